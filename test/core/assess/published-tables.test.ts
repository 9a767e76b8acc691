import { noAnswers } from '../../../src/core/answers/answers';
import { recogniseForms } from '../../../src/core/form/recognise';
import { planEdits } from '../../../src/core/plan/plan-edits';
import { assessForm } from '../../../src/core/assess/assess-form';
import { rulesForForm } from '../../../src/core/rules/profiles';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { grid } from '../form/grid-writer';
import { seedSheet } from '../../corpus/seed-sheet';

/** From the cells of a sheet to the plan, with the rules that the form calls for. */
function scored(sheet: SheetSnapshot) {
  const [form] = recogniseForms(sheet);
  if (form === undefined) throw new Error('no form was recognised');
  const assessment = assessForm(form, rulesForForm(form), noAnswers);
  return { assessment, edits: planEdits(assessment).edits.map(({ cell, after, ticked }) => [cell, after, ticked]) };
}

test('承德县: 0 of 10 for execution, 90 for the indicators, 90.00 in all, 优', () => {
  const { assessment, edits } = scored(seedSheet);
  expect(assessment.rules.id).toBe('mof-2020-10');
  expect(assessment.execution).toMatchObject({ rate: 0, weight: 10, score: 0 });
  expect(assessment.indicators.map(({ score }) => score)).toEqual([10, 5, 10, 5, 10, 10, 15, 15, 10]);
  expect(assessment.total).toEqual({ weight: 100, score: 90, published: 97, pending: 0 });
  expect(assessment.grade).toBe('优');
  expect(edits).toEqual([
    ['I7', 0, true],
    // The unit's own 7 stays unless somebody ticks the 10; the total is that of the cells: 80 + 7 + 0.
    ['H34', 10, false],
    ['H36', 87, true],
  ]);
});

/** test/corpus/tables/04.json: 稷山县, with its published scores. */
const jishan = grid`
项目支出绩效自评表
（2020年度）
项目名称||建档立卡个人缴费县级配套
项目资金（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
||年度资金总额||65.66|65.07|10|99%|9
||其中:当年财政拨款||65.66|65.07|—|99%|—
||上年结转资金||||—||—
||其他资金||||—||—
绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施
|产出指标(50分)|数量指标|指标1:全县参合人数|8755|8676|15|13|建档立卡中有新增死亡人员,导致有偏差
||质量指标|指标1:资金是否全部纳入医保统筹|100%|100%|15|15
||时效指标|指标1:资金是否全部及时纳入|100%|100%|10|10
||成本指标|指标1:配套资金每人每年|75元|75元|10|10
|效益指标(30分)|社会效益指标|指标1:是否解决建档立卡人员看病难贵问题|95%|95%|30|27
|满意度指标(10分)|服务对象满意度指标|指标1:是否满意|95%|95%|10|9
总分||||||100|94
`;

test('稷山县: 65.07 ÷ 65.66 earns 9.91, 8676 of 8755 earns 14.86 of 15; the reason that is given stays', () => {
  const { assessment, edits } = scored(jishan);
  // 10 × 65.07 ÷ 65.66 = 9.9101…; 15 × 8676 ÷ 8755 = 14.8646…
  expect(assessment.execution.score).toBe(9.91);
  expect(assessment.indicators[0]).toMatchObject({ verdict: 'unmet', score: 14.86 });
  // 9.91 + 14.86 + 15 + 10 + 10 + 30 + 10
  expect(assessment.total).toEqual({ weight: 100, score: 99.77, published: 94, pending: 0 });
  expect(edits).toEqual([
    ['I5', 9.91, true],
    ['H10', 14.86, false],
    ['H14', 30, false],
    ['H15', 10, false],
    // 9.91 + 13 + 15 + 10 + 10 + 27 + 9, as the cells will stand
    ['H16', 93.91, true],
  ]);
});
