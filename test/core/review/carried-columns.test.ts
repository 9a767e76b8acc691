import {
  carriedColumns,
  leftRows,
  type StandingSheet,
  withCarriedColumns,
} from '../../../src/core/review/carried-columns';
import { noFeatures, type SheetPlan } from '../../../src/core/sheet/sheet-plan';
import type { CellValue } from '../../../src/core/sheet/snapshot';

const headings = ['对象', '位置', '复核发现', '事实及判定'];

/** A list of problems as it stands in a file, with columns behind ours; `numberFormat` of every cell. */
function standing(
  own: readonly string[],
  rows: readonly (readonly CellValue[])[],
  numberFormat = 'General',
): StandingSheet {
  const all = [[...headings, ...own], ...rows];
  return { rows: all, numberFormats: all.map((row) => row.map(() => numberFormat)) };
}

function plan(rows: readonly (readonly CellValue[])[]): SheetPlan {
  return {
    name: '问题清单',
    columnWidths: headings.map(() => 100),
    rowHeights: [24, ...rows.map(() => 18)],
    contents: [headings, ...rows],
    merges: [],
    looks: [],
    features: { ...noFeatures, filter: { top: 0, left: 0, bottom: rows.length, right: headings.length - 1 } },
  };
}

/** The columns behind ours, the heading first, of the table as it is made with what was carried. */
function carriedInto(sheets: readonly StandingSheet[], rows: readonly (readonly CellValue[])[]) {
  const columns = carriedColumns(sheets, 'problems');
  if (columns === null) return null;
  const made = withCarriedColumns(plan(rows), columns);
  const contents = 'rows' in made ? [] : made.contents;
  return { own: contents.map((cells) => cells.slice(headings.length)), left: leftRows(columns) };
}

const row = (object: string, place: string, found: string, fact: string, ...own: CellValue[]) => [
  object,
  place,
  found,
  fact,
  ...own,
];

describe('what a person typed behind the columns of a table', () => {
  it.each([
    ['stands beside the row that says the same', [row('甲', 'A1', '超支', '多 3 万元')], ['已问']],
    ['beside the row at the same place whose figures changed', [row('甲', 'A1', '超支', '多 4 万元')], ['已问']],
    ['beside the only row of that kind, wherever it went', [row('甲', 'B9', '超支', '多 4 万元')], ['已问']],
    ['not beside another’s', [row('乙', 'A1', '超支', '多 3 万元')], ['']],
    ['not beside another finding at that place', [row('甲', 'A1', '结余', '多 3 万元')], ['']],
    ['beside neither of two that read alike', [row('甲', 'B1', '超支', '一'), row('甲', 'B2', '超支', '二')], ['', '']],
    [
      'beside the one of two that is the same',
      [row('甲', 'B1', '超支', '一'), row('甲', 'A1', '超支', '多 3 万元')],
      ['', '已问'],
    ],
  ])('%s', (_, rows, own) => {
    const sheet = standing(['答复'], [row('甲', 'A1', '超支', '多 3 万元', '已问')]);
    expect(carriedInto([sheet], rows)?.own).toEqual([['答复'], ...own.map((one) => [one])]);
  });
});

it('counts the rows with words that nothing of now stands for', () => {
  const sheet = standing(
    ['答复'],
    [row('甲', 'A1', '超支', '一', '已问'), row('乙', 'A1', '超支', '一', '已改'), row('丙', 'A1', '结余', '一', '')],
  );
  expect(carriedInto([sheet], [row('乙', 'A1', '超支', '一')])).toEqual({ own: [['答复'], ['已改']], left: 1 });
});

it('rows that read alike keep their order', () => {
  const sheet = standing(['答复'], [row('甲', 'A1', '超支', '一', '先'), row('甲', 'A1', '超支', '一', '后')]);
  const same = [row('甲', 'A1', '超支', '一'), row('甲', 'A1', '超支', '一')];
  expect(carriedInto([sheet], same)?.own.slice(1)).toEqual([['先'], ['后']]);
});

it('takes the columns of all sheets that the list goes on in, and one without a heading', () => {
  const first = standing(['答复', ''], [row('甲', 'A1', '超支', '一', '已问', '见附件')]);
  const second = standing(['答复'], [row('乙', 'A1', '超支', '一', '=1+1')]);
  const rows = [row('乙', 'A1', '超支', '一'), row('甲', 'A1', '超支', '一')];
  expect(carriedInto([first, second], rows)?.own).toEqual([
    ['答复', ''],
    ["'=1+1", ''],
    ['已问', '见附件'],
  ]);
});

it.each([
  ['no column but ours', standing([], [row('甲', 'A1', '超支', '一')])],
  ['a column of ours that this list has not', standing(['复核状态'], [row('甲', 'A1', '超支', '一', '已说明')])],
  ['a column in which nothing stands', standing(['答复'], [row('甲', 'A1', '超支', '一', '')])],
  ['a sheet that is no list of ours', { rows: [['答复'], ['已问']], numberFormats: [['General'], ['General']] }],
])('there is nothing to take from %s', (_, sheet) => {
  expect(carriedInto([sheet], [row('甲', 'A1', '超支', '一')])).toBeNull();
});

it('a column of dates stays one, wide enough and within the filter', () => {
  const columns = carriedColumns(
    [standing(['日期'], [row('甲', 'A1', '超支', '一', 46_000)], 'yyyy-mm-dd')],
    'problems',
  );
  if (columns === null) throw new Error('nothing taken');
  const made = withCarriedColumns(plan([row('甲', 'A1', '超支', '一')]), columns);
  expect(made.columnWidths).toHaveLength(5);
  expect(made.features.filter).toEqual({ top: 0, left: 0, bottom: 1, right: 4 });
  const looks = made.looks.filter(({ block }) => block.left === 4);
  expect(looks.map(({ block, look }) => [block.top, block.bottom, look.numberFormat])).toEqual([
    [1, 1, 'yyyy-mm-dd'],
    [0, 0, null],
  ]);
});
