import type { Receipt } from '../../../core/apply/receipt';
import { CellLink } from '../../ui/cell-link';
import { useWords } from '../../words/use-words';

/** The formulas that are left to Excel, folded; nothing where there are none. */
export function LeftToExcel({ cells }: { readonly cells: Receipt['leftToExcel'] }) {
  const words = useWords();
  if (cells.length === 0) return null;
  return (
    <details>
      <summary>{words.leftToExcel(cells.length)}</summary>
      {cells.map(({ sheet, cell }) => (
        <div key={`${sheet.id} ${cell}`}>
          <CellLink sheet={sheet} cells={[cell]} /> {sheet.name}
        </div>
      ))}
    </details>
  );
}
