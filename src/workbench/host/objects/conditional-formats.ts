import type { CellBlock, XlsxSheet } from '../../../xlsx';
import { choice, textArgument } from '../arguments';
import { hostObject, maker, method, value, type HostObject, type RangeSubject } from '../object-model';
import { Refusal } from '../../../grid/editing/refusal';
import { refuseProtected } from '../../../grid/editing/structure';
import type { Scope } from './scope';

interface Format {
  readonly id: string;
  readonly type: string;
  readonly block: CellBlock;
}

// The file layer keeps what a file has and writes none of these: what was added is remembered for as long as the sheet is open.
const kept = new WeakMap<XlsxSheet, readonly Format[]>();

const isWithin = (inner: CellBlock, outer: CellBlock): boolean =>
  inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;

/** Excel's ConditionalFormatCollection of a range (1.6): bars only; other kinds are refused by name. */
export function conditionalFormatsObject({ model }: Scope, { sheet, block }: RangeSubject): HostObject {
  const all = () => kept.get(sheet) ?? [];
  const own = () => all().filter((one) => isWithin(one.block, block));
  const find = (id: string) => {
    const found = own().find((one) => one.id === id);
    if (found === undefined) throw new Refusal('ItemNotFound');
    return found;
  };
  const without = (gone: readonly Format[]) => {
    refuseProtected(model, sheet, null);
    kept.set(
      sheet,
      all().filter((one) => !gone.includes(one)),
    );
  };
  const open = (format: Format): HostObject =>
    hostObject(
      'ConditionalFormat',
      {
        Id: value('1.6', () => format.id),
        Type: value('1.6', () => format.type),
        Priority: value('1.6', () => all().indexOf(format)),
        Delete: method('1.6', () => without([format])),
      },
      { identity: () => ({ Id: format.id }) },
    );
  return hostObject(
    'ConditionalFormatCollection',
    {
      Add: maker('1.6', ([type]) => {
        refuseProtected(model, sheet, null);
        const format = { id: crypto.randomUUID(), type: choice(type, ['DataBar']), block };
        kept.set(sheet, [...all(), format]);
        return open(format);
      }),
      GetCount: method('1.6', () => own().length),
      GetItem: maker('1.6', (args) => open(find(textArgument(args, 0)))),
      ClearAll: method('1.6', () => without(own())),
    },
    { items: () => own().map(open) },
  );
}
