import { entryOf, type JournalCell, type JournalEntry } from '../../../src/core/apply/journal';
import { judgeRestore, placesOf, unrestored, withoutRestored } from '../../../src/core/apply/judge-restore';
import type { Barrier, FoundCell } from '../../../src/core/apply/place';
import { message } from '../../../src/core/messages/message';
import type { CellContent, CellValue } from '../../../src/core/sheet/snapshot';

const sheet = { id: '1', name: '附件1' };

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
    cells.map((cell) => ({ sheet, cell })),
  );

function found(value: CellValue, formula: CellContent = value, format = 'General', barrier: Barrier | null = null) {
  return { value, formula, numberFormat: format, barrier };
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
  ['what we wrote, locked', kept(7, 9), found(9, 9, 'General', 'protected'), 'host.protectedSheet, still ours'],
  ['what we wrote, in a hidden row', kept(7, 9), found(9, 9, 'General', 'rowHidden'), 'host.hiddenRow, still ours'],
  ['no sheet', kept(7, 9), undefined, 'host.sheetGone'],
];

test.each(cases)('an undo finds %s', (_what, cell, now, verdict) => {
  const { writes, asBefore, refused, stillOurs } = judgeRestore(placesOf(entry('一', cell)), () => now);
  const said = [
    ...writes.map(() => 'restored'),
    ...asBefore.map(() => 'as before'),
    ...refused.map(({ reason }) => (stillOurs.length > 0 ? `${reason.code}, still ours` : reason.code)),
  ];
  expect(said).toEqual([verdict]);
  expect(refused.map((one) => one.found)).toEqual(verdict.startsWith('host.') ? [now?.formula ?? null] : []);
});

test.each([
  ['that the write set is given back', kept(7, 9, '0%', '0.00'), '0.00', ['0%', true]],
  ['that somebody set since stays', kept(7, 9, '0%', '0.00'), '0.0', ['0.0', false]],
  ['that the write left alone stays', kept(7, 9, '0%'), '0%', ['0%', false]],
  ['of the cell’s own that somebody changed since stays', kept(7, 9, '0%'), '0.0', ['0.0', false]],
])('a format %s', (_what, cell, now, expected) => {
  const { writes } = judgeRestore(placesOf(entry('一', cell)), () => found(9, 9, now));
  expect(writes.map(({ numberFormat, setsFormat }) => [numberFormat, setsFormat])).toEqual([expected]);
});

test('what stays in the journal: other entries, and of this one what is left', () => {
  const one = entry('一', kept(7, 9), { ...kept(1, 2), cell: 'H8' });
  const two = entry('二', kept(9, 8));
  const [first, second] = placesOf(one);
  if (first === undefined || second === undefined) throw new Error('no places');
  expect(withoutRestored([two, one], '一', [])).toEqual([two]);
  expect(withoutRestored([two, one], '一', [second])).toEqual([two, entry('一', { ...kept(1, 2), cell: 'H8' })]);
  // Found on another sheet by now, it is still the same cell of the journal.
  const elsewhere = { ...second, sheet: { id: '9', name: '附件1' } };
  expect(withoutRestored([two, one], '一', [elsewhere])).toHaveLength(2);
  expect(withoutRestored([two, one], '一', [first, second])).toEqual([two, one]);
});

test('a restoration that Excel refused holds what we wrote', () => {
  const { writes } = judgeRestore(placesOf(entry('一', kept(7, "'=9"))), () => found('=9'));
  const [write] = writes;
  if (write === undefined) throw new Error('not restored');
  expect(unrestored([{ write, reading: found(7) }])).toEqual([]);
  expect(unrestored([{ write, problem: message('host.mergedRange') }]).map(({ refused }) => refused)).toEqual([
    { sheet, cell: 'H7', reason: message('host.mergedRange'), found: '=9' },
  ]);
});
