import {
  journalOf,
  judgeEdits,
  locateEdits,
  outcomeAfterError,
  outcomeOf,
  undoing,
  unfounded,
} from '../../../src/core/apply/judge-edits';
import type { Barrier, FoundCell } from '../../../src/core/apply/place';
import { message } from '../../../src/core/messages/message';
import type { CellEdit } from '../../../src/core/sheet/edit-plan';
import type { CellContent, CellValue } from '../../../src/core/sheet/snapshot';
import { lookWith, sheet } from './looking';

function edit(before: CellContent, after: CellValue, numberFormat: string | null = null): CellEdit {
  return {
    sheet,
    cell: 'H7',
    kind: 'indicatorScore',
    before,
    after,
    numberFormat,
    reason: message('plan.scoreMet', { weight: 10 }),
    subject: '培训人数',
    ticked: true,
    basis: { kind: 'cell' },
    dependsOn: [],
  };
}

interface Found {
  readonly formula?: string;
  readonly format?: string;
  readonly barrier?: Barrier;
  readonly canFormat?: boolean;
}

function found(value: CellValue, { formula, format = 'General', barrier, canFormat = true }: Found = {}): FoundCell {
  return { value, formula: formula ?? value, numberFormat: format, barrier: barrier ?? null, canFormat };
}

/** Judges edits of cells that are found like this; without a cell the sheet is gone. */
function judged(edits: readonly CellEdit[], cells: Readonly<Record<string, FoundCell>>) {
  const look = lookWith(cells, [], Object.keys(cells).length === 0 ? [] : [sheet]);
  return judgeEdits(locateEdits(edits, look), look);
}

/** [what, the edit, the cell as it is found, what is said: written, skipped, or the reason of the refusal]. */
const cases: readonly (readonly [what: string, edit: CellEdit, found: FoundCell | undefined, verdict: string])[] = [
  ['a blank cell', edit('', 9), found(''), 'written'],
  ['the number that was read', edit(8, 9), found(8), 'written'],
  ['the number that was read, in binary', edit(0.3, 9), found(0.1 + 0.2), 'written'],
  ['the formula that was read', edit('=G7', 9), found(8, { formula: '=G7' }), 'written'],
  ['the text that was read, with other line ends', edit('一\n二', 'x'), found('一\r\n二'), 'written'],
  ['what is wanted', edit(8, 9), found(9), 'skipped'],
  ['what is wanted, in another format', edit(8, 9, '0.00'), found(9), 'host.cellChanged'],
  ['what is wanted, in the format', edit(8, 9, '0.00'), found(9, { format: '0.00' }), 'skipped'],
  ['what was read and is wanted, in another format', edit(9, 9, '0.00'), found(9), 'written'],
  ['a formula that gives what is wanted', edit(8, 9), found(9, { formula: '=G7' }), 'host.cellChanged'],
  ['a formula where a text like it is wanted', edit('=1+1', '=1+1'), found(2, { formula: '=1+1' }), 'written'],
  ['another number', edit(8, 9), found(7), 'host.cellChanged'],
  ['another formula', edit('=G7', 9), found(8, { formula: '=G8' }), 'host.cellChanged'],
  ['the text of the number', edit(8, 9), found('8'), 'host.cellChanged'],
  ['nothing any more', edit(8, 9), found(''), 'host.cellCleared'],
  ['something by now', edit('', 9), found('待定'), 'host.cellFilled'],
  ['what was read, locked', edit(8, 9), found(8, { barrier: 'protected' }), 'host.protectedSheet'],
  ['what was read, in a hidden row', edit(8, 9), found(8, { barrier: 'rowHidden' }), 'host.hiddenRow'],
  ['what is wanted, locked', edit(8, 9), found(9, { barrier: 'protected' }), 'skipped'],
  ['a blank, for the longest text', edit('', '长'.repeat(32_767)), found(''), 'written'],
  ['a blank, for a longer one', edit('', '长'.repeat(32_768)), found(''), 'host.textTooLong'],
  ['what was read, in an array', edit(8, 9), found(8, { barrier: 'arrayFormula' }), 'host.arrayFormula'],
  ['what was read, spilled', edit(8, 9), found(8, { barrier: 'spilledCell' }), 'host.spilledCell'],
  ['a table’s header', edit(8, 9), found(8, { barrier: 'tableHeader' }), 'host.tableHeader'],
  ['a format that must not be set', edit(8, 9, '0.00'), found(8, { canFormat: false }), 'written'],
  [
    'a text format that must not be set',
    edit('8', 9, '0.00'),
    found('8', { canFormat: false, format: '@' }),
    'host.formatProtected',
  ],
  ['the same, for a text', edit('8', '九'), found('8', { canFormat: false, format: '@' }), 'written'],
  ['no sheet', edit('', 9), undefined, 'host.sheetGone'],
];

test.each(cases)('an edit finds %s', (_what, one, cell, verdict) => {
  const { writes, skipped, refused } = judged([one], cell === undefined ? {} : { H7: cell });
  const said = [
    ...writes.map(() => 'written'),
    ...skipped.map(() => 'skipped'),
    ...refused.map(({ reason }) => reason.code),
  ];
  expect(said).toEqual([verdict]);
  expect(refused.map((refusal) => refusal.found)).toEqual(verdict.startsWith('host.') ? [cell?.formula ?? null] : []);
});

test('a write has the format that the edit sets, or else the cell’s own', () => {
  const formats = (one: CellEdit) =>
    judged([one], { H7: found('', { format: '0.0' }) }).writes.map(({ numberFormat, setsFormat }) => [
      numberFormat,
      setsFormat,
    ]);
  expect(formats(edit('', 9))).toEqual([['0.0', false]]);
  expect(formats(edit('', 9, '0.0'))).toEqual([['0.0', false]]);
  expect(formats(edit('', 9, '0.00'))).toEqual([['0.00', true]]);
});

describe('what was written', () => {
  const { writes } = judged([edit('=G7', '=新的', '0.00')], { H7: found(8, { formula: '=G7' }) });
  const [write] = writes;
  if (write === undefined) throw new Error('not written');

  test('is in the journal with what was there', () => {
    expect(journalOf(writes, { id: '一', at: '2026-11-24T09:00:00Z' })).toEqual({
      id: '一',
      at: '2026-11-24T09:00:00Z',
      sheets: [
        {
          sheet,
          cells: [{ cell: 'H7', before: '=G7', beforeFormat: 'General', after: "'=新的", afterFormat: '0.00' }],
        },
      ],
    });
  });

  test('is put back as it was found', () => {
    expect(undoing(write)).toMatchObject({
      cell: 'H7',
      content: { kind: 'formula', formula: '=G7' },
      numberFormat: 'General',
      setsFormat: true,
    });
  });

  const reading = (value: CellValue, formula: CellContent = value) => ({ value, formula, numberFormat: '0.00' });

  test('has failed when it reads otherwise', () => {
    const failed = (value: CellValue, formula?: CellContent) =>
      outcomeOf([{ write, reading: reading(value, formula) }]).failed.map(({ refused }) => [
        refused.reason.code,
        refused.found,
      ]);
    expect(failed('=新的')).toEqual([]);
    expect(failed('#NAME?', '=新的')).toEqual([['host.readBackDiffers', '=新的']]);
    expect(failed('')).toEqual([['host.readBackDiffers', '']]);
  });

  test.each([
    ['what was to be written: done after all', found('=新的'), [1, 0, 0]],
    ['what was there before: open', found(8, { formula: '=G7' }), [0, 0, 1]],
    ['what somebody entered meanwhile: theirs', found(7), [0, 1, 0]],
  ])('is told after an error by what the cell holds, %s', (_what, now, counts) => {
    const { done, failed, open } = outcomeAfterError(writes, lookWith({ H7: now }));
    expect([done.length, failed.length, open.length]).toEqual(counts);
  });
});

describe('what goes together', () => {
  const score = { ...edit(8, 9), cell: 'H7' };
  const note = { ...edit('', '说明'), cell: 'I7', dependsOn: ['H7'] };
  const total = { ...edit(80, 90), cell: 'H9', dependsOn: ['H7'] };
  const summary = { ...edit('', '总的'), cell: 'I9', dependsOn: ['H9'] };
  const blank = found('');

  test('is written together, what others depend on first', () => {
    const { writes } = judged([note, total, score], { H7: found(8), I7: blank, H9: found(80) });
    expect(writes.map(({ cell }) => cell)).toEqual(['H7', 'I7', 'H9']);
  });

  test('is refused together, however long the chain', () => {
    const { writes, refused } = judged([score, note, total, summary], {
      H7: found(7),
      I7: blank,
      H9: found(80),
      I9: blank,
    });
    expect(writes).toEqual([]);
    expect(refused.map(({ edit: { cell }, reason }) => [cell, reason.code, reason.params['on']])).toEqual([
      ['H7', 'host.cellChanged', undefined],
      ['I7', 'host.dependsOn', 'H7'],
      ['H9', 'host.dependsOn', 'H7'],
      ['I9', 'host.dependsOn', 'H9'],
    ]);
  });

  test('is not written without an edit that nobody wanted', () => {
    const { writes, refused } = judged([note], { I7: blank });
    expect([writes.length, refused.map(({ reason }) => reason.code)]).toEqual([0, ['host.dependsOn']]);
  });

  test('is written where the other holds what it should', () => {
    const { writes, skipped } = judged([score, note], { H7: found(9), I7: blank });
    expect([writes.map(({ cell }) => cell), skipped.map(({ cell }) => cell)]).toEqual([['I7'], ['H7']]);
  });

  test('falls together when one of it fails in the write', () => {
    const { writes } = judged([score, note, total, summary], {
      H7: found(8),
      I7: blank,
      H9: found(80),
      I9: blank,
    });
    const [first, ...others] = writes;
    if (first === undefined) throw new Error('not written');
    const failed = [{ write: first, refused: { edit: first.edit, reason: message('host.generic'), found: 8 } }];
    expect(unfounded({ done: others, failed }).map(({ write }) => write.cell)).toEqual(['I7', 'H9', 'I9']);
    expect(unfounded({ done: writes, failed: [] })).toEqual([]);
  });
});
