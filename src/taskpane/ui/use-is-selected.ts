import { parseBlockAddress, parseCellAddress } from '../../core/sheet/address';
import type { SheetIdentity } from '../../core/sheet/snapshot';
import { usePaneState } from '../state/pane-context';

/** More rows than this are no choice of a row but a column or a whole sheet. */
const mostRows = 20;

interface PlacedCell {
  readonly sheet: Pick<SheetIdentity, 'id'>;
  readonly cell: string;
}

/** Tells whether one of some cells stands in a row that is selected in the sheet now. */
export function useIsSelected(): (cells: readonly PlacedCell[]) => boolean {
  const { sheetSelection } = usePaneState();
  const block = sheetSelection === null ? null : parseBlockAddress(sheetSelection.address);
  if (sheetSelection === null || block === null || block.bottom - block.top >= mostRows) return () => false;
  return (cells) =>
    cells.some(({ sheet, cell }) => {
      const row = parseCellAddress(cell)?.row ?? -1;
      return sheet.id === sheetSelection.sheetId && row >= block.top && row <= block.bottom;
    });
}
