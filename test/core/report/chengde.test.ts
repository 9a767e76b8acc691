import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recogniseForms } from '../../../src/core/form/recognise';
import { seedSheet } from '../../corpus/seed-sheet';
import { chapter, linesOf, outline, reportOf } from './reported';

const published = readFileSync(path.join(__dirname, '../../fixtures/published-report.txt'), 'utf8');
const [form] = recogniseForms(seedSheet);
if (form === undefined) throw new Error('the published form was not recognised');
const report = reportOf(form);
const lines = linesOf(report);

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
    report.blocks.some((block) => 'text' in block && /^heading/.test(block.level) && block.text.endsWith(heading)),
  ).toBe(true);
});

it('has the five chapters in the published order, and six sections in the third', () => {
  const text = (level: string): readonly string[] =>
    report.blocks.flatMap((block) => ('text' in block && block.level === level ? [block.text] : []));
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
    expect(text).toContain('2021年项目年初预算数51.15万元，全年预算数51.15万元，全年执行数0万元，执行率为0%。');
    expect(text).toContain('未执行51.15万元。');
    expect(text).toContain(
      '资金来源：当年财政拨款年初预算数51.15万元，全年预算数51.15万元，全年执行数0万元，执行率0%。',
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
    expect(text).toContain('网络维护保证正常运行年度指标值为≥95，实际完成值为100，得分10.00分（分值10分）');
    expect(text).toContain('大厅办公效率年度指标值为≥95，实际完成值为98，得分15.00分（分值15分）');
  });
});

describe('what the published report got wrong', () => {
  const conclusion = chapter(report, '（六）主要结论');

  it('“满意度 100%”: the table says 98, and it is met', () => {
    expect(published).toContain('满意度 100%');
    expect(chapter(report, '绩效目标实现情况')).toContain(
      '群众满意度年度指标值为≥98，实际完成值为98，得分10.00分（分值10分）',
    );
    expect(lines.filter((line) => /满意度[^：；。]*100/.test(line))).toEqual([]);
  });

  it('“各项指标均达到预期”: nothing was spent, so it is not said', () => {
    expect(published).toContain('各项指标均达到预期');
    expect(lines.join('\n')).not.toContain('各项指标均达到预期');
    expect(conclusion).toContain('9个三级指标中，完成年度指标值9个。预算执行率为0%。');
    expect(conclusion).toContain(
      '完成年度指标值的有9个：网络维护保证正常运行、网络覆盖率、设备完好率、网络利用率、故障维护及时率、成本控制率、大厅办公效率、服务质量、群众满意度。',
    );
  });

  it('97: indicators 90 of 90, execution 0 of 10, total 90.00, 优', () => {
    expect(published).toContain('97');
    expect(conclusion).toContain(
      '项目自评得分90.00分，等级为“优”。其中预算执行率得0.00分（分值10分），产出指标得50.00分（分值50分），效益指标得30.00分（分值30分），满意度指标得10.00分（分值10分）。',
    );
    expect(lines.filter((line) => line.includes('97'))).toEqual([]);
    expect(chapter(report, '存在的问题')).toContain('预算执行率为0%，扣10.00分。');
  });
});

it('what only people know is asked, in every outline, and nothing of the published prose is invented', () => {
  expect(report.openQuestions.map(({ slot }) => slot)).toEqual([
    'workOrganised',
    null, // 实施单位 is blank in the table
    'background',
    'executionReason',
    'fundsManagement',
    'evaluationDesign',
    'principles',
    'method',
    'evidence',
    'process',
    'limitations',
    'experience',
    'problems',
    'publication',
    'suggestions',
    'measures',
    'reportDate',
  ]);
  for (const phrase of ['询价', '资金紧张没有安排', '领导重视']) expect(lines.join('\n')).not.toContain(phrase);
});

it('in the one paragraph of 部门决算', () => {
  const [, text = ''] = linesOf(reportOf(form, outline('n6-summary')));
  expect(text).toContain(
    '“智慧政务”项目服务费绩效自评综述：根据年初设定的绩效目标，项目自评得分90.00分，等级为“优”。全年预算数为51.15万元，执行数为0万元，完成预算的0%。',
  );
  expect(text).toContain('项目绩效目标完成情况：一是网络维护保证正常运行年度指标值为≥95，实际完成值为100；二是');
  expect(text).toContain('九是群众满意度年度指标值为≥98，实际完成值为98。');
});
