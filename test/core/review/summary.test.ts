/** 自评汇总: its columns are the reviewers' (review-desk §1); money, sums and rates by hand. */
import { message } from '../../../src/core/messages/message';
import { listed } from '../../../src/core/review/attention';
import { entriesOf } from '../../../src/core/review/entries';
import type { ReviewedFile } from '../../../src/core/review/reviewed-file';
import { summaryPlan } from '../../../src/core/review/summary';
import { totalsOf } from '../../../src/core/review/totals';
import { fileLink } from '../../../src/core/sheet/sheet-links';
import { sketchedFile } from './sketched-files';

function summaryOf(files: readonly ReviewedFile[]) {
  const entries = files.flatMap((file, at) => entriesOf(file, at));
  return summaryPlan(listed(entries), totalsOf(entries), { linkOf: (file) => (file === '' ? null : fileLink(file)) });
}

const headings =
  '序号 | 预算单位 | 项目名称 | 年度 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 自评得分(表列) | 自评等级 | 计算得分 | 差额 | 计算等级 | 错误 | 警告 | 扣分未说明(条) | 超130%未说明(条) | 全部满分(是/否) | 需关注原因 | 文件 | 工作表!单元格'.split(
    ' | ',
  );

const money = (initialBudget: number | null, annualBudget: number | null, expenditure: number | null) => ({
  money: { initialBudget, annualBudget, expenditure },
});

it('has the reviewers’ columns, one header row, and a row a form', () => {
  const plan = summaryOf([
    sketchedFile('甲局/附件1.xlsx', [
      {
        ...money(51.15, 48.5, 46.5),
        executionRate: 0.958762886598,
        filedScore: 96.09,
        computedScore: 99.09,
        rows: [{}],
      },
    ]),
  ]);
  expect(plan.contents[0]).toEqual(headings);
  expect(plan.contents[1]).toEqual([
    ...[1, '某县公路站', '农村公路养护', 2024, 51.15, 48.5, 46.5, 0.958762886598, 96.09, '优', 99.09, -3, '优'],
    ...[0, 0, 0, 0, '是', '全部满分', '甲局/附件1.xlsx', '附件1!H40'],
  ]);
  const { frozenRows, filter, bars, print, links } = plan.features;
  expect([frozenRows, filter, print]).toEqual([
    1,
    { top: 0, left: 0, bottom: 1, right: 20 },
    { orientation: 'landscape', repeatedRows: 1 },
  ]);
  expect(bars.map(({ left, top, bottom }) => [left, top, bottom])).toEqual([
    [7, 1, 1],
    [11, 1, 1],
  ]);
  expect(links).toEqual([
    { row: 1, column: 19, address: '甲局/附件1.xlsx' },
    { row: 1, column: 20, address: "甲局/附件1.xlsx#'附件1'!H40" },
  ]);
});

it('money is in 万元 whatever the form counts in, and the form’s unit stands behind where it differs', () => {
  const plan = summaryOf([
    sketchedFile('a.xlsx', [{ project: '甲', unit: '元', ...money(511_500, 511_500.01, null) }]),
    sketchedFile('b.xlsx', [{ project: '乙', ...money(0.1, 0.2, 0.2) }]),
  ]);
  expect(plan.contents[0]?.at(-1)).toBe('表内金额单位');
  const rowOf = (project: string) => plan.contents.find((row) => row[2] === project) ?? [];
  expect([rowOf('甲').slice(4, 7), rowOf('甲').at(-1)]).toEqual([[51.15, 51.150001, ''], '元']);
  expect([rowOf('乙').slice(4, 7), rowOf('乙').at(-1)]).toEqual([[0.1, 0.2, 0.2], '']);
});

it('a total that cannot be computed is a blank, and so is its difference', () => {
  const plan = summaryOf([sketchedFile('a.xlsx', [{ computedScore: null, computedGrade: null, filedScore: 95 }])]);
  expect(plan.contents[1]?.slice(8, 13)).toEqual([95, '优', '', '', '']);
});

it('a file that gives no form is a row with the reason', () => {
  const plan = summaryOf([
    { file: '旧.doc', outcome: { kind: 'unreadable', reason: message('review.wordFile') } },
    { file: 'b.xlsx', outcome: { kind: 'noForm', others: [], reason: message('review.noForm') } },
  ]);
  expect(plan.contents[1]?.slice(0, 3)).toEqual([1, '', '']);
  expect(plan.contents[1]?.[18]).toContain('没有找到自评表');
  expect(plan.contents[2]?.[18]).toContain('Word');
  expect(plan.contents[2]?.[19]).toBe('旧.doc');
});

it('words of a form never become formulas', () => {
  const plan = summaryOf([sketchedFile('=a.xlsx', [{ project: '=HYPERLINK("http://x")', implementer: '+局' }])]);
  expect(plan.contents[1]?.slice(1, 3)).toEqual(["'+局", '\'=HYPERLINK("http://x")']);
  expect(plan.contents[1]?.[19]).toBe("'=a.xlsx");
});

/** 0.1 + 0.2 + 300.05 = 300.35; executed 0.05 + 0.2 + 285.0475 = 285.2975; 285.2975 ÷ 300.35 = 0.949883469286 (by hand, to 12 places). */
it('the foot: forms, sums in decimal, the weighted rate, grades, the most frequent checks', () => {
  const finding = {
    check: 'V34',
    severity: 'error',
    cells: [],
    texts: [],
    message: { code: 'V34.unfilled', params: {} },
    places: [],
    acknowledged: null,
  } as const;
  const plan = summaryOf([
    sketchedFile('a.xlsx', [{ project: '甲', ...money(0.1, 0.1, 0.05), findings: [finding, finding] }]),
    sketchedFile('b.xlsx', [{ project: '乙', ...money(0.2, 0.2, 0.2), findings: [finding] }]),
    sketchedFile('c.xlsx', [
      { project: '丙', unit: '元', ...money(null, 3_000_500, 2_850_475), computedGrade: '良', filedGrade: '优秀' },
    ]),
    sketchedFile('d.xlsx', [{ project: '丁', ...money(10, null, null) }]),
    sketchedFile('e.xlsx', [{ kind: 'department', project: '', ...money(900, 1000, 990) }]),
  ]);
  const foot = plan.contents.slice(7).map((row) => row.slice(1, 8));
  const labelled = (label: string) => foot.find(([first]) => first === label)?.slice(1);
  expect(labelled('项目支出合计(万元)')).toEqual(['4 份', '', 10.3, 300.35, 285.2975, 0.949883469286]);
  expect(labelled('部门整体支出合计(万元)')).toEqual(['1 份', '', 900, 1000, 990, 0.99]);
  expect(foot.map(([label, words]) => [label, words])).toEqual(
    expect.arrayContaining([
      ['自评表', '5 份；没有自评表的工作簿 0 个，读不出来的 0 个，其他文件 0 个'],
      ['说明', '有 1 份表缺全年预算数或全年执行数，没有计入执行率。'],
    ]),
  );
  expect([labelled('优')?.slice(0, 2), labelled('良')?.slice(0, 2)]).toEqual([
    [5, 4],
    [0, 1],
  ]);
  expect(labelled('V34')?.slice(0, 5)).toEqual(['扣了分没有写原因', '', '', 3, 2]);
});

it('a folder of nothing is a header and a foot of nothing', () => {
  const plan = summaryOf([]);
  expect(plan.contents[0]).toEqual(headings);
  expect(plan.features.bars).toEqual([]);
  expect(plan.contents.flat()).toContain('0 份；没有自评表的工作簿 0 个，读不出来的 0 个，其他文件 0 个');
});

it.each([
  ['优', '优', '优'],
  ['优秀', '优秀', '优'],
  ['自评等级：良', '良', '良'],
  ['合格', '合格', null],
  ['', '优', '优'],
  ['完成', '优', '优'],
  ['对项目作出评价结论(100字以内)', '优', '优'],
  ['执行中', '优', '优'],
])('a grade cell that says %s: 自评等级 is %s', (filedGrade, words, grade) => {
  const [entry] = entriesOf(sketchedFile('a.xlsx', [{ filedGrade, gradeOfFiled: '优' }]), 0);
  expect(entry).toMatchObject({ filedGradeWords: words, filedGrade: grade });
});
