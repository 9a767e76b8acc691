import { acrossForms } from '../../../../src/core/review/across/across-forms';
import type { PaperResult } from '../../../../src/core/review/papers/paper-result';
import { composeReviewReport } from '../../../../src/core/review/report/review-report';
import { tallyOf } from '../../../../src/core/review/report/review-tally';
import type { ReviewedFile, ReviewedFinding } from '../../../../src/core/review/reviewed-file';
import { sketchedFile } from '../sketched-files';

const unexplained = (name: string): ReviewedFinding => ({
  check: 'V38',
  severity: 'warning',
  cells: ['H40'],
  texts: ['100'],
  message: { code: 'V38.found', params: { name } },
  places: [],
  acknowledged: null,
});

const files: readonly ReviewedFile[] = [
  sketchedFile('甲.xlsx', [{ project: '甲', filedScore: 100, findings: [unexplained('一'), unexplained('二')] }]),
  sketchedFile('乙.xlsx', [
    { project: '乙', filedScore: 90.5, gradeOfFiled: '优', rows: [{}, {}], findings: [unexplained('三')] },
    {
      project: '丙',
      filedScore: null,
      gradeOfFiled: null,
      findings: [{ ...unexplained('四'), acknowledged: '已核实' }],
    },
  ]),
  sketchedFile('丁.xlsx', [{ project: '丁', filedScore: 80, gradeOfFiled: '良', findings: [unexplained('五')] }]),
  { file: '坏.xlsx', outcome: { kind: 'unreadable', reason: { code: 'review.unreadable', params: {} } } },
  { file: '空.xlsx', outcome: { kind: 'noForm', others: [], reason: { code: 'review.noForm', params: {} } } },
];

const paper = (project: string, filedScore: number, scores: readonly number[], isWhole = true): PaperResult => ({
  project,
  filedScore,
  isWhole,
  rows: scores.map((score, at) => ({
    name: `指标${at + 1}`,
    filedScore: score,
    weight: null,
    score,
    note: at === 0 ? '无佐证资料，按复核口径第1条扣100%' : '',
  })),
});

const texts = (results: readonly PaperResult[], date = '', of: readonly ReviewedFile[] = files): readonly string[] =>
  composeReviewReport({ tally: tallyOf(of), results, across: [], date }).blocks.flatMap((block) =>
    'text' in block ? [block.text] : [],
  );

describe('复核情况', () => {
  it('without working papers counts what was filed and asks for the rest', () => {
    expect(texts([])).toEqual([
      '2024年度项目支出绩效自评复核情况',
      '一、复核工作开展情况',
      '应报绩效自评表【请填写：应报的自评表份数】份，已报4份，共5条指标。收到文件5个，其中1个文件无法读取，1个文件中没有自评表。复核项目【请填写：复核的项目数】个、指标【请填写：复核的指标条数】条。',
      '【请填写：复核的组织方式、抽取原则、时间和依据（由谁复核，怎样抽取，何时完成）】',
      '二、自评与复核结果',
      // (100 + 90.5 + 80) ÷ 3 = 90.1666…
      '已报的自评表中填有总分的3份，自评平均分90.17分，按所填总分：“优”2份、“良”1份。',
      '复核平均分【请填写：复核平均分】分，偏离度【请填写：偏离度】。',
      '三、发现的主要问题',
      '（一）重要问题',
      expect.stringMatching(/^1．.+：涉及3个项目4处。如：甲：.+；乙：.+。$/),
      '【请填写：复核人员发现的其他问题（现场核查、佐证资料和报告中的问题）】',
      '四、有关建议',
      '【请填写：整改要求和建议（哪些单位、何时改完，复核结果怎样应用和公开）】',
      '【请填写：复核单位】',
      expect.stringContaining('【请填写：'),
    ]);
  });

  it('with them says averages and 偏离度 of the projects that were reviewed as a whole', () => {
    const results = [paper('甲', 100, [60, 30.41]), paper('乙', 90.5, [50, 40]), paper('丙', 70, [10], false)];
    const told = texts(results, '2025-04-29');
    expect(told[2]).toContain('复核3个项目5条指标，其中2个项目的指标已全部复核。');
    // (100 + 90.5) ÷ 2 = 95.25; (90.41 + 90) ÷ 2 = 90.205; (190.5 − 180.41) ÷ 190.5 = 5.2965 %.
    expect(told[6]).toBe('指标全部复核的2个项目，自评平均分95.25分，复核平均分90.21分，偏离度5.3%。');
    expect(told).toContain('（二）复核得分的调整');
    expect(told).toContain(
      '按复核口径第1条（无佐证资料）处理3条指标。如：甲：指标1，无佐证资料，按复核口径第1条扣100%；乙：指标1，无佐证资料，按复核口径第1条扣100%。',
    );
    expect(told.at(-1)).toBe('2025年4月29日');
    const { blocks } = composeReviewReport({ tally: tallyOf(files), results, across: [], date: '' });
    const table = blocks.find((block) => block.level === 'table');
    expect(table?.level === 'table' ? table.table.rows.map((row) => row.map(({ text }) => text)) : []).toEqual([
      ['序号', '项目名称', '自评得分', '复核得分', '偏差', '偏离度'],
      ['1', '甲', '100', '90.41', '9.59', '9.59%'],
      ['2', '乙', '90.5', '90', '0.5', '0.55%'],
    ]);
  });

  it('says so where no project was reviewed as a whole', () => {
    expect(texts([paper('丙', 70, [10], false)])[2]).toContain('复核1个项目1条指标，还没有一个项目的指标全部复核。');
  });

  it('what shows across forms is a kind of its own', () => {
    const twice = [sketchedFile('甲.xlsx', [{}]), sketchedFile('甲（改）.xlsx', [{}])];
    const across = acrossForms(twice).filter(({ check }) => check === 'A09');
    const { blocks } = composeReviewReport({ tally: tallyOf(twice), results: [], across, date: '' });
    const told = blocks.flatMap((block) => ('text' in block ? [block.text] : []));
    expect(told).toContain('（一）各表之间的问题');
    expect(told).toContainEqual(
      expect.stringMatching(/^1．同一项目有几份自评表：1处。如：“农村公路养护”2024 年度有 2 份自评表/),
    );
  });

  it('of an empty folder nothing is made up', () => {
    expect(texts([], '', [])).toContain('已报的自评表都没有填总分。');
    expect(texts([], '', [])).toContain('按校验规则没有发现必须修改的问题和重要问题。');
  });

  it('asks for everything that it leaves open', () => {
    const report = composeReviewReport({ tally: tallyOf(files), results: [], across: [], date: '' });
    expect(report.openQuestions.map(({ place }) => place)).toContain('一、复核工作开展情况');
    expect(report.openQuestions).toHaveLength(10);
  });
});
