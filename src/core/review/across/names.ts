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

/** An indicator's name without marks of the template and units in brackets: `★农村低保发放人数（≥**人）` → 农村低保发放人数. */
export function indicatorKey(name: string): string {
  const bare = name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([^()]*[*≥≤<>=%‰×][^()]*\)|\((?:单位:?)?(?:[万亿]?元|[一-龥]{1,2}|[a-zA-Z\d/]{1,4})\)/g, '')
    .replace(/^[★☆*]+/, '');
  const plain = plainName(bare);
  return plain === '' ? plainName(name) : plain;
}
