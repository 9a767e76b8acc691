import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { PaneResult } from '../../state/pane-state';
import { useWords } from '../../words/use-words';
import { ReceiptDetails } from './receipt-details';
import { RestoreDetails } from './restore-details';
import { resultSentence } from './result-sentence';
import { useResultStyles } from './result-styles';

const useStyles = makeStyles({
  panel: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '4px',
    // A long list of refused cells must leave room for the page behind.
    maxHeight: '40vh',
    overflowY: 'auto',
  },
  head: { display: 'flex', alignItems: 'center', columnGap: '6px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  dismiss: { marginLeft: 'auto' },
  good: { color: tokens.colorPaletteGreenForeground1, fontSize: '18px', flexShrink: 0 },
  mixed: { color: tokens.colorPaletteMarigoldForeground2, fontSize: '18px', flexShrink: 0 },
});

export interface ResultPanelProps {
  readonly result: PaneResult;
  readonly onDismiss: () => void;
}

/** What a write or an undo did, cell by cell where something was not done. The focus stays on the button that was pressed. */
export default function ResultPanel({ result, onDismiss }: ResultPanelProps) {
  const styles = useStyles();
  const words = useWords();
  const complete = result.receipt.refused.length === 0;
  const { sentence } = useResultStyles();
  return (
    <section className={styles.panel} aria-labelledby="result-heading" data-testid="receipt">
      <div className={styles.head}>
        {complete ? (
          <CheckmarkCircleFilled className={styles.good} aria-hidden />
        ) : (
          <WarningFilled className={styles.mixed} aria-hidden />
        )}
        <h2 id="result-heading" className={styles.heading}>
          {result.kind === 'written' ? words.receiptHeading : words.restoreHeading}
        </h2>
        <Button
          className={styles.dismiss}
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={words.dismissResult}
          onClick={onDismiss}
        />
      </div>
      <p className={sentence}>{resultSentence(result, words)}</p>
      {result.kind === 'written' ? (
        <ReceiptDetails receipt={result.receipt} />
      ) : (
        <RestoreDetails receipt={result.receipt} />
      )}
    </section>
  );
}
