import type { IndicatorAssessment } from '../../assess/assessment';
import { holdsPlaceholder, isExplained } from '../../explain/unfilled-note';
import { saysSomething } from '../../form/cell-reading';
import { type CheckMessages, defineCheck, type Observation, type Subject, type Tell } from '../check';
import { explanationCell, present } from '../form-cells';
import { addUp, publishedPoints } from '../points';
import { eachRow, isMet } from '../rows';
import { quoted, rowName } from '../wording';
import { dueInProportion, owesReason } from './owes-reason';

const messages = {
  unfilled: {
    zh: '“{name}”得 {score} 分，比分值 {weight} 少 {lost} 分，{cell} 的“【请补充…】”还没有填。请写上实际的原因和改进措施。',
    en: '“{name}” scores {score} of {weight}, {lost} points lost, and 【请补充…】 in {cell} was not filled in. Write reason and measure.',
  },
  unexplainedLoss: {
    zh: '“{name}”得 {score} 分，比分值 {weight} 少 {lost} 分，{cell} 没有写偏差原因。扣分要有说明，请填写偏差原因及改进措施。',
    en: '“{name}” scores {score} of {weight}, {lost} points lost, and {cell} gives no reason. Write reason and measure.',
  },
  unexplainedMiss: {
    zh: '“{name}”指标值“{target}”、实际“{actual}”，没有完成，{cell} 没有写原因。请填写未完成原因和改进措施。',
    en: '“{name}”: target “{target}”, actual “{actual}” was missed and {cell} gives no reason. Write reason and measure.',
  },
  unexplainedUnmet: {
    zh: '有 {count} 个指标没有完成（如“{name}”），{cell} 没有写原因。请填写原因分析和改进措施。',
    en: '{count} {count|target was|targets were} missed (e.g. “{name}”) and {cell} gives no reason. Write reasons and measures.',
  },
} as const satisfies CheckMessages;

function lossInRow(subject: Subject, row: IndicatorAssessment, tell: Tell<typeof messages>): Observation | null {
  const points = publishedPoints(row);
  const explanation = explanationCell(subject.form, row.indicator);
  if (points === null || explanation === null || !owesReason(subject.form, row)) return null;
  // Met, and not in full: V31, unless a column says what was taken off.
  if (isMet(row) && !saysSomething(row.indicator.deduction)) return null;
  // Points out of proportion and no reason: one fault, told by V33.
  if (dueInProportion(row) !== null) return null;
  const { score, weight, scoreCell } = points;
  const slots = {
    cell: explanation.address,
    name: rowName(row.indicator),
    score,
    weight,
    lost: addUp([weight, -score]),
  };
  return {
    cells: [explanation, scoreCell],
    message: tell(holdsPlaceholder(explanation.text) ? 'unfilled' : 'unexplainedLoss', slots),
  };
}

/** Unmet rows of a form, or a row, without points: in the cell for all reasons (湖北), or in the row's own. */
function missesWithoutPoints({ form, assessment }: Subject, tell: Tell<typeof messages>): readonly Observation[] {
  const unmet = assessment.indicators.filter(
    ({ indicator, verdict }) => verdict === 'unmet' && indicator.weight === null && indicator.score?.text !== '',
  );
  const inRows = unmet.flatMap(({ indicator }): readonly Observation[] => {
    const { explanation } = indicator;
    if (explanation === null || isExplained(explanation.text)) return [];
    const slots = {
      cell: explanation.address,
      name: rowName(indicator),
      target: quoted(indicator.target.text),
      actual: quoted(indicator.actual.text),
    };
    return [{ cells: [explanation, ...present(indicator.actualCell)], message: tell('unexplainedMiss', slots) }];
  });
  const { explanationForAll } = form;
  const together = unmet.filter(({ indicator }) => indicator.explanation === null);
  const [first] = together;
  if (first === undefined || explanationForAll === null || isExplained(explanationForAll.text)) return inRows;
  return [
    ...inRows,
    {
      cells: [explanationForAll, ...together.flatMap(({ indicator }) => present(indicator.actualCell))],
      message: tell('unexplainedUnmet', {
        cell: explanationForAll.address,
        count: together.length,
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
    zh: '得分小于分值，偏差原因单元格为空或还留着“【请补充…】”（已完成却扣分的见 V31）；得分和比例也对不上的由 V33 一并说明。没有分值的表，有未完成的指标而原因栏为空时也报。',
    en: 'The score is below the weight and the explanation is empty or still holds 【请补充…】 (met rows: V31); a score out of proportion is told by V33 along with it. In forms without weights: unmet rows without a reason.',
  },
  source: '预算管理一体化系统自评模块的校验“请填写偏差原因及改进措施”；公开表 26 行扣分中 23 行没有说明。',
  messages,
  find: (subject, tell) => [
    ...eachRow(subject, (row) => lossInRow(subject, row, tell)),
    ...missesWithoutPoints(subject, tell),
  ],
});
