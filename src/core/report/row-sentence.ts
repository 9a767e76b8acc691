import Big from 'big.js';
import type { IndicatorAssessment } from '../assess/assessment';
import { typedWeight } from '../assess/weight';
import { percentText } from '../explain/figures';
import { lostPoints } from '../explain/owes-explanation';
import { isErrorText } from '../form/cell-reading';
import type { ScoringRules } from '../rules/scoring-rules';
import { isBlankMark } from '../value/normalise';
import type { Expression, NumberExpression, Operator } from '../value/expression';
import { clause, indicatorName, oneLine, scoreText } from './report-text';

/** Words and signs that say how a value is to be reached, before and behind it. */
const operatorBefore =
  /^(?:[≥≤≧≦><＞＜=＝═﹦⩾⩽]+|不低于|不少于|不小于|不超过|不高于|不大于|不多于|大于等于|小于等于|大于|小于|高于|低于|超过|至少|至多|控制在|达到|等于|为)\s*/;
const operatorBehind = /(?:\(含\)|（含）|及|含)?以[上内下]$|之内$/;

/** 指标性质 that a form writes beside the value: `定性好坏`, `定量≥95`. */
const nature = /^(?:定性|定量)(?:指标)?[:：]?\s*(?=\S)/;

/** A scale instead of a value: 好坏, 优良中差, 高中低, 是/否. What was reached only a person can say. */
const scale =
  /^(?:好坏|好差|优劣|高低|大小|有无|是否|是[/／、或]否|有[/／、或]无|好[/／、]坏|高中低|优良中?差|优[/／、]良[/／、]中?[/／、]?差)$/;

/** Names of which a share is told, so that 不低于 fits and not 不少于. */
const shareName = /(?:率|度|比例|占比|比重|水平)$/;

/** A text as it is told in a sentence; `''` when it says nothing, a failed formula included. */
function told(text: string): string {
  const said = clause(oneLine(text)).replace(nature, '').trim();
  return isBlankMark(said) || isErrorText(said) ? '' : said;
}

/** A number with its unit, without the sign or word that says how it is to be reached: `≥12次` → `12次`. */
function valueWithUnit(expression: NumberExpression): string {
  const bare = told(expression.text).replace(operatorBefore, '').replace(operatorBehind, '').trim();
  const plain = bare.replace(/[,，\s]/g, '');
  // With words or a unit of its own it stays as the form has it.
  if (bare !== '' && !/^[-+]?\d+(?:\.\d+)?$/.test(plain)) return bare;
  const { value, unit } = expression;
  if (unit === null) return bare === '' ? new Big(value).toFixed() : bare;
  const written = Number(plain);
  const times = plain === '' || written === 0 ? 1 : value / written;
  const near = (factor: number): boolean => Math.abs(times / factor - 1) < 1e-9;
  if (near(1e4)) return `${bare}万${unit}`;
  if (near(1e8)) return `${bare}亿${unit}`;
  return near(1) && bare !== '' ? `${bare}${unit}` : `${new Big(value).toFixed()}${unit}`;
}

const isShare = (expression: NumberExpression, name: string): boolean =>
  expression.unit === '%' || (expression.unit === null && shareName.test(name));

/** Whether something is counted (people, times, money): 不少于, 完成; a share or a bare figure is only high or low. */
const isCount = (expression: NumberExpression, name: string): boolean =>
  expression.unit !== null && !isShare(expression, name);

/** `不少于12次`, `不低于95%`, `不超过30天`; `为100%` for an exact value; the value alone where no operator is written. */
function wantedNumber(target: NumberExpression, name: string): string {
  const value = valueWithUnit(target);
  const words: Readonly<Record<Operator, string>> = {
    '>=': isCount(target, name) ? '不少于' : '不低于',
    '>': '超过',
    '<=': '不超过',
    '<': '低于',
    '=': '为',
  };
  if (target.operator !== null) return words[target.operator] + value;
  return isShare(target, name) ? `为${value}` : value;
}

/** `2021年10月底前` from `≤2021年10月底`, `2021年10月底前完成`. */
const byDate = (text: string): string =>
  told(text)
    .replace(operatorBefore, '')
    .replace(/(?:前|之前|以前)?(?:全部)?(?:完成|完工|办结|竣工)?$/, '');

const quoted = (text: string): string => `“${text.replace(/^["“]|["”]$/g, '')}”`;

/** What was planned: `计划不少于12次`; `''` for a scale, which plans nothing. */
function planned(target: Expression, name: string): string {
  switch (target.kind) {
    case 'number':
      return `计划${wantedNumber(target, name)}`;
    case 'date':
      return `计划${byDate(target.text)}前完成`;
    case 'range':
      return `计划${told(target.text)}`;
    default: {
      const said = told(target.text);
      return said === '' || scale.test(said) ? '' : `年度指标值为${quoted(said)}`;
    }
  }
}

/** Whether the actual is so much done of what was wanted: no ceiling that was kept, no money that was paid, not nothing. */
function isDone({ indicator: { target, actual }, direction }: IndicatorAssessment, name: string): boolean {
  if (target.kind !== 'number' || actual.kind !== 'number' || direction === 'atMost') return false;
  if (target.operator === '<' || target.operator === '<=' || actual.value === 0) return false;
  return isCount(actual, name) && actual.unit !== '元' && /^\d/.test(valueWithUnit(actual));
}

/** What came out: `实际完成10次`, `实际98%`. */
function reached(row: IndicatorAssessment, name: string): string {
  const { actual } = row.indicator;
  switch (actual.kind) {
    case 'number':
      return `实际${isDone(row, name) ? '完成' : ''}${valueWithUnit(actual)}`;
    case 'date':
      return `实际于${byDate(actual.text)}完成`;
    case 'range':
      return `实际${told(actual.text)}`;
    default: {
      const said = told(actual.text);
      return said === '' || scale.test(said) ? '' : `实际完成情况为${quoted(said)}`;
    }
  }
}

/** How far the actual lies from the target, where that is a figure of interest: not for a row that is plainly met. */
function distance({ indicator, verdict, direction, completion }: IndicatorAssessment): string {
  if (completion === null || indicator.target.kind !== 'number' || indicator.actual.kind !== 'number') return '';
  if (verdict === 'over') return `完成率${percentText(completion)}`;
  if (verdict !== 'unmet') return '';
  // Beside 超过90% the same 90% is not enough, and 100% of it.
  if (direction !== 'atMost') return completion === 1 ? '' : `完成率${percentText(completion)}`;
  return completion > 1e-9 ? `超出${percentText(1 / completion - 1)}` : '';
}

/** `得8.33分（分值10分）`; `''` for a row without weight. */
function scoreClause({ indicator, score, pending }: IndicatorAssessment, rules: ScoringRules): string {
  const weight = typedWeight(indicator);
  if (weight === null) return '';
  if (score !== null) return `得${scoreText(score, rules)}分（分值${weight}分）`;
  return pending ? `得分待评定（分值${weight}分）` : `分值${weight}分`;
}

/** Pieces of a sentence that say something, with commas between. */
const joined = (pieces: readonly string[]): string => pieces.filter((piece) => piece !== '').join('，');

/** Whether a row of words was judged by a person, so that the sentence says so. */
const isJudged = ({ verdict, score }: IndicatorAssessment): boolean =>
  (verdict === 'qualitative' || verdict === 'notComparable') && score !== null;

/**
 * What a row planned and reached, without its points: `培训班次计划不少于12次，实际完成10次，完成率83.33%`. A target that is a
 * scale (好坏) is told as what it is: judged, or to be judged.
 */
export function rowFacts(row: IndicatorAssessment): string {
  const { indicator } = row;
  const name = indicatorName(indicator);
  const wanted = planned(indicator.target, name);
  const came = reached(row, name);
  const missing = indicator.actual.kind === 'blank' ? '实际完成值未填' : '';
  if (wanted === '' && came === '') {
    return indicator.target.kind === 'blank' ? joined([`${name}未设年度指标值`, missing]) : `${name}为定性指标`;
  }
  if (wanted === '') return `${name}${came}`;
  return joined([`${name}${wanted}`, came === '' ? missing : came, distance(row)]);
}

/** The same with the row's points: `…，得8.33分（分值10分）`. */
export function rowSentence(row: IndicatorAssessment, rules: ScoringRules): string {
  const points = scoreClause(row, rules);
  return joined([rowFacts(row), points !== '' && isJudged(row) ? `经评定${points}` : points]);
}

/** What a row fell short of, for the paragraph that gives its reason: `…，完成率83.33%，扣1.67分`. */
export function deviationFact(row: IndicatorAssessment, rules: ScoringRules): string {
  const lost = lostPoints(row);
  return joined([rowFacts(row), lost > 0 ? `扣${scoreText(lost, rules)}分` : '']);
}
