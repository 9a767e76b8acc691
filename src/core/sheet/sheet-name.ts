/** Excel's limit. */
const longestName = 31;

/** UTF-16 units are what Excel counts; a character of two is not cut in half. */
function cutAt(text: string, length: number): string {
  const cut = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/**
 * A sheet's name from any words: without the characters that Excel refuses, at most 31 characters, none that `taken` has in any
 * letter case (then `name(2)` …), and not `History`, which Excel keeps for itself.
 */
export function acceptedSheetName(words: string, taken: readonly string[]): string {
  const allowed = words
    .replace(/[\\/?*:[\]\u0000-\u001F\u007F\uFFFE\uFFFF]/g, ' ')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
  const name = allowed === '' ? '未命名' : allowed;
  const known = new Set([...taken, 'History'].map((one) => one.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `(${number})`;
    const candidate = cutAt(name, longestName - suffix.length).replace(/[' ]+$/, '') + suffix;
    if (!known.has(candidate.toLowerCase())) return candidate;
  }
}
