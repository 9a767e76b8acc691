import { numberOf, saysSomething } from '../form/cell-reading';
import { pointsText } from '../explain/figures';
import type { Form, FormCell, Indicator } from '../form/form';
import type { IndicatorAssessment } from '../assess/assessment';
import type { ScoringRules } from '../rules/scoring-rules';
import { typedWeight } from '../assess/weight';
import { isBlankMark } from '../value/normalise';

/** A cell's text in one line; `''` when it says nothing. */
export function cellText(cell: FormCell | null): string {
  return saysSomething(cell) ? oneLine(cell.text) : '';
}

/** White space of layout (line breaks, gaps between Chinese characters) taken out. */
export function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u3000-\u9fff\uff00-\uffef]) (?=[\u3000-\u9fff\uff00-\uffef])/g, '');
}

/** A full sentence, whatever mark the text brought along. */
export function sentence(text: string): string {
  return /[。！？!?】]$/.test(text) ? text : `${text.replace(/[；;，,、.\s]+$/, '')}。`;
}

/** A piece that stands before more in the same sentence. */
export function clause(text: string): string {
  return text.replace(/[。；;，,\s]+$/, '');
}

/** Money as it stands in the table, with its unit; null when the cell says no amount. */
export function moneyText(cell: FormCell | null, unit: string): string | null {
  const number = numberOf(cell);
  if (cell === null || number === null) return null;
  const text = cell.text.replace(/\s+/g, '');
  // A column that is too narrow shows ####.
  if (!/\d/.test(text)) return `${number}${unit}`;
  return /元$/.test(text) ? text : `${text}${unit}`;
}

/** Points as the rules round them: `9.78`. */
export function scoreText(points: number, rules: ScoringRules): string {
  return pointsText(points, rules.decimals);
}

/** 一 … 九十九. */
export function chineseNumeral(number: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  const tens = Math.floor(number / 10);
  const head = tens === 0 ? '' : `${tens === 1 ? '' : (digits[tens] ?? '')}十`;
  return head + (digits[number % 10] ?? '');
}

/** The project's name without the code that the 一体化 system puts before it; `''` when the form has none. */
export function projectName(form: Form): string {
  return cellText(form.project).replace(/^[\dA-Z]{12,}[-—_－\s]+(?=\S)/, '');
}

/** Marks of importance before a name (★, *), and what templates say behind it about the value: `(≥**人)`, `≥**人`. */
const marksOfTemplates = /^[★☆*＊\s]+|[（(]\s*[≥≤≧≦<>＜＞=＝][^()（）]*[)）]|[≥≤≧≦<>＜＞]=?\s*[*＊]{2,}\S*$/g;

/** What a row is called in a sentence: its 三级指标, else the level above it. */
export function indicatorName(indicator: Indicator): string {
  const written = oneLine(indicator.name);
  const bare = written.replace(marksOfTemplates, '').trim();
  return bare || written || indicator.subcategory || indicator.category || `第${indicator.row}行指标`;
}

function valueClause(label: string, text: string, missing: string): string {
  const said = clause(oneLine(text));
  return said === '' || isBlankMark(said) ? missing : `${label}为${said}`;
}

/** `接待人次年度指标值为≥15，实际完成值为6`. */
export function targetAndActual({ indicator }: IndicatorAssessment): string {
  const target = valueClause('年度指标值', indicator.target.text, '未设年度指标值');
  const actual = valueClause('实际完成值', indicator.actual.text, '实际完成值未填');
  return `${indicatorName(indicator)}${target}，${actual}`;
}

/** `得分4.00分（分值10分）`; `''` for a row without weight. */
export function scoreClause({ indicator, score, pending }: IndicatorAssessment, rules: ScoringRules): string {
  const weight = typedWeight(indicator);
  if (weight === null) return '';
  if (score !== null) return `得分${scoreText(score, rules)}分（分值${weight}分）`;
  return pending ? `分值${weight}分，得分待评定` : `分值${weight}分`;
}
