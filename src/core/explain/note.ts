import type { IndicatorAnswer } from '../answers/answers';
import type { IndicatorAssessment } from '../assess/assessment';
import type { ScoringRules } from '../rules/scoring-rules';
import type { Expression, NumberExpression } from '../value/expression';
import { percentText, pointsText } from './figures';
import { lostPoints } from './owes-explanation';
import { agreesWith, factIn, missingWords, withFact, wordsBehindFact } from './stated-fact';

/** Longest quotation of a cell in a note: long texts stay readable in their own cell. */
const longestQuotation = 40;

/** An overrun beyond a billion times says nothing any more. */
const smallestRatio = 1e-9;

function quoted(text: string): string {
  const plain = text.replace(/\s+/g, '');
  return plain.length > longestQuotation ? `${plain.slice(0, longestQuotation)}…` : plain;
}

/** Words of the form for the signs in front of a target. */
const signs: readonly (readonly [sign: RegExp, words: (isShare: boolean) => string])[] = [
  [/^(?:≥|≧|⩾|>=|＞＝|＞=|>＝|﹥=)/, (isShare) => (isShare ? '不低于' : '不少于')],
  [/^(?:≤|≦|⩽|<=|＜＝|＜=|<＝|﹤=)/, () => '不超过'],
  [/^(?:>|＞|﹥)/, () => '超过'],
  [/^(?:<|＜|﹤)/, () => '低于'],
  [/^(?:=|＝|═|﹦)/, () => ''],
];

/** A target as a sentence says it, its sign in words: `≥12次` → 不少于12次, `≤160万` → 不超过160万; words stay as they are. */
function plannedText(target: Expression): string {
  const text = target.text.trim();
  const sign = signs.find(([pattern]) => pattern.test(text));
  if (sign === undefined) return quoted(text);
  const [pattern, words] = sign;
  return quoted(words(/[%％]/.test(text)) + text.replace(pattern, ''));
}

/** The bare number behind sign and words: `>90%` → 90%. */
const bareText = (target: Expression): string =>
  quoted(
    target.text
      .trim()
      .replace(
        /^(?:[≥≤≧≦><＞＜=＝═﹦﹥﹤⩾⩽]+|不低于|不少于|不小于|不超过|不高于|不大于|至少|至多|超过|大于|高于|低于|小于|控制在)\s*/,
        '',
      )
      .replace(/(?:及|或)?以[上内下]$/, ''),
  );

/** What was reached, with the target's unit where only a number was typed: `3150` beside `≥3000平方米` → 3150平方米. */
function reachedText(actual: Expression, target: Expression): string {
  const reached = quoted(actual.text);
  if (!/^[\d.,，]+$/.test(reached)) return reached;
  const unit = /^[\d.,，]+([^\d.,，]{1,6})$/.exec(bareText(target))?.[1] ?? '';
  return reached + unit;
}

const rate = (completion: number | null): string => (completion === null ? '' : `，完成率${percentText(completion)}`);

/** How far a number lies from the number that was wanted. */
function measuredDeviation(
  { verdict, direction, completion }: IndicatorAssessment,
  target: NumberExpression,
  actual: NumberExpression,
): string {
  const [wanted, reached] = [bareText(target), reachedText(actual, target)];
  const isOverrun = verdict === 'unmet' && direction === 'atMost';
  const isTelling = completion !== null && completion >= smallestRatio;
  const share = isOverrun ? (isTelling ? `，超出${percentText(1 / completion - 1)}` : '') : rate(completion);
  if (target.operator === null) {
    const side = isOverrun ? '超过' : actual.value > target.value ? '高于' : '低于';
    return `实际完成值${reached}${side}年度指标值${wanted}${share}`;
  }
  const facts = `计划${plannedText(target)}，实际${reached}`;
  // On the very number that was to be passed the completion would say 100 %.
  if (actual.value === target.value && target.operator === '>') return `${facts}，未超过${wanted}`;
  if (actual.value === target.value && target.operator === '<') return `${facts}，未低于${wanted}`;
  return facts + share;
}

/** How far the actual lies from the target, in the words of the form. */
function deviation(row: IndicatorAssessment): string {
  const { target, actual } = row.indicator;
  const isDeviating = row.verdict === 'unmet' || row.verdict === 'over';
  if (isDeviating && target.kind === 'number' && actual.kind === 'number') {
    return measuredDeviation(row, target, actual);
  }
  const [wanted, reached] = [quoted(target.text), quoted(actual.text)];
  if (row.verdict === 'unmet' && target.kind === 'date' && actual.kind === 'date') {
    return `实际完成时间${reached}晚于年度指标值${wanted}`;
  }
  const said = actual.kind === 'blank' ? '未填' : `“${reached}”`;
  // 资金管理情况 has no targets to quote.
  if (target.kind === 'blank' && wanted === '') return `实际完成情况为${said}`;
  return row.verdict === 'unmet'
    ? `实际完成情况为${said}，未达到年度指标值“${wanted}”`
    : `年度指标值“${wanted}”，实际完成情况为${said}`;
}

/** The part of a note that the program can know: what was reached, and the points that it cost. */
export function noteFact(row: IndicatorAssessment, rules: ScoringRules): string {
  const lost = lostPoints(row);
  return lost > 0 ? `${deviation(row)}，扣${pointsText(lost, rules.decimals)}分` : deviation(row);
}

const sentence = (text: string): string => (/[。！？.!?]$/.test(text) ? text : `${text}。`);

/** A person's words in a note, in its two parts; null: the part is missing. */
interface NoteWords {
  readonly reason: string | null;
  readonly measure: string | null;
}

const noWords: NoteWords = { reason: null, measure: null };

function given(label: string, text: string | undefined): string | null {
  const words = text?.trim() ?? '';
  return words === '' ? null : sentence(`${label}：${words}`);
}

const givenWords = ({ reason, measure }: IndicatorAnswer): NoteWords => ({
  reason: given('原因', reason),
  measure: given('改进措施', measure),
});

const noteWords = new RegExp(
  `^(?:${missingWords.both}|(?:${missingWords.reason}|(原因：[^\\n]*?))(?:${missingWords.measure}|(改进措施：[^\\n]*)))$`,
);

/** The two parts of what stands behind a note's fact; null when it is not as a note of ours has it. */
function standingWords(behind: string): NoteWords | null {
  const parts = noteWords.exec(behind.trim());
  return parts === null ? null : { reason: parts[1] ?? null, measure: parts[2] ?? null };
}

/** Both parts; what is missing is asked for, never made up. */
function wordsText({ reason, measure }: NoteWords): string {
  if (reason === null && measure === null) return missingWords.both;
  return (reason ?? missingWords.reason) + (measure ?? missingWords.measure);
}

/** The note for a row's explanation cell: `计划不少于12次，实际10次，完成率83.33%，扣1.67分。【请补充原因及改进措施】`. */
export function noteFor(row: IndicatorAssessment, rules: ScoringRules): string {
  return `${noteFact(row, rules)}。${wordsText(givenWords(row.answer))}`;
}

/**
 * An explanation that stands in the form as it would read today: the fact of now in the place of the one that it states, what was
 * given since in the place where it was missing. A person's words stay; what was given and is not among them is added behind.
 */
export function noteAsOfNow(text: string, row: IndicatorAssessment, rules: ScoringRules): string {
  const fact = noteFact(row, rules);
  const words = givenWords(row.answer);
  const behind = wordsBehindFact(text);
  const standing = behind === null ? (text === '' ? noWords : null) : standingWords(behind);
  if (standing !== null) {
    const { reason, measure } = standing;
    return `${fact}。${wordsText({ reason: words.reason ?? reason, measure: words.measure ?? measure })}`;
  }
  const stated = factIn(text);
  const current = stated === null || agreesWith(stated, row.indicator, fact) ? text : withFact(text, fact);
  const { reason = '', measure = '' } = row.answer;
  const isSaid = [reason, measure].every((part) => current.includes(part.trim()));
  if (isSaid) return current;
  return `${current}\n${stated === null ? noteFor(row, rules) : wordsText(words)}`;
}
