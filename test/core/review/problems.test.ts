/** 问题清单 and 退回意见: the reviewers' columns and words (review-desk §3). */
import { checks } from '../../../src/core/checks/catalogue';
import { findingText } from '../../../src/core/checks/finding-text';
import { message } from '../../../src/core/messages/message';
import { acrossForms } from '../../../src/core/review/across/across-forms';
import { acrossByForm } from '../../../src/core/review/across/across-index';
import { listed } from '../../../src/core/review/attention';
import { entriesOf } from '../../../src/core/review/entries';
import { longProblemPlans, problemsPlan } from '../../../src/core/review/problem-list';
import { countProblems, dimensionOf, problemsOf } from '../../../src/core/review/problems';
import { findingsToReturn, returnedText } from '../../../src/core/review/returned';
import { formsOf, type ReviewedFile, type ReviewedFinding } from '../../../src/core/review/reviewed-file';
import { finish } from '../../../src/core/sheet/steps';
import { sketchedFile } from './sketched-files';

const loss: ReviewedFinding = {
  check: 'V34',
  severity: 'error',
  cells: ['I14', 'H14'],
  texts: ['', '8'],
  message: { code: 'V34.unexplainedLoss', params: { name: '培训人次', score: 8, weight: 10, lost: 2, cell: 'I14' } },
  places: [],
  acknowledged: null,
};
const inferred: ReviewedFinding = {
  ...loss,
  check: 'V38',
  severity: 'info',
  cells: ['H40'],
  texts: ['100'],
  message: { code: 'V38.allFull', params: { count: 9 } },
};
const mild: ReviewedFinding = { ...loss, severity: 'warning', acknowledged: '已补充佐证' };

function problems(files: readonly ReviewedFile[]) {
  const entries = files.flatMap((file, at) => entriesOf(file, at));
  const list = listed(entries, acrossByForm(acrossForms(files)));
  const forms = formsOf(files);
  const found = list.map((one) => {
    const form = forms.find(({ file }) => file === one.entry.file)?.form ?? null;
    return problemsOf(one, form);
  });
  // What is counted before the forms are read is what comes.
  expect(list.map(countProblems)).toEqual(found.map(({ length }) => length));
  return found.flat();
}

it('a line a finding: level, dimension, whose, where, what, fact, advice, source; the gravest first', () => {
  const found = problems([sketchedFile('甲局/附件1.xlsx', [{ findings: [inferred, mild, loss] }])]);
  expect(found.map(({ level }) => level)).toEqual(['P0 必须修改', 'P1 重要', 'P2 优化']);
  expect(found[0]).toEqual({
    level: 'P0 必须修改',
    dimension: '评分口径与说明',
    object: '某县公路站·农村公路养护',
    file: '甲局/附件1.xlsx',
    sheet: '附件1',
    cells: ['I14', 'H14'],
    elsewhere: [],
    title: 'V34 扣了分没有写原因',
    fact: '“培训人次”得 8 分，比分值 10 少 2 分，I14 没有写偏差原因。表中：H14“8”。',
    advice: '扣分要有说明，请填写偏差原因及改进措施。',
    source: expect.stringContaining('预算管理一体化系统') as string,
    state: '',
  });
  expect(found[1]?.fact).toContain('单位已说明：已补充佐证');
});

it('a form without findings has passed; a workbook without a form is a line, a picture is none', () => {
  const found = problems([
    sketchedFile('a.xlsx', [{}]),
    { file: 'b.xlsx', outcome: { kind: 'noForm', others: [], reason: message('review.noForm') } },
    { file: 'c.xlsx', outcome: { kind: 'unreadable', reason: message('review.unreadable') } },
    { file: 'd.png', outcome: { kind: 'unreadable', reason: message('review.picture') } },
  ]);
  expect(found.map(({ level, title, file }) => [level, title, file])).toEqual([
    ['通过', '没有发现问题', 'a.xlsx'],
    ['P0 必须修改', '文件读不出来', 'c.xlsx'],
    ['P1 重要', '没有自评表', 'b.xlsx'],
  ]);
});

it('every check belongs to a dimension, and what all of them say divides into a fact and the rest', () => {
  const named = new Set(checks.filter(({ id }) => id.startsWith('V')).map(({ id }) => dimensionOf(id)));
  expect([...named].sort()).toEqual(
    [
      '完成情况',
      '总分与等级',
      '报告与表的一致性',
      '绩效目标与指标',
      '表格结构与权重',
      '评分口径与说明',
      '预算执行',
    ].sort(),
  );
  expect(dimensionOf('R01')).toBe('表格识读');
  for (const { id, messages } of checks) {
    for (const key of Object.keys(messages)) {
      const finding = {
        ...loss,
        check: id,
        cells: [],
        texts: [],
        message: { code: `${id}.${key}` as const, params: {} },
      };
      const [problem] = problems([sketchedFile('a.xlsx', [{ findings: [finding] }])]);
      const said = findingText(finding.message, 'zh-CN');
      expect(Array.from(problem?.fact ?? '').every((sign) => said.includes(sign))).toBe(true);
      expect(problem?.fact).not.toBe('');
      expect(problem?.advice).not.toBe('');
    }
  }
});

it('the sheet: eight columns, one header row, 位置 leads to the cell; words of a form stay words', () => {
  const found = problems([sketchedFile('=a.xlsx', [{ findings: [loss], project: '@x', implementer: '' }])]);
  const plan = finish(problemsPlan(found, () => 'a.xlsx'));
  expect(plan.contents[0]).toEqual('等级|复核维度|对象|位置|复核发现|事实及判定|处理建议|核验依据'.split('|'));
  expect(plan.contents[1]?.slice(2, 4)).toEqual(['某县交通运输局·@x', "'=a.xlsx 附件1!I14、H14"]);
  expect(plan.features.links).toEqual([{ row: 1, column: 3, address: "a.xlsx#'附件1'!I14" }]);
  expect(plan.features.filter).toEqual({ top: 0, left: 0, bottom: 1, right: 7 });
});

it('a sheet of a thousand problems is planned in steps', () => {
  const found = problems([sketchedFile('a.xlsx', [{ findings: Array.from({ length: 1000 }, () => loss) }])]);
  const steps = problemsPlan(found, () => null);
  let yields = 0;
  while (steps.next().done !== true) yields += 1;
  expect(yields).toBe(3);
});

it('a long list goes on in another sheet where one is full', () => {
  const found = problems([sketchedFile('a.xlsx', [{ findings: [loss, loss, loss, loss, loss] }])]);
  const sheets = Array.from(
    longProblemPlans(found.values(), 5, () => null, { room: 3 }),
    ({ name, rows, features }) => ({
      name,
      rows: [...rows].length,
      bottom: features.filter?.bottom,
    }),
  );
  expect(sheets).toEqual([
    { name: '问题清单', rows: 3, bottom: 2 },
    { name: '问题清单(2)', rows: 3, bottom: 2 },
    { name: '问题清单(3)', rows: 2, bottom: 1 },
  ]);
  expect(
    Array.from(
      longProblemPlans([].values(), 0, () => null),
      ({ rows }) => [...rows].length,
    ),
  ).toEqual([1]);
});

describe('退回意见', () => {
  const textOf = (one: ReviewedFinding['message']): string => findingText(one, 'zh-CN');

  it('numbers a form’s errors and warnings with their cells, but what the unit has explained', () => {
    const files = [sketchedFile('a.xlsx', [{ findings: [inferred, mild, loss] }])];
    const forms = formsOf(files).map((filed) => ({ ...filed, findings: findingsToReturn(filed.form) }));
    expect(returnedText(forms, textOf)).toBe(
      '农村公路养护（2024） · a.xlsx · 附件1\n1. H14 “培训人次”得 8 分，比分值 10 少 2 分，I14 没有写偏差原因。扣分要有说明，请填写偏差原因及改进措施。',
    );
  });

  it('of a unit: all its forms in one text, numbered through; nothing to return is nothing', () => {
    const files = [
      sketchedFile('a.xlsx', [{ findings: [loss] }]),
      sketchedFile('b.xlsx', [{ findings: [] }]),
      sketchedFile('c.xlsx', [{ findings: [loss, loss], project: '', year: null }]),
    ];
    const forms = formsOf(files).map((filed) => ({ ...filed, findings: findingsToReturn(filed.form) }));
    const text = returnedText(forms, textOf);
    expect(text.split('\n').map((line) => line.slice(0, 3))).toEqual(['农村公', '1. ', '', '项目支', '2. ', '3. ']);
    expect(returnedText(forms.slice(1, 2), textOf)).toBe('');
  });
});

describe('what shows beside other forms', () => {
  const reason = '因上级资金下达较晚且连续降雨影响施工进度';
  const unit = (at: number, findings: readonly ReviewedFinding[] = []) =>
    sketchedFile(`${at}.xlsx`, [
      { project: `第${at}条道路`, implementer: `第${at}站`, rows: [{ explanation: reason, filedScore: 9 }], findings },
    ]);

  it('is told once, at the first form that it is about, behind what is wrong with that form by itself', () => {
    const found = problems([unit(1, [loss]), unit(2, [mild]), unit(3)]);
    expect(
      found.map(({ title, file, cells, elsewhere }) => [title.slice(0, 3), file, cells.join(), elsewhere]),
    ).toEqual([
      ['V34', '1.xlsx', 'I14,H14', []],
      ['A01', '1.xlsx', 'I12', ['2.xlsx 附件1!I12', '3.xlsx 附件1!I12']],
      ['V34', '2.xlsx', 'I14,H14', []],
      // A form of which nothing else is to be said has not passed.
      ['A01', '3.xlsx', 'I12', ['1.xlsx 附件1!I12', '2.xlsx 附件1!I12']],
    ]);
    expect(found[1]).toMatchObject({
      level: 'P1 重要',
      dimension: '跨表核对',
      object: '第1站·第1条道路',
      fact: `3 个单位的偏差原因或改进措施里有 1 句同样的话：“${reason}”。`,
      advice: '请各单位按本单位的实际情况填写。',
    });
  });

  it('of many places the first are named and the rest counted', () => {
    const found = problems(Array.from({ length: 12 }, (_, at) => unit(at + 1, [loss])));
    const places = found.find(({ title }) => title.startsWith('A01'))?.elsewhere ?? [];
    expect([places.length, places.at(-1)]).toEqual([9, '等 11 处']);
  });
});
