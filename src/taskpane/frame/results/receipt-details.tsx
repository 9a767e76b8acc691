import type { Receipt } from '../../../core/apply/receipt';
import { toldTogether } from '../../../core/apply/walls';
import { editKey } from '../../../core/sheet/edit-plan';
import { LeftToExcel } from './left-to-excel';
import { RefusedCell, RefusedCells } from './refused-cell';
import { useResultStyles } from './result-styles';

/** Each cell that was not written, and the formulas that are left to Excel. */
export function ReceiptDetails({ receipt }: { readonly receipt: Receipt }) {
  const styles = useResultStyles();
  return (
    <>
      {receipt.refused.length > 0 && (
        <ul className={styles.list}>
          {toldTogether(receipt.refused).map(({ reason, refused: [first, ...others] }) =>
            first === undefined ? null : others.length === 0 ? (
              <RefusedCell
                key={editKey(first.edit)}
                sheet={first.edit.sheet}
                cell={first.edit.cell}
                subject={first.edit.subject}
                reason={reason}
              />
            ) : (
              <RefusedCells
                key={editKey(first.edit)}
                edits={[first, ...others].map(({ edit }) => edit)}
                reason={reason}
              />
            ),
          )}
        </ul>
      )}
      <LeftToExcel cells={receipt.leftToExcel} />
    </>
  );
}
