import { numberOf, saysNumber } from '../form/cell-reading';
import { percentText } from '../explain/figures';
import { budgetOf } from '../form/budget';
import type { FormCell, FundingRow } from '../form/form';
import { message, type Message } from '../messages/message';
import type { Assessment, IndicatorAssessment } from '../assess/assessment';
import { executionFundingRow, executionRateOf, hasOtherExecutionPoints } from '../assess/execution';
import { openPoints } from '../assess/grade';
import { saysRate } from '../assess/printed-rate';
import { roundPoints, sumOf } from '../value/rounding';
import type { CellValue } from '../sheet/snapshot';
import { isBlankMark } from '../value/normalise';
import { hasUnreadableWeight, typedWeight } from '../assess/weight';
import { rateFormat, scoreFormat } from '../sheet/number-formats';
import type { IntendedEdit } from './intended-edit';

/** Rates are written as people print them, with two decimals of a percentage. */
const ratePlaces = 4;

function rateEdit(row: FundingRow, leading: boolean): readonly IntendedEdit[] {
  const target = row.rate;
  const exact = executionRateOf(row);
  if (target === null || exact === null) return [];
  const rate = roundPoints(exact, ratePlaces);
  // Many forms keep the rate in the leading row only: a 其中 row without a number is left as it is.
  if (!saysNumber(target) && !leading) return [];
  if (saysRate(target, exact)) return [];
  return [
    {
      target,
      kind: 'executionRate',
      after: rate,
      numberFormat: rateFormat(target.numberFormat),
      reason: message('plan.executionRate', {
        expenditure: numberOf(row.expenditure) ?? '',
        budget: numberOf(budgetOf(row)) ?? '',
      }),
      subject: row.label,
    },
  ];
}

function executionReason({ execution, rules }: Assessment, score: number): Message {
  const { weight, method } = rules.execution;
  if (execution.rate === null) return message('plan.zeroBudget', { score });
  const rate = percentText(execution.rate);
  return method === 'bands'
    ? message('plan.executionBands', { rate, score, weight })
    : message('plan.executionScore', { rate, weight });
}

/**
 * What a cell holds once it says a score: the number, or the words around a number with that number in them
 * (`总分：98分` → `总分：90分`); null when a person's words would be lost.
 */
function withScore({ content }: FormCell, score: number): CellValue | null {
  if (typeof content !== 'string' || content.startsWith('=') || isBlankMark(content)) return score;
  const [number, ...more] = content.match(/\d+(?:\.\d+)?/g) ?? [];
  if (number === undefined || more.length > 0) return null;
  return content.trim() === number ? score : content.replace(number, String(score));
}

/** A score that a cell should hold; none when it holds it already (as a number, whatever it looks like). */
function scoreEdit(
  target: FormCell | null,
  score: number,
  kind: IntendedEdit['kind'],
  about: { readonly reason: Message; readonly subject: string; readonly decimals: number },
): readonly IntendedEdit[] {
  if (target === null || numberOf(target) === score) return [];
  const after = withScore(target, score);
  if (after === null) return [];
  const numberFormat = typeof after === 'number' ? scoreFormat(target.numberFormat, score, about.decimals) : null;
  return [{ target, kind, after, numberFormat, reason: about.reason, subject: about.subject }];
}

/** 执行率 of the funding rows, and the execution score in the leading row or in the row of its own. */
export function executionEdits(assessment: Assessment): readonly IntendedEdit[] {
  const { form, execution, rules } = assessment;
  const leading = executionFundingRow(form);
  const rates = form.funding.rows.flatMap((row) => rateEdit(row, row === leading));
  // Points out of 10 are nothing to write where the form gives 20.
  if (execution.score === null || hasOtherExecutionPoints(form, rules)) return rates;
  const ofItsOwn = form.executionRow?.score ?? null;
  const ofFunds = leading?.score ?? null;
  // With a row of its own the fund block's cell is often blank on purpose; only a wrong number there is mended.
  const cells = ofItsOwn === null ? [ofFunds] : [ofItsOwn, saysNumber(ofFunds) ? ofFunds : null];
  const about = {
    reason: executionReason(assessment, execution.score),
    subject: '预算执行率',
    decimals: rules.decimals,
  };
  const { score } = execution;
  return [...rates, ...cells.flatMap((cell) => scoreEdit(cell, score, 'executionScore', about))];
}

function scoreReason(row: IndicatorAssessment, score: number): Message {
  const weight = typedWeight(row.indicator) ?? 0;
  const completion = row.completion === null ? '' : percentText(row.completion);
  if (row.scoredBy === 'answer') return message('plan.scoreJudged', { score, weight });
  if (row.verdict === 'over') return message('plan.scoreOver', { weight, completion });
  if (row.verdict === 'met') return message('plan.scoreMet', { weight });
  return score === 0 || completion === ''
    ? message('plan.scoreNone', { weight })
    : message('plan.scoreUnmet', { completion, score, weight });
}

/** The scores of rows that the rules or a person decided; a judgement that is kept from its cell needs no edit. */
export function indicatorEdits({ indicators, rules }: Assessment): readonly IntendedEdit[] {
  return indicators.flatMap((row) =>
    row.score === null || row.scoredBy === 'cell'
      ? []
      : scoreEdit(row.indicator.score, row.score, 'indicatorScore', {
          reason: scoreReason(row, row.score),
          subject: row.indicator.name,
          decimals: rules.decimals,
        }),
  );
}

/** 总分, once nothing is open any more. */
export function totalEdits(assessment: Assessment): readonly IntendedEdit[] {
  const { form, execution, total, rules } = assessment;
  if (total.score === null || openPoints(assessment) > 0) return [];
  if (hasOtherExecutionPoints(form, rules) || hasUnreadableWeight(form)) return [];
  // More points in the 总分 row than rows were read for: some of the form's parts are not among ours, so neither is its total.
  if ((numberOf(form.total.weight) ?? 0) > (total.weight ?? 0)) return [];
  const executed = execution.score ?? 0;
  return scoreEdit(form.total.score, total.score, 'totalScore', {
    reason: message('plan.totalScore', { execution: executed, indicators: sumOf([total.score, -executed]) }),
    subject: '总分',
    decimals: rules.decimals,
  });
}
