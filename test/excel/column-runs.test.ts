import * as fc from 'fast-check';
import { columnRuns } from '../../src/excel/column-runs';

const at = (id: string, cell: string) => ({ sheet: { id, name: id }, cell });

it('gathers cells below each other, whatever their order', () => {
  const runs = columnRuns([at('1', 'H12'), at('1', 'G10'), at('1', 'H11'), at('2', 'H13'), at('1', 'H14')]);
  expect(runs.map(({ sheetId, address }) => [sheetId, address])).toEqual([
    ['1', 'G10'],
    ['1', 'H11:H12'],
    ['1', 'H14'],
    ['2', 'H13'],
  ]);
});

it('never spans a cell that was not given, and loses none', () => {
  const cells = fc.uniqueArray(
    fc.record({ row: fc.integer({ min: 1, max: 30 }), column: fc.constantFrom('A', 'H', 'AB') }),
    {
      selector: ({ row, column }) => `${column}${row}`,
    },
  );
  fc.assert(
    fc.property(cells, (some) => {
      const given = some.map(({ row, column }) => at('1', `${column}${row}`));
      const runs = columnRuns(given);
      const spanned = runs.flatMap(({ address }) => {
        const [first = '', last = first] = address.split(':');
        const letters = first.replace(/\d/g, '');
        const [top, bottom] = [Number(first.replace(/\D/g, '')), Number(last.replace(/\D/g, ''))];
        return Array.from({ length: bottom - top + 1 }, (_, index) => `${letters}${top + index}`);
      });
      expect(spanned.sort()).toEqual(given.map(({ cell }) => cell).sort());
      expect(runs.flatMap((run) => run.cells)).toHaveLength(given.length);
    }),
  );
});
