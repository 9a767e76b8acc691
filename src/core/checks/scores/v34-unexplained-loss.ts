import type { IndicatorAssessment } from '../../assess/assessment';
import { isBlank } from '../../form/cell-reading';
import { isScored } from '../../form/form';
import { type CheckMessages, defineCheck, type Observation, type Subject, type Tell } from '../check';
import { explanationCell, present } from '../form-cells';
import { addUp, publishedPoints } from '../points';
import { eachRow, isMet } from '../rows';
import { rowName } from '../wording';

const messages = {
  unexplainedLoss: {
    zh: '“{name}”得 {score} 分，比分值 {weight} 少 {lost} 分，{cell} 没有写偏差原因。请填写偏差原因及改进措施。',
    en: '“{name}” scores {score} of {weight}, {lost} points lost, and {cell} gives no reason. Write reason and measure.',
  },
  unexplainedUnmet: {
    zh: '有 {count} 个指标没有完成（如“{name}”），{cell} 没有写原因。请填写原因分析和改进措施。',
    en: '{count} targets were missed (e.g. “{name}”) and {cell} gives no reason. Write reasons and measures.',
  },
} as const satisfies CheckMessages;

function lossInRow({ form }: Subject, row: IndicatorAssessment, tell: Tell<typeof messages>): Observation | null {
  const points = publishedPoints(row);
  const explanation = explanationCell(form, row.indicator);
  if (points === null || points.score >= points.weight || isMet(row) || !isBlank(explanation)) return null;
  const { score, weight, scoreCell } = points;
  return {
    cells: [explanation, scoreCell],
    message: tell('unexplainedLoss', {
      cell: explanation.address,
      name: rowName(row.indicator),
      score,
      weight,
      lost: addUp([weight, -score]),
    }),
  };
}

/** A scored form without 分值 (湖北) has one cell for the reasons of all rows. */
function lossWithoutWeights({ form, assessment }: Subject, tell: Tell<typeof messages>): readonly Observation[] {
  const { explanationForAll } = form;
  if (!isScored(form) || !isBlank(explanationForAll)) return [];
  const unmet = assessment.indicators.filter(
    ({ indicator, verdict }) => verdict === 'unmet' && indicator.weight === null && indicator.explanation === null,
  );
  const [first] = unmet;
  if (first === undefined) return [];
  return [
    {
      cells: [explanationForAll, ...unmet.flatMap(({ indicator }) => present(indicator.actualCell))],
      message: tell('unexplainedUnmet', {
        cell: explanationForAll.address,
        count: unmet.length,
        name: rowName(first.indicator),
      }),
    },
  ];
}

export const unexplainedLoss = defineCheck({
  id: 'V34',
  severity: 'error',
  title: { zh: '扣了分没有写原因', en: 'Points lost without a reason' },
  description: {
    zh: '得分小于分值，偏差原因单元格为空（已完成却扣分的见 V31）。湖北一类没有分值列的表，有未完成的指标而统一的原因栏为空时也报。',
    en: 'The score is below the weight and the explanation is empty (met rows: V31). In forms without weights: unmet rows and an empty cell for all reasons.',
  },
  source: '预算管理一体化系统自评模块的校验“请填写偏差原因及改进措施”；公开表 26 行扣分中 23 行没有说明。',
  messages,
  find: (subject, tell) => [
    ...eachRow(subject, (row) => lossInRow(subject, row, tell)),
    ...lossWithoutWeights(subject, tell),
  ],
});
