import { sketchedFile, type FormSketch, type RowSketch } from '../sketched-files';
import { found, told } from './across-cases';

const files = (...forms: readonly FormSketch[]) => forms.map((form, at) => sketchedFile(`${at}.xlsx`, [form]));
const named = (...names: readonly string[]): readonly RowSketch[] => names.map((name) => ({ name }));

describe('A02: the same indicators for different projects', () => {
  const names = ['走访慰问老人', '开设助餐点', '适老化改造', '群众满意度'];
  const elderly = { project: '养老服务', implementer: '县民政局', rows: named(...names) };
  const united = { project: '统战工作', implementer: '县委统战部', rows: named(...names) };

  it('of two units whose projects have nothing in common', () => {
    expect(told('A02', files(elderly, { ...united, rows: named(...[...names].reverse()) }))).toEqual([
      [
        '“养老服务”与 1 个其他单位的项目（统战工作）三级指标名称完全相同。请按各项目的实际内容设置指标。',
        '0.xlsx!C3 1.xlsx!C3',
      ],
    ]);
  });

  it('says of each form that has another beside it, whatever their order', () => {
    const alike = { ...elderly, project: '农村养老助餐', implementer: '县敬老院' };
    for (const forms of [
      [elderly, alike, united],
      [united, elderly, alike],
    ]) {
      expect(told('A02', files(...forms)).map(([, places]) => places)).toEqual(['0.xlsx!C3 1.xlsx!C3 2.xlsx!C3']);
    }
  });

  it.each([
    ['one name differs', [elderly, { ...united, rows: named(...names.slice(1), '走访慰问代表人士') }]],
    ['one unit', [elderly, { ...united, implementer: '县民政局' }]],
    ['one project of two units', [elderly, { ...elderly, implementer: '县敬老院' }]],
    ['projects of one kind', [elderly, { ...united, project: '农村养老助餐' }]],
    ['a name that says nothing', [elderly, { ...united, project: '业务工作经费' }]],
  ])('%s: nothing is said', (_, sketches) => {
    expect(found('A02', files(...sketches))).toEqual([]);
  });

  it.each([
    ['four names, three of them the project’s own', ['走访慰问老人', '开设助餐点', '适老化改造', '群众满意度'], 1],
    ['three names only', ['走访慰问老人', '开设助餐点', '适老化改造'], 0],
    ['names that fit anything', ['走访慰问老人', '开设助餐点', '验收合格率', '完成及时率', '群众满意度'], 0],
  ])('%s', (_, set, count) => {
    expect(found('A02', files({ ...elderly, rows: named(...set) }, { ...united, rows: named(...set) }))).toHaveLength(
      count,
    );
  });
});

/** Forms of as many units of one department, numbered from `from` on, each with the row. */
const forms = (count: number, row: RowSketch, rest: FormSketch = {}, from = 0): readonly FormSketch[] =>
  Array.from({ length: count }, (_, at) => ({
    project: `第${from + at}个项目`,
    implementer: `第${from + at}小学`,
    department: '县教育局',
    rows: [row],
    ...rest,
  }));

const satisfaction = (value: number | null): RowSketch => ({
  category: '满意度指标',
  subcategory: '服务对象满意度指标',
  name: '学生满意度',
  actual: value === null ? '满意' : `${value}%`,
  actualValue: value,
  actualMeasure: value === null ? '' : '%',
});

describe('A03: the same satisfaction everywhere', () => {
  const count = (...all: readonly FormSketch[]) => found('A03', files(...all)).length;

  it('says the figure and how many forms have it', () => {
    expect(told('A03', files(...forms(5, satisfaction(95))))).toEqual([
      ['这批 5 张表的满意度都是 95%。请抽查问卷和汇总表。', '0.xlsx!F12 1.xlsx!F12 2.xlsx!F12 3.xlsx!F12 4.xlsx!F12'],
    ]);
  });

  it('a round figure in five forms, another in three', () => {
    expect([count(...forms(4, satisfaction(95))), count(...forms(5, satisfaction(95)))]).toEqual([0, 1]);
    expect([count(...forms(2, satisfaction(98.6))), count(...forms(3, satisfaction(98.6)))]).toEqual([0, 1]);
  });

  it('nine of ten are everywhere, eight of nine are not', () => {
    expect(count(...forms(9, satisfaction(95)), ...forms(1, satisfaction(97), {}, 90))).toBe(1);
    expect(count(...forms(8, satisfaction(95)), ...forms(1, satisfaction(97), {}, 90))).toBe(0);
  });

  it('in one department of the folder it is said of that department', () => {
    const others = forms(3, satisfaction(90), { department: '县水利局' }, 90).map((form, at) => ({
      ...form,
      rows: [satisfaction(91 + at)],
    }));
    expect(told('A03', files(...forms(5, satisfaction(95)), ...others)).map(([text]) => text)).toEqual([
      '县教育局 5 张表的满意度都是 95%。请抽查问卷和汇总表。',
    ]);
  });

  it('versions of one project are one form', () => {
    const versions = Array.from({ length: 6 }, () => forms(1, satisfaction(95))).flat();
    expect(count(...versions)).toBe(0);
    expect(count(...versions, ...forms(5, satisfaction(95)).slice(1))).toBe(1);
  });

  it('words, and forms without satisfaction, do not count', () => {
    expect(count(...forms(5, satisfaction(null)))).toBe(0);
    expect(count(...forms(4, satisfaction(95)), ...forms(9, { name: '培训人数' }, {}, 90))).toBe(0);
    expect(count(...forms(5, satisfaction(95)), ...forms(9, { name: '培训人数' }, {}, 90))).toBe(1);
  });
});

describe('A04: everything full marks', () => {
  const count = (...all: readonly FormSketch[]) => found('A04', files(...all)).length;
  const full = { weight: 90, filedScore: 90 };

  it('in five forms, not in four', () => {
    expect(told('A04', files(...forms(5, full))).map(([text]) => text)).toEqual([
      '这批 5 张表自评全部是满分。请逐项核实，重点看没有佐证材料的指标。',
    ]);
    expect(count(...forms(4, full))).toBe(0);
  });

  it('one point off in one row, or in one execution score, ends it', () => {
    expect(count(...forms(6, full), ...forms(1, { weight: 90, filedScore: 89 }, {}, 90))).toBe(0);
    expect(count(...forms(6, full), ...forms(1, full, { filedExecutionScore: 9.5 }, 90))).toBe(0);
  });

  it('versions of one project are one form', () => {
    const versions = Array.from({ length: 6 }, () => forms(1, full)).flat();
    expect(count(...versions)).toBe(0);
    expect(count(...versions, ...forms(5, full).slice(1))).toBe(1);
  });

  it('forms without points do not count, one department alone does', () => {
    expect(count(...forms(4, full), ...forms(3, { weight: null, filedScore: null }, {}, 90))).toBe(0);
    const others = forms(2, { weight: 90, filedScore: 80 }, { department: '县水利局' }, 90);
    expect(told('A04', files(...forms(5, full), ...others)).map(([text]) => text)).toEqual([
      '县教育局 5 张表自评全部是满分。请逐项核实，重点看没有佐证材料的指标。',
    ]);
  });
});
