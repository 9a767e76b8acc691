import { numberOf, saysNoNumber, saysNumber, saysSomething } from '../form/cell-reading';
import { percentText } from '../explain/figures';
import { budgetOf } from '../form/budget';
import type { Form, FormCell, FundingRow } from '../form/form';
import { message, type Message } from '../messages/message';
import type { Assessment, IndicatorAssessment } from '../assess/assessment';
import { executionFundingRow, executionRateOf, hasOtherExecutionPoints } from '../assess/execution';
import { openPoints } from '../assess/grade';
import { saysRate } from '../assess/printed-rate';
import { roundPoints, sumOf } from '../value/rounding';
import type { CellEdit } from '../sheet/edit-plan';
import type { ScoringRules } from '../rules/scoring-rules';
import type { CellValue } from '../sheet/snapshot';
import { isBlankMark } from '../value/normalise';
import { hasUnreadableWeight, typedWeight } from '../assess/weight';
import { rateFormat, scoreFormat } from '../sheet/number-formats';
import type { IntendedEdit } from './intended-edit';

/** Whether a cell still holds what we wrote into it. */
export type Ours = (cell: FormCell) => boolean;

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
      offered: saysNoNumber(target),
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

/** A score with its label in the same cell: `总分：98分`. Other words around a number are a person's: `扣2分`, `第1名`, `95，见附件`. */
const labelled = /^(?:总分|总得分|得分|合计|自评得分|自评总分)[:：]?\s*(\d+(?:\.\d+)?)\s*分?$/;

/** A number that is typed as text, as it stands or with 分 behind it. */
const typedAsText = /^(\d+(?:\.\d+)?)\s*分?$/;

/**
 * What a cell holds once it says a score: the number, or the words around a number with that number in them
 * (`总分：98分` → `总分：90分`); null when a person's words would be lost.
 */
function withScore({ content }: FormCell, score: number): CellValue | null {
  if (typeof content !== 'string' || content.startsWith('=') || isBlankMark(content)) return score;
  const text = content.normalize('NFKC').trim();
  const number = (typedAsText.exec(text) ?? labelled.exec(text))?.[1];
  if (number === undefined) return null;
  if (text === number) return score;
  return content.includes(number) ? content.replace(number, String(score)) : text.replace(number, String(score));
}

interface AboutScore {
  readonly kind: IntendedEdit['kind'];
  readonly reason: Message;
  readonly subject: string;
  readonly decimals: number;
  /** Whether a number that stands there may be replaced at a click: it is plainly wrong. */
  readonly isWrong: (typed: number) => boolean;
}

/** A score that a cell should hold; none when it holds it already (as a number, whatever it looks like). */
function scoreEdit(target: FormCell | null, score: number, about: AboutScore, isOurs: Ours): readonly IntendedEdit[] {
  if (target === null || numberOf(target) === score) return [];
  const after = withScore(target, score);
  if (after === null) return [];
  const { kind, reason, subject, decimals, isWrong } = about;
  const numberFormat = typeof after === 'number' ? scoreFormat(target.numberFormat, score, decimals) : null;
  const typed = numberOf(target);
  const isSure = isOurs(target) || (typed === null ? !saysSomething(target) : isWrong(typed));
  return [{ target, kind, after, numberFormat, reason, subject, offered: !isSure }];
}

/** 执行率 of the funding rows, and the execution score in the leading row or in the row of its own. */
export function executionEdits(assessment: Assessment, isOurs: Ours): readonly IntendedEdit[] {
  const { form, execution, rules } = assessment;
  const leading = executionFundingRow(form);
  const rates = form.funding.rows.flatMap((row) => rateEdit(row, row === leading));
  // Points out of 10 are nothing to write where the form gives 20.
  if (execution.score === null || hasOtherExecutionPoints(form, rules)) return rates;
  // 折算得分 of a row with 单项得分 is compared, never written (`indicatorEdits`).
  if (form.executionRow !== null && form.executionRow.subscore !== null) return rates;
  const about: AboutScore = {
    kind: 'executionScore',
    reason: executionReason(assessment, execution.score),
    subject: '预算执行率',
    decimals: rules.decimals,
    // Arithmetic has one right answer.
    isWrong: () => true,
  };
  const { score } = execution;
  return [...rates, ...executionScoreCells(form).flatMap((cell) => scoreEdit(cell, score, about, isOurs))];
}

/** Where the execution score stands; with a row of its own the fund block's cell is often blank on purpose. */
function executionScoreCells(form: Form): readonly FormCell[] {
  const ofItsOwn = form.executionRow?.score ?? null;
  const ofFunds = executionFundingRow(form)?.score ?? null;
  const cells = ofItsOwn === null ? [ofFunds] : [ofItsOwn, saysNumber(ofFunds) ? ofFunds : null];
  return cells.filter((cell) => cell !== null);
}

function scoreReason(row: IndicatorAssessment, score: number): Message {
  const weight = typedWeight(row.indicator) ?? 0;
  const completion = row.completion === null ? '' : percentText(row.completion);
  if (row.scoredBy === 'answer') return message('plan.scoreJudged', { score, weight });
  const deducted = numberOf(row.indicator.deduction);
  if (deducted !== null && deducted > 0) return message('plan.scoreDeducted', { deducted, score });
  if (row.verdict === 'over') return message('plan.scoreOver', { weight, completion });
  if (row.verdict === 'met') return message('plan.scoreMet', { weight });
  return score === 0 || completion === ''
    ? message('plan.scoreNone', { weight })
    : message('plan.scoreUnmet', { completion, score, weight });
}

/**
 * Whether a typed score is plainly wrong: above its weight, or full although the row is unmet by an operator that stands there. A
 * person's own judgement given in the pane is the newer word of the same person. Any other number is a person's: offered only.
 */
function isPlainlyWrong(
  { indicator, verdict, scoredBy, directionInferred }: IndicatorAssessment,
  typed: number,
): boolean {
  if (scoredBy === 'answer') return true;
  const weight = typedWeight(indicator);
  if (weight === null) return false;
  return typed > weight || (verdict === 'unmet' && typed === weight && !directionInferred);
}

/** The rules' proportion for a row whose form states its own standard: shown, never ticked. */
function ownStandardEdits(row: IndicatorAssessment, rules: ScoringRules, isOurs: Ours): readonly IntendedEdit[] {
  const { indicator, proportion } = row;
  if (proportion === null || indicator.standard === null) return [];
  const about: AboutScore = {
    kind: 'indicatorScore',
    reason: message('plan.ownStandard', { score: proportion, cell: indicator.standard.address }),
    subject: indicator.name,
    decimals: rules.decimals,
    isWrong: () => false,
  };
  return scoreEdit(indicator.score, proportion, about, isOurs).map((edit) => ({ ...edit, offered: true }));
}

/** The scores of rows that the rules or a person decided; a judgement that is kept from its cell needs no edit. */
export function indicatorEdits({ indicators, rules }: Assessment, isOurs: Ours): readonly IntendedEdit[] {
  // 单项得分 and 折算得分 go together: both agree, or neither is ours to write.
  const written = indicators.filter(({ indicator }) => indicator.subscore === null);
  return written.flatMap((row) =>
    row.score === null || row.scoredBy === 'cell'
      ? ownStandardEdits(row, rules, isOurs)
      : scoreEdit(
          row.indicator.score,
          row.score,
          {
            kind: 'indicatorScore',
            reason: scoreReason(row, row.score),
            subject: row.indicator.name,
            decimals: rules.decimals,
            isWrong: (typed) => isPlainlyWrong(row, typed),
          },
          isOurs,
        ),
  );
}

/** What a counting cell will hold once edits are made; null when that is no number. */
function heldAfter(
  cell: FormCell | null,
  computed: number | null,
  made: ReadonlyMap<string, CellValue>,
): number | null {
  if (cell === null) return computed;
  const after = made.get(cell.address);
  if (after === undefined) return numberOf(cell);
  return typeof after === 'number' ? after : numberFromText(after);
}

const numberFromText = (text: CellValue): number | null => {
  const number = /\d+(?:\.\d+)?/.exec(String(text))?.[0];
  return number === undefined ? null : Number(number);
};

/**
 * What the table adds up to once edits are made: the scores that its cells will hold, kept ones included; null while something
 * that counts holds none (a row that waits for a person, an execution score that cannot be computed), and without weights.
 */
export function sumAfter(assessment: Assessment, edits: readonly Pick<CellEdit, 'cell' | 'after'>[]): number | null {
  const { form, execution, indicators, total, rules } = assessment;
  if (total.score === null || openPoints(assessment) > 0) return null;
  const made = new Map(edits.map(({ cell, after }) => [cell, after]));
  const rows = indicators
    .filter(({ indicator, score }) => score !== null && typedWeight(indicator) !== null)
    .map(({ indicator, score }) => heldAfter(indicator.score, score, made));
  const executed =
    execution.score === null ? 0 : heldAfter(executionScoreCells(form)[0] ?? null, execution.score, made);
  const held = [...rows, executed];
  if (held.some((one) => one === null)) return null;
  const sum = sumOf(held.filter((one) => one !== null));
  // Rules that drop rows scale the others up: then the table's own sum is not its total.
  const computed = sumOf([...indicators.map(({ score }) => score ?? 0), execution.score ?? 0]);
  return roundPoints(computed === total.score ? sum : sumOf([total.score, sum, -computed]), rules.decimals);
}

/** 总分 of what the cells will hold once edits are made, where the weights add up to a hundred and nothing is open any more. */
export function totalEdits(assessment: Assessment, edits: readonly CellEdit[], isOurs: Ours): readonly IntendedEdit[] {
  const { form, execution, total, rules } = assessment;
  if (total.weight !== 100 || hasOtherExecutionPoints(form, rules) || hasUnreadableWeight(form)) return [];
  // Other points in the 总分 row than the rows have that were read: not all of the form's parts are among ours.
  const stated = numberOf(form.total.weight);
  if (stated !== null && stated > total.weight) return [];
  const score = sumAfter(assessment, edits);
  if (score === null) return [];
  const made = new Map(edits.map(({ cell, after }) => [cell, after]));
  const executed =
    execution.score === null ? 0 : (heldAfter(executionScoreCells(form)[0] ?? null, execution.score, made) ?? 0);
  const about: AboutScore = {
    kind: 'totalScore',
    reason: message('plan.totalScore', { execution: executed, indicators: sumOf([score, -executed]) }),
    subject: '总分',
    decimals: rules.decimals,
    isWrong: () => true,
  };
  return scoreEdit(form.total.score, score, about, isOurs);
}
