import { parseBlockAddress, parseCellAddress } from '../../core/sheet/address';
import type { SheetIdentity } from '../../core/sheet/snapshot';
import type { SheetCells } from '../office/services';
import { usePane } from '../state/pane-context';

/** More rows than this are no choice of a row but a column or a whole sheet. */
const mostRows = 20;

interface PlacedCell {
  readonly sheet: Pick<SheetIdentity, 'id'>;
  readonly cell: string;
}

/** Whether one of some cells stands in a row that is selected in the sheet now. Only cards for which that changes are drawn again. */
export function useIsSelected(cells: readonly PlacedCell[]): boolean {
  return usePane(({ sheetSelection }) => sheetSelection !== null && isSelected(sheetSelection, cells));
}

function isSelected(selection: SheetCells, cells: readonly PlacedCell[]): boolean {
  const block = parseBlockAddress(selection.address);
  if (block === null || block.bottom - block.top >= mostRows) return false;
  return cells.some(({ sheet, cell }) => {
    const row = parseCellAddress(cell)?.row ?? -1;
    return sheet.id === selection.sheetId && row >= block.top && row <= block.bottom;
  });
}
