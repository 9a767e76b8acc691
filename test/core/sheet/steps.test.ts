import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm, assessInSteps } from '../../../src/core/assess/assess-form';
import { checkForm, checkInSteps } from '../../../src/core/checks/check-form';
import { recogniseForms, recogniseInSteps } from '../../../src/core/form/recognise';
import { planEdits, planInSteps } from '../../../src/core/plan/plan-edits';
import { composeInSteps, composeReport } from '../../../src/core/report/compose-report';
import { outlineForForm } from '../../../src/core/report/outlines';
import { rulesForForm } from '../../../src/core/rules/profiles';
import { mapInSteps, type Steps } from '../../../src/core/sheet/steps';
import { snapshotOf } from '../form/grid-writer';

const head = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'];

/** A form with so many rows; half of them miss their target. */
const longForm = (rows: number) =>
  snapshotOf([
    ['项目支出绩效自评表'],
    ['项目名称', '', '公路养护'],
    head,
    ...Array.from({ length: rows }, (_, at) => [
      '产出指标',
      '数量指标',
      `路段${at}`,
      '≥10公里',
      at % 2 ? '8公里' : '12公里',
      1,
      1,
    ]),
  ]);

function stepsOf<T>(steps: Steps<T>): { readonly count: number; readonly value: T } {
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return { count, value: step.value };
  }
}

it('a list is gone through in steps of 250, none for a short one', () => {
  const double = (list: readonly number[]) => stepsOf(mapInSteps(list, (one) => one * 2));
  expect(double([1, 2, 3])).toEqual({ count: 1, value: [2, 4, 6] });
  expect(double(Array.from({ length: 250 }, () => 1)).count).toBe(1);
  expect(double(Array.from({ length: 251 }, () => 1)).count).toBe(2);
  expect(double([])).toEqual({ count: 1, value: [] });
});

it('a long form is read, assessed, planned, reported and checked in steps, with the outcome that it has at once', () => {
  const sheet = longForm(1000);
  const read = stepsOf(recogniseInSteps(sheet));
  // Three for the grid, four for where tables lie, three or four each for the rows and their values, and what stands between.
  expect(read.count).toBeGreaterThan(14);
  expect(read.value.forms).toEqual(recogniseForms(sheet));
  const [form] = read.value.forms;
  if (form === undefined) throw new Error('no form');
  expect(form.indicators).toHaveLength(1000);
  const assessed = stepsOf(assessInSteps(form, rulesForForm(form), noAnswers, { kind: 'default' }));
  expect(assessed.count).toBeGreaterThan(3);
  expect(assessed.value).toEqual(assessForm(form, rulesForForm(form), noAnswers));
  const planned = stepsOf(planInSteps(assessed.value, () => false));
  expect(planned.count).toBeGreaterThan(5);
  expect(planned.value).toEqual(planEdits(assessed.value));
  expect(planned.value.edits.length).toBeGreaterThan(900);
  const composed = stepsOf(composeInSteps(assessed.value, outlineForForm(form), null));
  expect(composed.count).toBeGreaterThan(20);
  expect(composed.value).toEqual(composeReport(assessed.value, outlineForForm(form)));
  const checked = stepsOf(checkInSteps(assessed.value, { narrative: [] }));
  expect(checked.count).toBeGreaterThan(50);
  expect(checked.value).toEqual(checkForm(assessed.value, { narrative: [] }));
});
