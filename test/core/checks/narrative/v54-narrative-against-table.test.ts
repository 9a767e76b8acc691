import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NarrativeParagraph } from '../../../../src/core/checks/narrative/paragraph';
import { narrativeAbout, narrativeOf } from '../../../../src/core/checks/narrative/report-sheets';
import { recogniseForms } from '../../../../src/core/form/recognise';
import { findingText } from '../../../../src/core/checks/finding-text';
import { cellOf, formOf } from '../../form-builder';
import { snapshotOf } from '../../form/grid-writer';
import type { Form } from '../../../../src/core/form/form';
import { assessed, findingsOf, onlyForm } from '../assessed';
import { usualFunds, usualRows } from '../rows';
import { seedSheet } from '../../../corpus/seed-sheet';

const seed = assessed(onlyForm(seedSheet));

/** The prose of the published report: what stands before its copy of the table. */
const report: readonly NarrativeParagraph[] = readFileSync(
  path.join(__dirname, '../../../fixtures/published-report.txt'),
  'utf8',
)
  .split('## 附件 1')
  .slice(0, 1)
  .flatMap((prose) => prose.split('\n'))
  .map((text, index) => ({ place: '自评报告', cell: `A${index + 1}`, text: text.replace(/^#+\s*/, '').trim() }))
  .filter(({ text }) => text !== '');

const said = (text: string, place = '自评报告'): readonly NarrativeParagraph[] => [{ place, cell: 'A1', text }];

describe('the published report against its table', () => {
  const contradictions = findingsOf(seed, report).filter(({ check }) => check === 'V54');

  it('finds 满意度 100% against 98, with both places', () => {
    const [finding] = contradictions.filter(({ message }) => message.code === 'V54.narrativeSatisfaction');
    expect(finding).toMatchObject({ severity: 'error', cells: ['F34'] });
    expect(finding?.places).toHaveLength(1);
    expect(report.find(({ cell }) => cell === finding?.places[0]?.cell)?.text).toContain('满意度 100%');
    expect(finding === undefined ? '' : findingText(finding.message, 'zh-CN')).toContain('群众满意度 98');
  });

  it('finds 各项指标均达到预期 with nothing spent', () => {
    const [finding] = contradictions.filter(({ message }) => message.code === 'V54.narrativeNothingSpent');
    expect(finding).toMatchObject({ cells: ['H7', 'F7'] });
    expect(finding?.message.params['said']).toContain('各项指标均达到');
  });

  it('leaves what is true alone: 51.15万元, and that no money was arranged', () => {
    expect(contradictions).toHaveLength(2);
    expect(findingsOf(seed, report).filter(({ check }) => check === 'V55' || check === 'V56')).toEqual([]);
  });
});

/** A form with money spent, two rows met and one missed; 总分 95. */
const form = formOf({
  funding: [
    { initialBudget: 100, annualBudget: 120, expenditure: 114, weight: 10, rate: 0.95, score: 9.5 },
    { label: '其中：当年财政拨款', role: 'fiscal', annualBudget: 80, expenditure: 80, weight: '', rate: 1, score: '' },
  ],
  rows: [
    { name: '新建农村公共厕所数量', target: '≥50座', actual: '48座', weight: 40, score: 38.4, explanation: '雨季停工' },
    { name: '培训人次', target: '≥200人次', actual: '230人次', weight: 40, score: 40, explanation: '' },
    {
      category: '满意度指标',
      subcategory: '服务对象满意度指标',
      name: '村民满意度',
      target: '≥90%',
      actual: '96.5%',
      weight: 10,
      score: 10,
      explanation: '',
    },
  ],
  totalScore: 97.9,
});
const other = { ...form, grade: null };

describe('statements about the numbers of a form', () => {
  it.each([
    ['项目绩效自评得分为99分。', 'narrativeTotal'],
    ['自评总分98.5分，自评结论为“优”。', 'narrativeTotal'],
    ['自评得分97.9分，自评等级为良。', 'narrativeGrade'],
    ['全年预算执行率为100%为满分以外，预算执行率达98%。', 'narrativeRate'],
    ['完成预算的89.7%，项目完成全年预算的89.7%。', 'narrativeRate'],
    ['全年预算数为200万元，执行数为114万元。', 'narrativeBudget'],
    ['项目实际支出110万元。', 'narrativeSpending'],
    ['村民满意度达到99%。', 'narrativeSatisfaction'],
    ['受益群众满意度98%以上。', 'narrativeSatisfaction'],
    ['各项绩效指标全部完成。', 'narrativeAllMet'],
    ['完成了全年目标任务。', 'narrativeAllMet'],
    ['新建农村公共厕所数量50座。', 'narrativeIndicator'],
    ['全年培训人次达到320人次。', 'narrativeIndicator'],
  ])('%s contradicts', (text, code) => {
    const codes = findingsOf(assessed(other), said(text))
      .filter(({ check }) => check === 'V54')
      .map(({ message }) => message.code);
    expect(codes).toContain(`V54.${code}`);
  });

  it.each([
    '项目绩效自评得分为97.9分，自评结论为“优”。',
    '全年预算数为120万元，执行数为114万元，完成预算的95%。',
    '年初预算数100万元，其中财政拨款80万元，财政拨款执行率100%。',
    '全年预算执行率为95.0%。',
    '村民满意度达到96.5%，高于90%。',
    '村民满意度96%以上。',
    '村民满意度指标值为≥90%。',
    '2020年村民满意度为88%。',
    '上年培训人次150人次。',
    '下一步，力争村民满意度达到99%。',
    '新建农村公共厕所数量48座。',
    '培训人次230人次，完成年初目标。',
    '部分指标未完成，大多数指标完成了年度目标。',
    '为了确保各项指标全部完成，我单位成立了领导小组。',
    '其他项目预算执行率为60%。',
    '产出指标自评得分38.4分。',
    '满分100分。',
  ])('%s does not', (text) => {
    expect(findingsOf(assessed(other), said(text)).filter(({ check }) => check === 'V54')).toEqual([]);
  });
});

describe('实际完成情况 of the form itself', () => {
  const resultSays = (text: string) => {
    const actual = cellOf(9, 4, text);
    return findingsOf(assessed({ ...other, goal: { expected: null, actual } }))
      .filter(({ check }) => check === 'V54')
      .map(({ message, cells, places }) => [message.code, cells[0], places]);
  };

  it.each([
    ['培训230人，实际支出资金113.97万元。', 'narrativeSpending'],
    ['预算执行率为98%。', 'narrativeRate'],
    ['培训人次320人次。', 'narrativeIndicator'],
    ['村民满意度99%。', 'narrativeSatisfaction'],
  ])('%s contradicts its own table', (text, code) => {
    expect(resultSays(text)).toEqual([[`V54.${code}`, 'E9', []]]);
  });

  it.each(['实际支出资金114万元，执行率95%。', '采购设备支出12万元，培训人次230人次。', '自评得分90分。'])(
    '%s does not',
    (text) => {
      expect(resultSays(text)).toEqual([]);
    },
  );
});

describe('another unit, and sums in prose', () => {
  const unit = cellOf(3, 2, '金寨县麻埠镇人民政府');
  const ofUnit = assessed({ ...form, implementer: unit });
  const rules = (text: string): readonly string[] =>
    findingsOf(ofUnit, said(text))
      .map(({ check }) => check)
      .filter((rule) => rule === 'V55' || rule === 'V56');

  it.each([
    ['白塔畈镇2022年衔接资金项目绩效自评报告', ['V55']],
    ['3.89+3.89=7.79，共计两笔。', ['V56']],
    ['到位率66.86/200=100%。', ['V56']],
    ['麻埠镇2022年衔接资金项目绩效自评报告', []],
    ['金寨县麻埠镇人民政府绩效自评报告', []],
    ['项目惠及白塔畈镇和油坊店乡群众。', []],
    ['124.23+370.83+260.3=755.36万元。', []],
    ['指标权重10+50+30+10=100。', []],
    ['50/200=25%。', []],
  ])('%s', (text, expected) => {
    expect(rules(text)).toEqual(expected);
  });
});

describe('report texts of a workbook', () => {
  const reportSheet = snapshotOf([['项目支出绩效自评报告'], ['项目绩效自评得分为95分，预算执行率100%。']], {
    sheet: '报告',
  });
  const list = snapshotOf(
    [
      ['序号', '姓名'],
      [1, '张三'],
    ],
    { sheet: '名单' },
  );

  it('are the sheets with prose about 绩效 and no form', () => {
    const forms = recogniseForms(seedSheet);
    expect(narrativeOf([seedSheet, reportSheet, list], forms)).toEqual([
      { place: '报告', cell: 'A1', text: '项目支出绩效自评报告' },
      { place: '报告', cell: 'A2', text: '项目绩效自评得分为95分，预算执行率100%。' },
    ]);
  });

  it('belong to the form whose project they name, where there are several', () => {
    const [one] = recogniseForms(seedSheet);
    const cell = cellOf(4, 2, '道路养护项目');
    if (one === undefined) throw new Error('no form');
    const two = { ...one, project: cell };
    const paragraphs = [
      ...said('“智慧政务”项目服务费自评得分97分。', '报告一'),
      ...said('道路养护项目自评得分80分。', '报告二'),
      ...said('全局自评得分99分。', '报告三'),
    ];
    expect(narrativeAbout(one, [one, two], paragraphs).map(({ place }) => place)).toEqual(['报告一']);
    expect(narrativeAbout(two, [one, two], paragraphs).map(({ place }) => place)).toEqual(['报告二']);
    expect(narrativeAbout(one, [one], paragraphs)).toHaveLength(3);
  });
});

describe('what a sentence says of this form', () => {
  const about = (form: Form, text: string): readonly string[] =>
    findingsOf(assessed(form), [{ place: '报告', cell: 'A1', text }])
      .filter(({ check }) => check === 'V54')
      .map(({ message }) => findingText(message, 'zh-CN'));
  const form = formOf({ funding: usualFunds, rows: usualRows, totalScore: 99.8 });

  it.each([
    '其中：设备购置预算数12万元。',
    '要求预算执行率达到100%。',
    '预期维修道路15条。',
    '本项目为延续性项目，2020年预算执行率80%，群众满意度88%。',
  ])('%s says nothing of this form', (text) => {
    expect(about(form, text)).toEqual([]);
  });

  it('comes back to the form’s year by its name', () => {
    expect(about(form, '2020年执行率为80%，2021年执行率为90%。')).toEqual([expect.stringContaining('90%')]);
  });

  it('says nothing against what the form does not say', () => {
    const bare = formOf({ funding: [{ annualBudget: '', expenditure: '' }], rows: [{ target: '3', actual: '3' }] });
    expect(about(bare, '自评得分90分，自评结果为优。')).toEqual([]);
    expect(about(bare, '全年预算数100万元，预算执行率98%。')).toEqual([]);
    expect(about(formOf({ rows: usualRows }), '全年预算数100万元，预算执行率98%。')).toEqual([]);
  });

  it('speaks of any year where the form names none', () => {
    expect(about({ ...form, year: null }, '2022年预算执行率90%。')).toHaveLength(1);
  });

  it('compares a satisfaction with the row of its name', () => {
    const row = { category: '满意度指标', subcategory: '服务对象满意度指标', target: '≥90%', weight: 5, score: 5 };
    const two = formOf({
      rows: [
        { ...row, name: '教师满意度', actual: '97%' },
        { ...row, name: '学生满意度', actual: '92%' },
      ],
    });
    expect(about(two, '教师满意度97%，学生满意度92%。')).toEqual([]);
    expect(about(two, '教师满意度92%。')).toHaveLength(1);
    expect(about(two, '学生满意度97%，教师满意度97%。')).toHaveLength(1);
  });
});
