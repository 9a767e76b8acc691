import { readNumeral } from './numeral';

/**
 * What NFKC may spell anew. It would turn ㎡, … and ℃ into letters and dots, and raised, lowered and circled digits and fractions
 * (10⁴, 95%①, 2½) into digits of the number beside them, although people read them as what they are.
 */
const keptAsWritten = /[^㎡㎥…℃\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u215f\u2460-\u249b]+/g;

/** Marks of notes: circled digits anywhere, a raised one behind anything but a digit or a unit of length (m², cm³). */
const noteMarks = /[\u2460-\u249b]|(?<=[^\da-zA-Z²³])[\u00b9\u2070-\u2079]+$/g;

/** A text that is spelled so already: one sign at most, and nothing that any of the steps below would touch. */
const spelled = /^[≥≤><=]?[\w.,%/()\u4e00-\u9fff-]*$/;
const unspelled = /\.[%‰]|[百千]分|[壹贰叁肆伍陆柒捌玖拾佰仟]|\(含|%%|元[整月]|[.,]$/;

/**
 * The spelling that everything else reads: full-width → half-width (㎡ and ‰ stay what they are), look-alike operators →
 * `≥ ≤ > < =`, dashes → `-`, 百分比 and 百分之… → %, no white space, no full stop at the end. White space that stands between
 * two numbers becomes `;` so that they do not grow together; within `1 437` it is a thousands mark.
 */
export function normaliseExpression(text: string): string {
  if (spelled.test(text) && !unspelled.test(text)) return text;
  return (
    separateNumbers(text.replace(keptAsWritten, (part) => part.normalize('NFKC')))
      .replace(/[\s\u200b-\u200f\u2060]+/g, '')
      .replace(noteMarks, '')
      .replace(/^'+/, '')
      .replace(/═/g, '=')
      .replace(/[》〉](?=[=\d])/g, '>')
      .replace(/[《〈](?=[=\d])/g, '<')
      .replace(/(?<=[≥≤><=])[“"‘「](\d[^”"’」]{0,20})[”"’」]/g, '$1')
      .replace(/[≧⩾≮⪰≽≿⋝]|=>/g, '≥')
      .replace(/[≦⩽≯⪯≼≾⋜]|=</g, '≤')
      .replace(/[≥>]=|≥[≥>]+|>≥/g, '≥')
      .replace(/[≤<]=|≤[≤<]+|<≤/g, '≤')
      .replace(/≥=/g, '≥')
      .replace(/≤=/g, '≤')
      .replace(/==+/g, '=')
      .replace(/[—–−‐‒―~〜∼]+/g, '-')
      .replace(/(\d)。(?=\d)/g, '$1.')
      .replace(/(\d)\.(?=[%‰])/g, '$1')
      // >85%(含85%) is at least.
      .replace(/[><](?=[^><≥≤()]{1,12}\(含)/g, (sign) => (sign === '>' ? '≥' : '≤'))
      .replace(/%?\(百分比\)|百分比|(?<=\d)百分$/g, '%')
      .replace(/(百|千)分之([0-9.]+|[零一二两三四五六七八九十百点]+)/g, partsOf)
      .replace(/[壹贰叁肆伍陆柒捌玖拾佰仟]/g, simpleNumeral)
      .replace(/(?<=元)整(?![一-龥])/g, '')
      .replace(/(?<![\d百千万亿])元月/g, '1月')
      .replace(/°C/g, '℃')
      .replace(/%%+/g, '%')
      .replace(/¥(\d[\d,.]*[万亿]?)元?/g, '$1元')
      .replace(/\(含(?:本数|\d{1,12}(?:\.\d{1,6})?[^()\d]{0,3})\)/g, '')
      .replace(/[。.;,、!]+$/, '')
  );
}

/** The numerals of cheques: 叁仟元. */
function simpleNumeral(character: string): string {
  return '一二三四五六七八九十百千'.charAt('壹贰叁肆伍陆柒捌玖拾佰仟'.indexOf(character));
}

function partsOf(written: string, whole: string, part: string): string {
  const number = /^[0-9.]+$/.test(part) ? part : readNumeral(part);
  return number === null ? written : `${number}${whole === '百' ? '%' : '‰'}`;
}

function separateNumbers(text: string): string {
  return text
    .replace(/[\r\n]+/g, '\n')
    .replace(/(?<![\d.,])\d{1,3}(?:[ \t]+\d{3})+(?![\d,])/g, (number) => number.replace(/\s/g, ''))
    .replace(/(\d)\s+(?=\d)/g, '$1;');
}

/** Marks that people put where nothing is to be said: `—`, `/`, `*`, dots, blank, and what a template leaves: `≥**%`, `(必填)`. */
export function isBlankMark(text: string): boolean {
  // Most cells begin with a word or a digit; no mark does.
  if (/^[\d\u4e00-\u9fff]/.test(text)) return false;
  const bare = text.replace(/\s+/g, '');
  return (
    /^[—–－\-/\\*＊.。．…·、]*$/.test(bare) ||
    /^[≥≤><=≧≦]*[*＊×_]{2,}/.test(bare) ||
    /^[（(](必填|选填|单位)[)）]$/.test(bare)
  );
}
