import Big from 'big.js';
import { numberOf } from '../form/cell-reading';
import type { Form, FormCell, Indicator } from '../form/form';
import type { ScoringRules } from '../rules/scoring-rules';
import { isBlankMark } from '../value/normalise';

/** A cell's text in one line; `''` when it says nothing. */
export function cellText(cell: FormCell | null): string {
  const text = oneLine(cell?.text ?? '');
  return isBlankMark(text) ? '' : text;
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
  const amount = numberOf(cell);
  if (cell === null || amount === null) return null;
  const text = cell.text.replace(/\s+/g, '');
  // A column that is too narrow shows ####.
  if (!/\d/.test(text)) return `${amount}${unit}`;
  return /元$/.test(text) ? text : `${text}${unit}`;
}

/** Points as the rules round them, without zeros that say nothing: `9.78`, `10`. */
export function scoreText(points: number, rules: ScoringRules): string {
  return new Big(new Big(points).toFixed(rules.decimals, Big.roundHalfUp)).toFixed();
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
  if (form.kind === 'department' && cellText(form.project) === '') return '部门整体支出';
  return cellText(form.project).replace(/^[\dA-Z]{12,}[-—_－\s]+(?=\S)/, '');
}

/** A unit's name without what forms put behind it in the same cell: a score, a seal, a name or date. */
const unitOnly = (text: string): string =>
  text
    .replace(/\s*[（(]?(?:自评得分|填报日期|填报时间|填报人|联系人|联系电话|负责人|公章|盖章|签章).*$/, '')
    .replace(/^[（(]?(?:盖章|公章)[)）]?/, '');

/** The unit whose report it is: the one that carries the project out, else the one in charge; `''` when the form names neither. */
export function reportingUnit(form: Form): string {
  return unitOnly(cellText(form.implementer)) || unitOnly(cellText(form.department));
}

/** Marks of importance before a name (★, *), and what templates say behind it about the value: `(≥**人)`, `≥**人`. */
const marksOfTemplates = /^[★☆*＊\s]+|[（(]\s*[≥≤≧≦<>＜＞=＝][^()（）]*[)）]|[≥≤≧≦<>＜＞]=?\s*[*＊]{2,}\S*$/g;

/** What a row is called in a sentence: its 三级指标, else the level above it. */
export function indicatorName(indicator: Indicator): string {
  const written = oneLine(indicator.name);
  const bare = written.replace(marksOfTemplates, '').trim();
  return bare || written || indicator.subcategory || indicator.category || `第${indicator.row}行指标`;
}
