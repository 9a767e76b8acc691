import { failuresOf, journalOf, judgeEdits, undoing } from '../../../src/core/apply/judge-edits';
import type { Barrier, FoundCell } from '../../../src/core/apply/place';
import { message } from '../../../src/core/messages/message';
import type { CellEdit } from '../../../src/core/sheet/edit-plan';
import type { CellContent, CellValue } from '../../../src/core/sheet/snapshot';

const sheet = { id: '1', name: '附件1' };

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

interface Look {
  readonly formula?: string;
  readonly format?: string;
  readonly barrier?: Barrier;
}

function found(value: CellValue, { formula, format = 'General', barrier }: Look = {}): FoundCell {
  return { value, formula: formula ?? value, numberFormat: format, barrier: barrier ?? null };
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
  ['no sheet', edit('', 9), undefined, 'host.sheetGone'],
];

test.each(cases)('an edit finds %s', (_what, one, cell, verdict) => {
  const { writes, skipped, refused } = judgeEdits([one], () => cell);
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
    judgeEdits([one], () => found('', { format: '0.0' })).writes.map(({ numberFormat, setsFormat }) => [
      numberFormat,
      setsFormat,
    ]);
  expect(formats(edit('', 9))).toEqual([['0.0', false]]);
  expect(formats(edit('', 9, '0.0'))).toEqual([['0.0', false]]);
  expect(formats(edit('', 9, '0.00'))).toEqual([['0.00', true]]);
});

describe('what was written', () => {
  const { writes } = judgeEdits([edit('=G7', '=新的', '0.00')], () => found(8, { formula: '=G7' }));
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

  test('has failed when it reads otherwise, or was refused', () => {
    const reading = (value: CellValue, formula: CellContent = value) => ({ value, formula, numberFormat: '0.00' });
    const failed = (result: Parameters<typeof failuresOf>[0][number]) =>
      failuresOf([result]).map(({ refused }) => [refused.reason.code, refused.found]);
    expect(failed({ write, reading: reading('=新的') })).toEqual([]);
    expect(failed({ write, reading: reading('#NAME?', '=新的') })).toEqual([['host.readBackDiffers', '=新的']]);
    expect(failed({ write, reading: reading('') })).toEqual([['host.readBackDiffers', '']]);
    expect(failed({ write, problem: message('host.mergedRange') })).toEqual([['host.mergedRange', '=G7']]);
  });
});
