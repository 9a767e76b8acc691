import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { takeBackAcknowledgement } from '../../../core/answers/acknowledge';
import type { Finding } from '../../../core/checks/finding';
import type { AssessedForm } from '../../../tasks/assess-workbook';
import { usePaneActions, usePane } from '../../state/pane-context';
import { useIsSelected } from '../../ui/use-is-selected';
import { useChangeAnswers } from '../../state/use-change-answers';
import { type FindingStanding, standingOf } from '../../state/finding-groups';
import { usePageWords } from '../../words/page-words';
import type { Words } from '../../words/language';
import { useWords } from '../../words/use-words';
import { FixPreview } from './fix-preview';
import { VerifyForm } from './verify-form';
import { useFindingText } from './use-finding-text';
import { checksWords } from './checks-words';

/** Places that a card names before it only counts them: a line of the pane. */
const listedPlaces = 5;

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  choose: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    padding: '8px 10px',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderLeftColor: tokens.colorPaletteBlueBorderActive },
  acknowledged: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    marginTop: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  cells: { color: tokens.colorBrandForegroundLink, fontVariantNumeric: 'tabular-nums' },
  check: { marginLeft: 'auto' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '6px', padding: '0 6px 6px' },
  button: { minWidth: 'auto' },
});

interface FindingCardProps {
  readonly form: AssessedForm;
  readonly finding: Finding;
}

/** A finding: choosing it selects its cells; below it what can be done about it. */
export function FindingCard({ form, finding }: FindingCardProps) {
  const styles = useStyles();
  const words = useWords();
  const findingText = useFindingText();
  const { selectCells } = usePaneActions();
  const standing: FindingStanding = standingOf(finding);
  const { sheet } = form.assessment.form;
  const selected = useIsSelected(finding.cells.slice(0, listedPlaces).map((cell) => ({ sheet, cell })));
  const places = [...finding.cells, ...finding.places.map((place) => `${place.sheet} ${place.cell}`)];
  return (
    <div className={mergeClasses(styles.card, styles[standing], selected && styles.selected)}>
      <button type="button" className={styles.choose} onClick={() => void selectCells(sheet, finding.cells)}>
        <span>{findingText(finding)}</span>
        {finding.acknowledged !== null && (
          <span className={styles.foot}>{words.acknowledgedBecause(finding.acknowledged)}</span>
        )}
        <span className={styles.foot}>
          <span className={styles.cells}>{listed(places, words)}</span>
          <span className={styles.check}>{finding.check}</span>
        </span>
      </button>
      <FindingActions form={form} finding={finding} />
    </div>
  );
}

/** The first places, and how many there are when that is not all. */
function listed(places: readonly string[], words: Words): string {
  const first = places.slice(0, listedPlaces).join(words.listSeparator);
  return places.length > listedPlaces ? words.andMore(first, places.length) : first;
}

function FindingActions({ form, finding }: FindingCardProps) {
  const styles = useStyles();
  const own = usePageWords(checksWords);
  const task = usePane((state) => state.task);
  const change = useChangeAnswers(form.assessment.form);
  const [open, setOpen] = useState<'fix' | 'verify' | null>(null);
  const fixButton = useId();
  const verifyButton = useId();
  const close = () => {
    document.getElementById(open === 'fix' ? fixButton : verifyButton)?.focus();
    setOpen(null);
  };
  if (finding.acknowledged !== null) {
    return (
      <div className={styles.actions}>
        <Button
          className={styles.button}
          size="small"
          aria-label={own.reopenOf(finding.check)}
          disabledFocusable={task !== null}
          onClick={() =>
            void change((answers) => takeBackAcknowledgement(answers, { rule: finding.check, cells: finding.cells }))
          }
        >
          {own.reopen}
        </Button>
      </div>
    );
  }
  return (
    <>
      <div className={styles.actions}>
        {finding.fix.length > 0 && (
          <Button
            id={fixButton}
            className={styles.button}
            size="small"
            aria-label={own.mendOf(finding.check)}
            aria-expanded={open === 'fix'}
            onClick={() => setOpen(open === 'fix' ? null : 'fix')}
          >
            {own.mend}
          </Button>
        )}
        <Button
          id={verifyButton}
          className={styles.button}
          size="small"
          appearance="subtle"
          aria-label={own.verifyOf(finding.check)}
          aria-expanded={open === 'verify'}
          onClick={() => setOpen(open === 'verify' ? null : 'verify')}
        >
          {own.verify}
        </Button>
      </div>
      {open === 'fix' && <FixPreview edits={finding.fix} onClose={close} />}
      {open === 'verify' && <VerifyForm form={form} finding={finding} onClose={close} />}
    </>
  );
}
