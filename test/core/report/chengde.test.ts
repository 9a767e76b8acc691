import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recogniseForms } from '../../../src/core/form/recognise';
import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import { planEdits } from '../../../src/core/plan/plan-edits';
import { composeReport } from '../../../src/core/report/compose-report';
import { rulesForForm } from '../../../src/core/rules/profiles';
import { seedSheet } from '../../corpus/seed-sheet';
import { builtInOutlines } from '../../../src/core/report/outlines';
import { chapter, linesOf, outline, reportOf } from './reported';

const published = readFileSync(path.join(__dirname, '../../fixtures/published-report.txt'), 'utf8');
const [form] = recogniseForms(seedSheet);
if (form === undefined) throw new Error('the published form was not recognised');
const assessment = assessForm(form, rulesForForm(form), noAnswers);
const ticked = planEdits(assessment).edits.filter((edit) => edit.ticked);
const report = reportOf(form, outline('n1-chengde'));
const lines = linesOf(report);

/** The same once everything that is asked was answered. */
const answered = reportOf(form, outline('n1-chengde'), {
  indicators: {},
  acknowledgements: [],
  report: Object.fromEntries(
    report.slots.map(({ id, ask }) => [id, id === 'reportDate' ? '2022-03-23' : `${ask}如下。`]),
  ),
});

/** Chapters and sections as the published report names them, without numbers and white space. */
const headings = [
  '“智慧政务”项目服务费绩效自评工作开展情况',
  '绩效目标实现情况',
  '绩效目标设定质量情况',
  '绩效评价设计过程',
  '绩效评价框架',
  '证据收集方法',
  '绩效评价实施过程',
  '本次绩效评价的局限性',
  '主要结论',
  '主要经验及做法',
  '存在的问题',
  '整改措施及结果应用',
  '政策建议',
  '整改措施',
];

it.each(headings)('%s is a heading of both', (heading) => {
  expect(published.replace(/ /g, '')).toContain(heading);
  expect(
    answered.blocks.some((block) => 'text' in block && /^heading/.test(block.level) && block.text.endsWith(heading)),
  ).toBe(true);
});

it('has the five chapters in the published order, and six sections in the third', () => {
  const text = (level: string): readonly string[] =>
    answered.blocks.flatMap((block) => ('text' in block && block.level === level ? [block.text] : []));
  expect(text('heading1')).toEqual([
    '一、“智慧政务”项目服务费绩效自评工作开展情况',
    '二、绩效目标实现情况',
    '三、绩效目标设定质量情况',
    '四、整改措施及结果应用',
    '五、附件1：“智慧政务”项目服务费绩效自评表',
  ]);
  expect(text('heading2').slice(0, 6)).toEqual([
    '（一）绩效评价设计过程',
    '（二）绩效评价框架',
    '（三）证据收集方法',
    '（四）绩效评价实施过程',
    '（五）本次绩效评价的局限性',
    '（六）主要结论',
  ]);
});

describe('chapter two, beside “共申请资金51.15万元 … 2021年财政部门由于资金紧张没有安排此项目费用”', () => {
  const text = chapter(report, '绩效目标实现情况');

  it('states the money as the table has it', () => {
    expect(published).toContain('51.15万元');
    expect(text).toContain(
      '2021年项目年初预算数和全年预算数均为51.15万元，资金全部来源于当年财政拨款；年内没有支出（全年执行数0万元），执行率为0%。',
    );
    expect(text).not.toContain('上年结转资金');
  });

  it('asks for the reason that only the unit knows', () => {
    expect(text).toContain('【请填写：预算执行率为0%的原因');
  });

  it('states goal, result and every indicator', () => {
    expect(text).toContain(
      '年度预期目标：实现网上平台、实体大厅、移动终端应用互联互通；政务大厅的线上线下融合全覆盖。',
    );
    expect(text).toContain('实际完成情况：安全运行 365 天。');
    expect(text).toContain('数量指标：2个指标均完成年度指标值，得15分：网络维护保证正常运行计划不低于95，实际100；');
    expect(text).toContain('经济效益指标：大厅办公效率计划不低于95，实际98，得15分（分值15分）。');
  });
});

describe('what the published report got wrong', () => {
  const conclusion = chapter(report, '主要结论');

  it('“满意度 100%”: the table says 98, and it is met', () => {
    expect(published).toContain('满意度 100%');
    expect(chapter(report, '绩效目标实现情况')).toContain('群众满意度计划不低于98，实际98，得10分（分值10分）');
    expect(lines.filter((line) => /满意度[^：；。]*100/.test(line))).toEqual([]);
  });

  it('“各项指标均达到预期”: nothing was spent, so it is not said', () => {
    expect(published).toContain('各项指标均达到预期');
    expect(lines.join('\n')).not.toContain('各项指标均达到预期');
    expect(conclusion).toContain('9个三级指标中，完成9个。');
  });

  it('97: indicators 90 of 90, execution 0 of 10, total 90.00, 优', () => {
    expect(published).toContain('97');
    expect(conclusion).toContain(
      '项目自评得分90分，等级为“优”。其中预算执行率得0分（分值10分），产出指标得50分（分值50分），效益指标得30分（分值30分），满意度指标得10分（分值10分）。',
    );
    expect(lines.filter((line) => line.includes('97'))).toEqual([]);
    expect(chapter(report, '存在的问题')).toContain('预算执行率为0%，扣10分。');
  });
});

it('has the published cover: unit, title in two lines, date', () => {
  for (const line of ['承德县行政审批局', '“智慧政务”项目服务费支出', '绩效自评报告', '2022年3月23日']) {
    expect(published.replace(/ /g, '')).toContain(line);
  }
  expect(answered.cover).toEqual({
    unit: '承德县行政审批局',
    title: ['“智慧政务”项目服务费支出', '绩效自评报告'],
    fields: [],
    date: '2022年3月23日',
    maker: '',
  });
  expect(linesOf(answered).slice(-2)).toEqual(['承德县行政审批局', '2022年3月23日']);
  expect(answered.openQuestions).toEqual([]);
});

it('what only people know is asked in seven blanks, related questions together, each with its place', () => {
  expect(report.openQuestions.map(({ slots, place }) => [place, slots])).toEqual([
    ['封面', ['reportDate']],
    ['一、“智慧政务”项目服务费绩效自评工作开展情况', ['workOrganised']],
    ['二、绩效目标实现情况', ['background', 'fundsManagement']],
    ['二、绩效目标实现情况', ['executionReason']],
    ['（一）绩效评价设计过程', ['evaluationDesign', 'principles', 'method', 'evidence', 'process', 'limitations']],
    ['1.主要经验及做法', ['experience', 'problems']],
    ['四、整改措施及结果应用', ['publication', 'suggestions', 'measures']],
  ]);
  for (const phrase of ['询价', '资金紧张没有安排', '领导重视']) expect(lines.join('\n')).not.toContain(phrase);
});

it('an answered question leaves the blank of its group and stands under its own heading', () => {
  const partly = reportOf(form, outline('n1-chengde'), {
    indicators: {},
    acknowledgements: [],
    report: { evaluationDesign: '由办公室组织。', method: '采用比较法。' },
  });
  expect(chapter(partly, '绩效评价设计过程')).toBe('（一）绩效评价设计过程\n由办公室组织。');
  expect(chapter(partly, '评价方法')).toContain('采用比较法。');
  const [blank] = partly.openQuestions.filter(({ slots }) => slots.includes('principles'));
  expect(blank?.slots).toEqual(['principles', 'evidence', 'process', 'limitations']);
  expect(blank?.place).toBe('1.绩效评价原则');
});

it.each(builtInOutlines.map((one) => [one.id, one] as const))(
  '%s leaves at most eight blanks, each with a hint',
  (_, one) => {
    // With the scores that the table will hold: 群众满意度 keeps its 7 of 10 and owes a reason.
    const { openQuestions, blocks } = composeReport(assessment, one, { snapshot: seedSheet, edits: ticked });
    expect(openQuestions.length).toBeLessThanOrEqual(8);
    for (const { text } of openQuestions)
      expect(text).toMatch(/^请填写：(?:报告日期|“.+”的偏差原因和改进措施)$|（.{4,}）$/);
    // No heading stands empty.
    blocks.forEach((block, index) => {
      const depth = (level: string | undefined): number => Number(/^heading(\d)$/.exec(level ?? '')?.[1] ?? 9);
      const next = blocks[index + 1];
      if (!block.level.startsWith('heading')) return;
      expect(next?.level).not.toBe('closing');
      expect(depth(next?.level)).toBeGreaterThan(depth(block.level));
    });
  },
);

it('in the one paragraph of 部门决算', () => {
  const [, text = ''] = linesOf(reportOf(form, outline('n6-summary')));
  expect(text).toContain(
    '“智慧政务”项目服务费绩效自评综述：根据年初设定的绩效目标，项目自评得分90分，等级为“优”。全年预算数为51.15万元，执行数为0万元，完成预算的0%。',
  );
  expect(text).toContain('项目绩效目标完成情况：一是网络维护保证正常运行计划不低于95，实际100；二是');
  expect(text).toContain('九是群众满意度计划不低于98，实际98。');
});

it('with its sheet at hand, text and annex say what the table will hold: 群众满意度 keeps its 7, the total is 87, 良', () => {
  const whole = composeReport(assessment, outline('n1-chengde'), { snapshot: seedSheet, edits: ticked });
  // By hand: 10 + 5 + 10 + 5 + 10 + 10 + 15 + 15 + 7, and nothing executed.
  expect(linesOf(whole).join('\n')).toContain('项目自评得分87分，等级为“良”。其中预算执行率得0分（分值10分）');
  const table = whole.blocks.find(({ level }) => level === 'table');
  if (table?.level !== 'table') throw new Error('no annex');
  expect(table.table.rows.at(-1)?.map(({ text }) => text)).toEqual(expect.arrayContaining(['总分', '100', '87']));
  expect(table.notes).toEqual([expect.stringContaining('将写入自评表的数')]);
});
