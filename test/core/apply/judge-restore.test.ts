import { entryOf, type JournalCell, type JournalEntry, nextToUndo } from '../../../src/core/apply/journal';
import { afterUndo, judgeRestore, locateEntry, writtenLater } from '../../../src/core/apply/judge-restore';
import type { Barrier, FoundCell } from '../../../src/core/apply/place';
import type { CellContent, CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { lookWith, sheet } from './looking';

const kept = (before: CellContent, after: CellContent, beforeFormat = 'General', afterFormat = beforeFormat) => ({
  cell: 'H7',
  before,
  beforeFormat,
  after,
  afterFormat,
});

const entry = (id: string, ...cells: readonly JournalCell[]): JournalEntry =>
  entryOf(
    { id, at: '' },
    cells.map((cell) => ({ sheet, binding: null, cell })),
  );

function found(value: CellValue, formula: CellContent = value, format = 'General', barrier: Barrier | null = null) {
  return { value, formula, numberFormat: format, barrier, canFormat: true };
}

/** [what, the journal's cell, the cell as it is found, what is said]. */
const cases: readonly (readonly [what: string, kept: JournalCell, found: FoundCell | undefined, verdict: string])[] = [
  ['what we wrote', kept(7, 9), found(9), 'restored'],
  ['the text that we wrote', kept('', "'=新的"), found('=新的'), 'restored'],
  ['a formula that reads like it', kept('', "'=新的"), found('#NAME?', '=新的'), 'host.changedSinceWrite'],
  ['what was there before', kept(7, 9), found(7), 'as before'],
  ['the formula that was there before', kept('=G7', 9), found(8, '=G7'), 'as before'],
  ['what somebody entered', kept(7, 9), found(10), 'host.changedSinceWrite'],
  ['nothing any more', kept(7, 9), found(''), 'host.changedSinceWrite'],
  ['what we wrote, locked', kept(7, 9), found(9, 9, 'General', 'protected'), 'host.protectedSheet'],
  ['what we wrote, in a hidden row', kept(7, 9), found(9, 9, 'General', 'rowHidden'), 'host.hiddenRow'],
  ['no sheet', kept(7, 9), undefined, 'host.sheetGoneUndo'],
];

/** Judges an entry of one cell that is found like this; undefined: its sheet is gone. */
function judged(cell: JournalCell, now: FoundCell | undefined) {
  const one = entry('一', cell);
  const look = lookWith(now === undefined ? {} : { H7: now }, [], now === undefined ? [] : [sheet]);
  return judgeRestore(locateEntry(one, look), look, () => false);
}

test.each(cases)('an undo finds %s', (_what, cell, now, verdict) => {
  const { writes, asBefore, left } = judged(cell, now);
  const said = [
    ...writes.map(() => 'restored'),
    ...asBefore.map(() => 'as before'),
    ...left.map(({ refused }) => refused.reason.code),
  ];
  expect(said).toEqual([verdict]);
  expect(left.map(({ refused }) => refused.found)).toEqual(verdict.startsWith('host.') ? [now?.formula ?? null] : []);
});

test.each([
  ['that the write set is given back', kept(7, 9, '0%', '0.00'), '0.00', ['0%', true]],
  ['that somebody set since stays', kept(7, 9, '0%', '0.00'), '0.0', ['0.0', false]],
  ['that the write left alone stays', kept(7, 9, '0%'), '0%', ['0%', false]],
  ['of the cell’s own that somebody changed since stays', kept(7, 9, '0%'), '0.0', ['0.0', false]],
])('a format %s', (_what, cell, now, expected) => {
  const { writes } = judged(cell, found(9, 9, now));
  expect(writes.map(({ numberFormat, setsFormat }) => [numberFormat, setsFormat])).toEqual([expected]);
});

test('what stays in the journal: other entries, and of this one what is left, with the reason', () => {
  const eighth = { ...kept(1, 2), cell: 'H8' };
  const one = entry('一', kept(7, 9), eighth);
  const two = entry('二', { ...kept(9, 8), cell: 'J1' });
  const look = lookWith({ H7: found(9), H8: found(3) });
  const { left, writes } = judgeRestore(locateEntry(one, look), look, () => false);
  expect(writes.map(({ cell }) => cell)).toEqual(['H7']);
  expect(afterUndo([two, one], '一', [])).toEqual([two]);
  const reason = { code: 'host.changedSinceWrite', params: { cell: 'H8', wrote: '2', found: '3' } };
  expect(afterUndo([two, one], '一', left)).toEqual([
    two,
    { ...entry('一', { ...eighth, left: reason }), tried: true },
  ]);
});

test('of two writes into one cell the later is undone first', () => {
  const older = entry('一', kept(7, 9));
  const newer = entry('二', kept(9, 8));
  const look = lookWith({ H7: found(8) });
  const judged = (id: string, of: JournalEntry) =>
    judgeRestore(locateEntry(of, look), look, writtenLater([newer, older], id));
  expect(judged('一', older).left.map(({ refused }) => refused.reason.code)).toEqual(['host.writtenLater']);
  expect(judged('二', newer).writes.map(({ cell }) => cell)).toEqual(['H7']);
});

test('the next undo takes the newest that no undo has left something of', () => {
  const tried = { ...entry('三', kept(1, 2)), tried: true };
  expect(nextToUndo([tried, entry('二', kept(1, 2)), entry('一', kept(1, 2))])?.id).toBe('二');
  expect(nextToUndo([tried])?.id).toBe('三');
  expect(nextToUndo([])).toBeUndefined();
});

describe('which sheet', () => {
  const snapshot = (id: string, name: string, value: CellValue): SheetSnapshot => ({
    sheet: { id, name },
    firstRow: 6,
    firstColumn: 7,
    values: [[value]],
    texts: [[String(value)]],
    numberFormats: [['General']],
    formulas: [[value]],
    truncated: false,
  });
  const one = entry('一', kept(7, 9));
  const located = (...snapshots: readonly SheetSnapshot[]) =>
    locateEntry(
      one,
      lookWith(
        {},
        snapshots,
        snapshots.map((each) => each.sheet),
      ),
    ).map((place) => [place.sheet.id, place.lost]);

  test.each([
    [
      'id and name agree, whatever a copy holds',
      [snapshot('1', '附件1', 9), snapshot('2', '附件1 (2)', 9)],
      ['1', null],
    ],
    ['ids are new: the one that holds it', [snapshot('7', '别的', 3), snapshot('8', '附件1', 9)], ['8', null]],
    [
      'it was renamed: the one that holds it',
      [snapshot('1', '附件1(2024)', 9), snapshot('2', '附件1', 3)],
      ['1', null],
    ],
    ['ids went to other sheets', [snapshot('1', '附件2', 3), snapshot('2', '附件1', 9)], ['2', null]],
    [
      'a copy took the name, and holds it too',
      [snapshot('1', '附件1(2024)', 9), snapshot('2', '附件1', 9)],
      ['1', 'sheetUnsure'],
    ],
    ['none holds it', [snapshot('7', '附件1', 3)], ['1', 'sheetGone']],
  ])('%s', (_what, snapshots, expected) => {
    expect(located(...snapshots)).toEqual([expected]);
  });
});
