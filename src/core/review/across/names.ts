/** A name as names are compared: half-width, without white space and punctuation, without a code before or behind it. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^[[(【]?\d{3,}[\])】]?[-_—:、.]*(?=[^\d年])/, '')
    .replace(/[[(【][\dA-Za-z-]{3,}[\])】]$/, '')
    .replace(/[-_—:、，,.。;；"'“”‘’《》<>()[\]【】/\\]/g, '');
}

/** A project as the same one is known in another year: `2023年度农村公路养护（二期）` → 农村公路养护二期. */
export function projectKey(name: string): string {
  return plainName(name.normalize('NFKC').replace(/20\d\d(?:\s*[-—~至]\s*20\d\d)?\s*年度?/g, ''));
}
