import type { SheetFilter, XlsxSheet } from '../../../xlsx';
import { rangeArgument, wholeArgument } from '../arguments';
import { hostObject, maker, method, value, type HostObject } from '../object-model';
import { columnCount } from '../../../grid/editing/range-address';
import { Refusal } from '../../../grid/editing/refusal';
import { filterBlock } from '../../../grid/editing/structure';
import { addressedRange } from './range-arguments';
import type { Scope } from './scope';

/** Excel's AutoFilter of a sheet: on values; conditions, colours and icons are refused by name. */
export function autoFilterObject(scope: Scope, sheet: XlsxSheet): HostObject {
  const { model } = scope;
  const set = (filter: SheetFilter | null) => filterBlock(model, sheet, filter, 'addIn');
  const range = () => {
    const { filter } = sheet;
    return filter === null ? null : scope.open.range({ kind: 'range', sheet, block: filter.block, referenceId: null });
  };
  const without = (column: number | null) => {
    const { filter } = sheet;
    if (filter === null) throw new Refusal('InvalidOperation', 'no filter');
    const kept = [...filter.kept].filter(([one]) => column !== null && one !== column);
    set({ block: filter.block, kept: new Map(kept) });
  };
  return hostObject('AutoFilter', {
    Enabled: value('1.9', () => sheet.filter !== null),
    IsDataFiltered: value('1.9', () => sheet.filtered),
    Criteria: value('1.9', () =>
      sheet.filter === null
        ? []
        : Array.from({ length: columnCount(sheet.filter.block) }, (_, column) => {
            const texts = sheet.filter?.kept.get(column);
            return texts === undefined ? null : { filterOn: 'Values', values: texts };
          }),
    ),
    Apply: method('1.9', (args) => {
      const { block } = rangeArgument(args, 0, (address) => addressedRange(model, sheet, address));
      const before = sheet.filter;
      const same = before !== null && JSON.stringify(before.block) === JSON.stringify(block);
      const kept = new Map(same ? before.kept : []);
      const column = args[1] ?? null;
      if (column !== null) kept.set(wholeArgument(args, 1), keptTexts(args[2]));
      set({ block, kept });
    }),
    ClearCriteria: method('1.9', () => without(null)),
    ClearColumnCriteria: method('1.14', (args) => without(wholeArgument(args, 0))),
    Reapply: method('1.9', () => {
      const { filter } = sheet;
      if (filter === null) throw new Refusal('InvalidOperation', 'no filter');
      set(filter);
    }),
    Remove: method('1.9', () => set(null)),
    GetRange: maker('1.9', () => {
      const found = range();
      if (found === null) throw new Refusal('ItemNotFound');
      return found;
    }),
    GetRangeOrNullObject: maker('1.9', range),
  });
}

function keptTexts(criteria: unknown): readonly string[] {
  const { filterOn, values } = (typeof criteria === 'object' && criteria !== null ? criteria : {}) as Readonly<
    Record<string, unknown>
  >;
  if (filterOn !== 'Values') throw new Refusal('NotImplemented', `AutoFilter on ${String(filterOn)}`);
  if (!Array.isArray(values)) throw new Refusal('InvalidArgument');
  return values.map(String);
}
