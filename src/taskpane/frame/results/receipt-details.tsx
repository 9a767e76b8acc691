import type { Receipt } from '../../../core/apply/receipt';
import { useWords } from '../../words/use-words';
import { RefusedCell } from './refused-cell';
import { receiptSentence } from './result-sentence';
import { useResultStyles } from './result-styles';

/** How many cells were written, and each that was not. */
export function ReceiptDetails({ receipt }: { readonly receipt: Receipt }) {
  const styles = useResultStyles();
  return (
    <>
      <p className={styles.sentence}>{receiptSentence(receipt, useWords())}</p>
      {receipt.refused.length > 0 && (
        <ul className={styles.list}>
          {receipt.refused.map(({ edit, reason }) => (
            <RefusedCell key={edit.cell} sheet={edit.sheet} cell={edit.cell} subject={edit.subject} reason={reason} />
          ))}
        </ul>
      )}
    </>
  );
}
