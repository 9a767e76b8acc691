const sheetNameLimit = 31;

/** A name that Excel accepts and no other sheet has; Excel does not tell letter case apart. */
export function freeSheetName(wanted: string, takenNames: readonly string[]): string {
  const allowed =
    wanted
      .replace(/[\\/?*:[\]\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, sheetNameLimit) || 'Sheet';
  const taken = new Set(takenNames.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = allowed.slice(0, sheetNameLimit - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
