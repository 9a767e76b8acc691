import { Button, makeStyles } from '@fluentui/react-components';
import { checks } from '../../../core/checks/catalogue';
import type { Finding } from '../../../core/checks/finding';
import { checksInForce } from '../../../tasks/organisation/in-force';
import { officeCheck, switchedOnAgain } from '../../../tasks/stored/checks-off';
import type { CheckOff } from '../../../tasks/stored/without-checks';
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
  const workbook = usePane((state) => state.workbook);
  const { keep, announce } = usePaneActions();
  const { off, onAgain } = workbook === null ? { off: [], onAgain: [] } : checksInForce(workbook);
  if (off.length + onAgain.length === 0) return null;
  const titleOf = (check: string): string => {
    const title = checks.find(({ id }) => id === check)?.title;
    return title === undefined ? own.noSuchCheck : own.inLanguage(title);
  };
  const switchOn = async (switchedOff: CheckOff) => {
    if (await keep(switchedOnAgain(switchedOff))) announce(own.onNow(switchedOff.check));
  };
  const followOffice = async (check: string) => {
    if (await keep(officeCheck(check, 'off'))) announce(own.offNow(check));
  };
  return (
    <Fold level="h2" summary={own.offHeading(off.length)} testId="checks-off">
      <p className={cards.quiet}>{own.offIntro}</p>
      <ul className={cards.list}>
        {off.map((one) => (
          <li key={one.check} className={styles.entry} {...placeProps(`off ${one.check}`)}>
            <div>
              <p className={cards.paragraph}>{own.offEntry(one.check, titleOf(one.check))}</p>
              <p className={cards.quiet}>{own.offBecause(one.reason, one.byOffice === true)}</p>
              <p className={cards.quiet}>
                {own.offFound(findings.filter((finding) => finding.check === one.check).length)}
              </p>
            </div>
            <Button size="small" aria-label={own.switchOnOf(one.check)} onClick={() => void switchOn(one)}>
              {own.switchOn}
            </Button>
          </li>
        ))}
        {onAgain.map(({ check, reason }) => (
          <li key={check} className={styles.entry} {...placeProps(`off ${check}`)}>
            <div>
              <p className={cards.paragraph}>{own.offEntry(check, titleOf(check))}</p>
              <p className={cards.quiet}>{own.onAgain(reason)}</p>
            </div>
            <Button size="small" aria-label={own.followOfficeOf(check)} onClick={() => void followOffice(check)}>
              {own.followOffice}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
