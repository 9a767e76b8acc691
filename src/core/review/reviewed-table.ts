import type { OtherTable } from '../form/recognise';
import { blockAddress } from '../sheet/address';
import type { ReviewedTable } from './reviewed-file';

/** What a review keeps of the sheet's other tables of the family. */
export function reviewedTables(others: readonly OtherTable[]): readonly ReviewedTable[] {
  return others.map(({ sheet, kind, title, block }) => ({
    sheet: sheet.name,
    kind,
    title,
    range: blockAddress(block),
    project: '',
    department: '',
    implementer: '',
    year: null,
    rows: [],
  }));
}
