import { toldTogether, wallMessage, wallsFor } from '../../../src/core/apply/walls';
import type { Barrier, FoundCell } from '../../../src/core/apply/place';
import { message } from '../../../src/core/messages/message';
import type { CellEdit } from '../../../src/core/sheet/edit-plan';
import { lookWith, sheet } from './looking';

const edit = (cell: string): CellEdit => ({
  sheet,
  cell,
  kind: 'indicatorScore',
  before: '',
  after: 9,
  numberFormat: null,
  reason: message('plan.scoreMet', { weight: 10 }),
  subject: cell,
  ticked: true,
  basis: { kind: 'cell' },
  dependsOn: [],
});

const found = (barrier: Barrier | null): FoundCell => ({
  value: '',
  formula: '',
  numberFormat: 'General',
  barrier,
  canFormat: true,
});

const cellsOf = (count: number) => Array.from({ length: count }, (_, index) => `H${index + 1}`);

test('what stands in the way is known before the click, each thing once', () => {
  const look = lookWith({ H1: found('protected'), H2: found(null), H3: found('protected'), H4: found('rowHidden') });
  expect(wallsFor(['H1', 'H2', 'H3', 'H4'].map(edit), look)).toEqual([
    { sheet, barrier: 'protected', cells: ['H1', 'H3'] },
    { sheet, barrier: 'rowHidden', cells: ['H4'] },
  ]);
});

test.each([
  ['protected', 1, 'host.protectedSheet', undefined, 'H1'],
  ['protected', 2, 'host.protectedCells', 2, 'H1、H2'],
  ['protected', 6, 'host.protectedCells', 6, 'H1、H2、H3、H4、H5、H6'],
  ['protected', 7, 'host.protectedCells', 7, 'H1、H2、H3、H4、H5、H6…'],
  ['rowHidden', 2, 'host.hiddenCells', 2, 'H1、H2'],
  ['spilledCell', 2, 'host.spilledCell', undefined, 'H1、H2'],
] as const)('%s in %d cells', (barrier, count, code, counted, named) => {
  const { code: said, params } = wallMessage({ sheet, barrier, cells: cellsOf(count) });
  expect([said, params['count'], params['cells'] ?? params['cell']]).toEqual([code, counted, named]);
});

test('refusals of one protection are told once, all others one by one', () => {
  const refused = (cell: string, code: 'host.protectedSheet' | 'host.cellChanged') => ({
    edit: edit(cell),
    reason: message(code, { sheet: sheet.name, cell }),
    found: '',
  });
  const told = toldTogether([
    refused('H1', 'host.protectedSheet'),
    refused('H2', 'host.cellChanged'),
    refused('H3', 'host.protectedSheet'),
    refused('H4', 'host.cellChanged'),
  ]);
  expect(told.map(({ reason, refused: edits }) => [reason.code, edits.map((one) => one.edit.cell)])).toEqual([
    ['host.protectedCells', ['H1', 'H3']],
    ['host.cellChanged', ['H2']],
    ['host.cellChanged', ['H4']],
  ]);
});
