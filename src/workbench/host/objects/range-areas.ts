import { clearBlock } from '../cell-writing';
import { choice } from '../arguments';
import { hostObject, link, maker, method, value, type AreasSubject, type HostObject } from '../object-model';
import { columnCount, fullAddress, rowCount } from '../../../grid/editing/range-address';
import { wholeArgument } from '../arguments';
import { Refusal } from '../../../grid/editing/refusal';
import { rangeFormatObject } from './range-format';
import type { Scope } from './scope';

/** Excel's RangeAreas: several blocks of one sheet, formatted and cleared together. */
export function areasObject(scope: Scope, subject: AreasSubject): HostObject {
  const { sheet, blocks } = subject;
  const ranges = blocks.map((block) => ({ kind: 'range' as const, sheet, block, referenceId: null }));
  const address = () => blocks.map((block) => fullAddress(sheet.name, block)).join(',');
  return hostObject(
    'RangeAreas',
    {
      Address: value('1.9', address),
      AddressLocal: value('1.9', address),
      AreaCount: value('1.9', () => blocks.length),
      CellCount: value('1.9', () => blocks.reduce((sum, block) => sum + rowCount(block) * columnCount(block), 0)),
      _ReferenceId: value('1.9', () => subject.referenceId ?? ''),
      Areas: link('1.9', () =>
        hostObject(
          'RangeCollection',
          {
            GetCount: method('1.9', () => blocks.length),
            GetItemAt: maker('1.9', (args) => {
              const range = ranges[wholeArgument(args, 0)];
              if (range === undefined) throw new Refusal('InvalidArgument');
              return scope.open.range(range);
            }),
          },
          { items: () => ranges.map((range) => scope.open.range(range)) },
        ),
      ),
      Format: link('1.9', () => rangeFormatObject(scope, ranges)),
      Worksheet: link('1.9', () => scope.open.worksheet(sheet)),
      Clear: method('1.9', ([applyTo]) => {
        const what = choice(applyTo ?? 'All', ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks']);
        for (const block of blocks) {
          clearBlock(scope.model, sheet, block, {
            contents: what === 'All' || what === 'Contents',
            formats: what === 'All' || what === 'Formats',
          });
        }
      }),
      _KeepReference: method('1.9', () => {
        subject.referenceId ??= scope.model.keep(subject);
      }),
    },
    {
      subject,
      identity: () => (subject.referenceId === null ? {} : { _ReferenceId: subject.referenceId }),
    },
  );
}
