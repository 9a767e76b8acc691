import { Button, makeStyles } from '@fluentui/react-components';
import { checks } from '../../../core/checks/catalogue';
import type { Finding } from '../../../core/checks/finding';
import { checkSwitchedOn } from '../../../tasks/stored/checks-off';
import { usePane, usePaneActions } from '../../state/pane-context';
import { useCardStyles } from '../../ui/card-styles';
import { Fold } from '../../ui/fold';
import { placeProps } from '../../ui/place';
import { usePageWords } from '../../words/page-words';
import { checksWords } from './checks-words';

const useStyles = makeStyles({
  entry: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '8px', alignItems: 'start' },
});

/** The checks that the unit does without: which, why, what they would find, and the way back. */
export function ChecksOff({ findings }: { readonly findings: readonly Finding[] }) {
  const styles = useStyles();
  const cards = useCardStyles();
  const own = usePageWords(checksWords);
  const off = usePane(({ workbook }) => workbook?.stored.checksOff.value) ?? [];
  const { keep, announce } = usePaneActions();
  if (off.length === 0) return null;
  const switchOn = async (check: string) => {
    if (await keep(checkSwitchedOn(check))) announce(own.onNow(check));
  };
  return (
    <Fold level="h2" summary={own.offHeading(off.length)} testId="checks-off">
      <p className={cards.quiet}>{own.offIntro}</p>
      <ul className={cards.list}>
        {off.map(({ check, reason }) => {
          const title = checks.find(({ id }) => id === check)?.title;
          return (
            <li key={check} className={styles.entry} {...placeProps(`off ${check}`)}>
              <div>
                <p className={cards.paragraph}>
                  {own.offEntry(check, title === undefined ? '' : own.inLanguage(title))}
                </p>
                <p className={cards.quiet}>{own.offBecause(reason)}</p>
                <p className={cards.quiet}>
                  {own.offFound(findings.filter((finding) => finding.check === check).length)}
                </p>
              </div>
              <Button size="small" aria-label={own.switchOnOf(check)} onClick={() => void switchOn(check)}>
                {own.switchOn}
              </Button>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
