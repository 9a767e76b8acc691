import type { IndicatorAnswer } from '../answers/answers';
import type { IndicatorAssessment } from '../assess/assessment';
import type { ScoringRules } from '../rules/scoring-rules';
import type { Expression } from '../value/expression';
import { percentText, pointsText } from './figures';
import { lostPoints } from './owes-explanation';

/** What a note says where nobody has given reason and measure yet; the check goes on reporting it. */
const bothMissing = '【请补充原因及改进措施】';
const reasonMissing = '【请补充原因】';
const measureMissing = '【请补充改进措施】';

/** Longest quotation of a cell in a note: long texts stay readable in their own cell. */
const longestQuotation = 40;

/** An overrun beyond a billion times says nothing any more. */
const smallestRatio = 1e-9;

function quoted(text: string): string {
  const plain = text.replace(/\s+/g, '');
  return plain.length > longestQuotation ? `${plain.slice(0, longestQuotation)}…` : plain;
}

/** A number, range or date as it stands in the cell, without the words that say how it is to be reached. */
function valueText(expression: Expression): string {
  if (expression.kind !== 'number' && expression.kind !== 'date') return quoted(expression.text);
  const bare = expression.text
    .trim()
    .replace(/^([≥≤≧≦><＞＜=＝═﹦⩾⩽]+|不低于|不少于|不超过|不高于|不大于|不小于|至少|至多|控制在)\s*/, '')
    .replace(/(及)?以[上内下]$/, '');
  return quoted(bare === '' ? expression.text : bare);
}

/** How far the actual lies from the target, in the words of the form. */
function deviation({ indicator, verdict, direction, completion }: IndicatorAssessment): string {
  const { target, actual } = indicator;
  const measured = target.kind === 'number' && actual.kind === 'number';
  const [wanted, reached] = [valueText(target), valueText(actual)];
  if (verdict === 'over' && measured) {
    return `实际完成值${reached}高于年度指标值${wanted}${completion === null ? '' : `，完成率${percentText(completion)}`}`;
  }
  if (verdict === 'unmet' && measured) {
    if (direction === 'atMost') {
      const overrun =
        completion === null || completion < smallestRatio ? '' : `，超出${percentText(1 / completion - 1)}`;
      return `实际完成值${reached}超过年度指标值${wanted}${overrun}`;
    }
    const side = actual.value > target.value ? '高于' : '低于';
    return `实际完成值${reached}${side}年度指标值${wanted}${completion === null ? '' : `，完成率${percentText(completion)}`}`;
  }
  if (verdict === 'unmet' && target.kind === 'date' && actual.kind === 'date') {
    return `实际完成时间${reached}晚于年度指标值${wanted}`;
  }
  const said = actual.kind === 'blank' ? '未填' : `“${reached}”`;
  return verdict === 'unmet'
    ? `实际完成情况为${said}，未达到年度指标值“${wanted}”`
    : `年度指标值“${wanted}”，实际完成情况为${said}`;
}

/** The part of a note that the program can know: what was reached, and the points that it cost. */
export function noteFact(row: IndicatorAssessment, rules: ScoringRules): string {
  const lost = lostPoints(row);
  return lost > 0 ? `${deviation(row)}，扣${pointsText(lost, rules.decimals)}分` : deviation(row);
}

const sentence = (text: string): string => (/[。！？.!?]$/.test(text) ? text : `${text}。`);

/** Reason and measure as the person gave them; what is missing is asked for, never made up. */
function personsPart(answer: IndicatorAnswer): string {
  const reason = answer.reason?.trim() ?? '';
  const measure = answer.measure?.trim() ?? '';
  if (reason === '' && measure === '') return bothMissing;
  return [
    reason === '' ? reasonMissing : sentence(`原因：${reason}`),
    measure === '' ? measureMissing : sentence(`改进措施：${measure}`),
  ].join('');
}

/** The note for a row's explanation cell: `实际完成值6低于年度指标值15，完成率40%，扣6.00分。【请补充原因及改进措施】`. */
export function noteFor(row: IndicatorAssessment, rules: ScoringRules): string {
  return `${noteFact(row, rules)}。${personsPart(row.answer)}`;
}
