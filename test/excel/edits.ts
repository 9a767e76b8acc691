import { message } from '../../src/core/messages/message';
import type { CellEdit } from '../../src/core/sheet/edit-plan';
import type { CellContent, CellValue, SheetIdentity } from '../../src/core/sheet/snapshot';

/** An edit for a test; what it is about does not matter to the port. */
export function edit(
  sheet: SheetIdentity,
  cell: string,
  before: CellContent,
  after: CellValue,
  numberFormat: string | null = null,
): CellEdit {
  return {
    sheet,
    cell,
    kind: 'indicatorScore',
    before,
    after,
    numberFormat,
    reason: message('host.generic', { code: 'test' }),
    subject: cell,
    ticked: true,
    basis: { kind: 'cell' },
    dependsOn: [],
  };
}
