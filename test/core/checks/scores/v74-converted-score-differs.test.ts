import type { Form } from '../../../../src/core/form/form';
import { planEdits } from '../../../../src/core/plan/plan-edits';
import { grid } from '../../form/grid-writer';
import { assessed, findingsOf, onlyForm } from '../assessed';
import { describeCheck } from '../check-table';

/** 成安's form: rows 8 and 9 are indicators, row 10 is 预算执行率; each `单项得分|权重占比|折算得分`. */
const chengan = (first: string, second = '97.78|40%|39.11', execution = '90|10%|9'): Form =>
  onlyForm(grid`
成安县2020年度项目支出绩效自评表
项目名称||农村饮水安全|||主管部门||成安县水利局
||预算数|到位数|执行数|执行进度%
||50|50|45|90
三、目标完成情况
年度预期目标||||||具体完成情况|||||目标完成率
解决五个村的饮水||||||五个村已通水|||||100%
一级指标|二级指标|三级指标|指标说明|符号|值|单位（文字描述）|单项实际完成值|完成情况|单项得分|权重占比|折算得分
产出指标|数量指标|改造村数|改造的村|≥|5|个|5|完成|${first}
满意度指标|服务对象满意度|村民满意度|抽样调查|≥|90|%|88|未完成|${second}
预算执行率|预算执行率|预算执行率|执行数/预算数|≥|90|%|90|完成|${execution}
合计||||||||||100%|98.11
`);

describeCheck('V74', {
  quiet: [
    { why: '100 × 50% = 50', form: chengan('100|50%|50') },
    { why: 'as published: 25 × 25% = 6.25', form: chengan('25|25%|6.25') },
    { why: 'the share as a number', form: chengan('100|50|50') },
    { why: 'the share as a fraction', form: chengan('100|0.5|50') },
    { why: 'a hundredth beside it is rounding', form: chengan('97|15%|14.56') },
    { why: '14.55 rounded to one decimal', form: chengan('97|15%|14.6') },
    { why: 'nothing filled in yet', form: chengan('|50%|') },
    {
      why: 'a form without 折算得分: 单项得分 is the score',
      form: onlyForm(grid`
项目支出绩效自评表
项目名称||农村饮水安全
一级指标|二级指标|三级指标|年度指标值|实际完成值|权重占比|单项得分
产出指标|数量指标|改造村数|≥5个|5个|50%|50
`),
    },
  ],
  reported: [
    {
      why: '90 × 50% is 45, not 50',
      form: chengan('90|50%|50'),
      cells: ['L9', 'J9', 'K9'],
      says: /折算得分 50 分.*单项得分 90（J9）×权重占比 50%.*应为 45 分/,
    },
    { why: 'two hundredths beside it', form: chengan('97|15%|14.57'), says: /应为 14.55 分/ },
    { why: 'rounded the wrong way', form: chengan('97|15%|14.5') },
    {
      why: '预算执行率 has both columns, too',
      form: chengan('100|50%|50', undefined, '90|10%|10'),
      cells: ['L11', 'J11', 'K11'],
    },
    {
      why: '折算得分 left blank',
      form: chengan('90|50%|'),
      cells: ['L9', 'J9', 'K9'],
      says: /折算得分没有填.*应为 45 分/,
    },
    { why: '单项得分 left blank', form: chengan('|50%|50'), cells: ['J9', 'L9'], says: /单项得分没有填/ },
  ],
});

it('neither column is written, by the plan or by the mend of a finding, whatever the rules would give', () => {
  // Met and not in full, unmet and in full, and an execution of 90% with other points.
  const forms = [chengan('80|50%|40', '100|40%|40', '80|10%|8'), chengan('|50%|', '|40%|', '|10%|')];
  for (const form of forms) {
    const assessment = assessed(form);
    const fixes = findingsOf(assessment).flatMap(({ fix }) => fix);
    const written = [...planEdits(assessment).edits, ...fixes].map(({ cell }) => cell);
    expect(written.filter((cell) => /^[JL](?:9|10|11)$/.test(cell))).toEqual([]);
  }
  const kinds = findingsOf(assessed(forms[0] ?? chengan(''))).map(({ check }) => check);
  expect(kinds).toEqual(expect.arrayContaining(['V31', 'V32', 'V42']));
});
