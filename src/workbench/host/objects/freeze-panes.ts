import type { XlsxSheet } from '../../../xlsx';
import { rangeArgument, wholeArgument } from '../arguments';
import { hostObject, maker, method, type HostObject } from '../object-model';
import { Refusal } from '../../../grid/editing/refusal';
import { freezePanes } from '../../../grid/editing/structure';
import { addressedRange } from './range-arguments';
import type { Scope } from './scope';

/** Excel's WorksheetFreezePanes. */
export function freezePanesObject(scope: Scope, sheet: XlsxSheet): HostObject {
  const { model } = scope;
  const freeze = (rows: number, columns: number) => freezePanes(model, sheet, { rows, columns });
  const location = () => {
    const { rows, columns } = sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    const block = {
      ...whole,
      ...(rows === 0 ? {} : { bottom: rows - 1 }),
      ...(columns === 0 ? {} : { right: columns - 1 }),
    };
    return scope.open.range({ kind: 'range', sheet, block, referenceId: null });
  };
  return hostObject('WorksheetFreezePanes', {
    FreezeRows: method('1.7', (args) => freeze(wholeArgument(args, 0, 1), 0)),
    FreezeColumns: method('1.7', (args) => freeze(0, wholeArgument(args, 0, 1))),
    FreezeAt: method('1.7', (args) => {
      const { block } = rangeArgument(args, 0, (address) => addressedRange(model, sheet, address));
      freeze(block.bottom + 1, block.right + 1);
    }),
    Unfreeze: method('1.7', () => freeze(0, 0)),
    GetLocation: maker('1.7', () => {
      const found = location();
      if (found === null) throw new Refusal('ItemNotFound');
      return found;
    }),
    GetLocationOrNullObject: maker('1.7', location),
  });
}
