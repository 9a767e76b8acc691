/**
 * The spelling in which labels are compared: half-width, no white space or line breaks, no colon at the end. `(A)`,
 * `(万元)` and points stay.
 */
export function labelOf(text: string): string {
  if (/^[\w%.()/,\u4e00-\u9fff-]{1,200}$/.test(text)) return text;
  // A label is short; the words of a 10,000-character cell are never one.
  if (text.length > 200) return '';
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/[［【〔]/g, '(')
    .replace(/[］】〕]/g, ')')
    .replace(/[:;]+$/, '');
}

/** A label without what stands in brackets: `全年预算数(A)`, `全年(调整)预算数` → `全年预算数`. */
export function withoutBrackets(label: string): string {
  if (!label.includes('(') && !label.includes(')')) return label;
  const bare = label
    .replace(/\([^()]*\)/g, '')
    .replace(/\([^()]*$/, '')
    .replace(/:$/, '');
  return bare === '' ? label : bare;
}

/**
 * Points behind a level's name: `(50分)`, `(满分50分)`, `(50分,权重50%)`, `[50]`, `-50分`, `:50分`, `50%`, `30分)`, `(50`, and
 * two bare digits behind 指标.
 */
const pointsAtEnd =
  /[([](?:满分|分值|权重|占比|共|计)?:?(\d{1,3}(?:\.\d+)?)(?:分|%)?(?:[,;、][^()]*)?[)\]]?$|[-—:]?(?<![\d.])(\d{1,3}(?:\.\d+)?)(?:(?:分|%)(?:\/\d+分)?[)\]]?|[)\]])$|(?<=指标)(\d{2}(?:\.\d+)?)$/;

/** The points written behind a level's name: `产出指标50分`, `产出指标(50)`, `30分)` → 50, 50, 30; null when none are. */
export function statedPoints(label: string): number | null {
  const match = pointsAtEnd.exec(label);
  if (match === null) return null;
  return Number(match[1] ?? match[2] ?? match[3]);
}

/** A level's name without points and numbering: `一、产出指标(50分)` → `产出指标`. */
export function levelName(label: string): string {
  return label
    .replace(pointsAtEnd, '')
    .replace(/^[★☆*]+|[*]+$/g, '')
    .replace(/^(?:\(?[一二三四五六七八九十\d]{1,2}[)、.,]|[①-⑩])+/, '')
    .replace(/[:]$/, '');
}
