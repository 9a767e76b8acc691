import { useState } from 'react';
import { carriedIn } from '../../../tasks/stored/carried';
import { usePane, usePaneActions } from '../../state/pane-context';
import { useCardStyles } from '../../ui/card-styles';
import { Section } from '../../ui/section';
import { SureDialog } from '../../ui/sure-dialog';
import { usePageWords } from '../../words/page-words';
import { leavingWords } from './leaving-words';
import { MovingExchange } from './moving-exchange';

/** What the workbook carries of ours, in words, and the way to take it out. */
export default function KeptSection() {
  const styles = useCardStyles();
  const words = usePageWords(leavingWords);
  const workbook = usePane((state) => state.workbook);
  const { clean } = usePaneActions();
  const [said, setSaid] = useState('');
  if (workbook === null) return null;
  const carried = carriedIn(workbook);
  const remove = async () => {
    setSaid('');
    if (await clean()) setSaid(words.cleaned);
  };
  return (
    <Section heading={words.keptHeading} testId="kept">
      {carried.length === 0 ? (
        <p className={styles.paragraph}>{words.keptNothing}</p>
      ) : (
        <>
          <p className={styles.paragraph}>{words.keptNote}</p>
          <ul className={styles.bullets}>
            {carried.map((one) => (
              <li key={one.kind}>{words.carried(one)}</li>
            ))}
          </ul>
          <div className={styles.line}>
            <SureDialog
              label={words.clean}
              question={words.cleanSure}
              details={words.cleanLost}
              yes={words.cleanNow}
              no={words.cancel}
              onYes={() => void remove()}
            />
          </div>
        </>
      )}
      <p role="status" className={styles.paragraph}>
        {said}
      </p>
      <p className={styles.quiet}>{words.cleanNote}</p>
      <MovingExchange />
    </Section>
  );
}
