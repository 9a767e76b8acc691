import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useShallow } from 'zustand/react/shallow';
import { type Owed, owedOf } from '../../state/open-matters';
import { type Anchor, anchorOf } from '../../state/page-names';
import { usePane, usePaneActions } from '../../state/pane-context';
import { useCardStyles } from '../../ui/card-styles';
import { Section } from '../../ui/section';
import { useUnseenStyles } from '../../ui/unseen';
import { useWords } from '../../words/use-words';

const useStyles = makeStyles({
  frame: {
    padding: '4px 8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  // The whole line leads there.
  jump: {
    width: '100%',
    justifyContent: 'start',
    columnGap: '6px',
    // Holds the unseen words.
    position: 'relative',
    paddingInline: '4px',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  text: { flexGrow: 1, minWidth: 0 },
  done: { display: 'flex', alignItems: 'center', columnGap: '6px', margin: 0 },
  icon: { flexShrink: 0, fontSize: '18px', color: tokens.colorPaletteGreenForeground1 },
});

/** Where each kind of thing that is owed stands, in the order in which it is best done. */
const kinds: readonly (readonly [keyof Owed, Anchor])[] = [
  ['judgements', 'judgements'],
  ['reasons', 'reasons'],
  ['findings', 'findings'],
  ['report', 'report'],
];

/** 还差什么: what a person still owes the form, over all pages, each with the way there; that nothing is owed is said too. */
export function OwedList() {
  const styles = useStyles();
  const { unseen } = useUnseenStyles();
  const cards = useCardStyles();
  const words = useWords();
  const owed = usePane(useShallow(owedOf));
  const { goTo } = usePaneActions();
  const open = kinds.flatMap(([kind, anchor]) => {
    const count = owed[kind];
    return count === null || count === 0 ? [] : [{ kind, anchor, count }];
  });
  const isKnown = owed.findings !== null && owed.report !== null;
  return (
    <Section heading={words.owedHeading} testId="owed">
      <div className={styles.frame}>
        {open.length > 0 && (
          <ul className={styles.list}>
            {open.map(({ kind, anchor, count }) => (
              <li key={kind}>
                <Button
                  className={styles.jump}
                  appearance="subtle"
                  icon={<ChevronRightRegular />}
                  iconPosition="after"
                  onClick={() => goTo(anchor)}
                >
                  <span className={styles.text}>
                    {words.owed(kind, count)}
                    <span className={unseen}>{words.owedJump(words.pages(anchorOf[anchor]))}</span>
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        )}
        {open.length === 0 && isKnown && (
          <p className={styles.done}>
            <CheckmarkCircleFilled className={styles.icon} aria-hidden />
            {words.nothingOwed}
          </p>
        )}
        {!isKnown && <p className={cards.quiet}>{words.owedCounting}</p>}
      </div>
    </Section>
  );
}
