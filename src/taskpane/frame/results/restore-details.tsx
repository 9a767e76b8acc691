import type { RestoreReceipt } from '../../../core/apply/receipt';
import { useWords } from '../../words/use-words';
import { LeftToExcel } from './left-to-excel';
import { RefusedCell } from './refused-cell';
import { useResultStyles } from './result-styles';

/** Which cells were put back, sheet by sheet, and each that was not. */
export function RestoreDetails({ receipt }: { readonly receipt: RestoreReceipt }) {
  const styles = useResultStyles();
  const words = useWords();
  const bySheet = new Map<string, string[]>();
  for (const { sheet, cell } of receipt.restored) bySheet.set(sheet.name, [...(bySheet.get(sheet.name) ?? []), cell]);
  return (
    <>
      {[...bySheet].map(([sheet, cells]) => (
        <p key={sheet} className={styles.sentence}>
          {words.restoredCells(sheet, cells.join(words.listSeparator))}
        </p>
      ))}
      {receipt.refused.length > 0 && (
        <ul className={styles.list}>
          {receipt.refused.map(({ sheet, cell, reason }) => (
            <RefusedCell key={`${sheet.id} ${cell}`} sheet={sheet} cell={cell} subject="" reason={reason} />
          ))}
        </ul>
      )}
      <LeftToExcel cells={receipt.leftToExcel} />
    </>
  );
}
