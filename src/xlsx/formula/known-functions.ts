// The functions whose results were compared with what Excel stored in public workbooks (docs/decisions.md): the others are left
// to Excel.

/**
 * What a function takes at a place: `r` cells or a value, `s` one value (a block of cells would be another thing in each version
 * of Excel), `a` an expression that may calculate with whole blocks. What stands in brackets repeats.
 */
const parameters: Readonly<Record<string, string>> = {
  SUM: '(r)',
  AVERAGE: '(r)',
  COUNT: '(r)',
  COUNTA: '(r)',
  COUNTBLANK: 'r',
  MIN: '(r)',
  MAX: '(r)',
  PRODUCT: '(r)',
  MEDIAN: '(r)',
  LARGE: 'rs',
  SMALL: 'rs',
  RANK: 'srs',
  'RANK.EQ': 'srs',
  SUBTOTAL: 's(r)',
  SUMIF: 'rsr',
  COUNTIF: 'rs',
  AVERAGEIF: 'rsr',
  SUMIFS: 'r(rs)',
  COUNTIFS: '(rs)',
  AVERAGEIFS: 'r(rs)',
  SUMPRODUCT: '(a)',
  VLOOKUP: 'srss',
  HLOOKUP: 'srss',
  MATCH: 'srs',
  INDEX: 'rss',
  IF: 'sss',
  IFS: '(ss)',
  IFERROR: 'ss',
  IFNA: 'ss',
  CHOOSE: 's(s)',
  AND: '(r)',
  OR: '(r)',
  NOT: 's',
  TRUE: '',
  FALSE: '',
  ROUND: 'ss',
  ROUNDUP: 'ss',
  ROUNDDOWN: 'ss',
  INT: 's',
  TRUNC: 'ss',
  ABS: 's',
  SIGN: 's',
  SQRT: 's',
  POWER: 'ss',
  MOD: 'ss',
  ISBLANK: 's',
  ISNUMBER: 's',
  ISTEXT: 's',
  ISERROR: 's',
  ISERR: 's',
  ISNA: 's',
  N: 's',
  T: 's',
  LEFT: 'ss',
  RIGHT: 'ss',
  MID: 'sss',
  LEN: 's',
  TRIM: 's',
  UPPER: 's',
  LOWER: 's',
  SUBSTITUTE: 'ssss',
  FIND: 'sss',
  CONCATENATE: '(s)',
  EXACT: 'ss',
  VALUE: 's',
  REPT: 'ss',
  SEARCH: 'sss',
  TEXT: 'ss',
  DATE: 'sss',
  YEAR: 's',
  MONTH: 's',
  DAY: 's',
};

/** Where an operand stands: among blocks, where one value is wanted, or where blocks are calculated with. */
export type Place = 'block' | 'value' | 'array';

const places: Readonly<Record<string, Place>> = { r: 'block', s: 'value', a: 'array' };

/** The places of a function's arguments; null when the function is not known or takes fewer. */
export function argumentPlaces(name: string, count: number): readonly Place[] | null {
  const pattern = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (pattern === undefined) return null;
  const [, first = '', repeated = ''] = /^([^(]*)(?:\((.*)\))?$/.exec(pattern) ?? [];
  const signs = Array.from({ length: count }, (_, index) =>
    index < first.length ? first[index] : repeated[(index - first.length) % Math.max(repeated.length, 1)],
  );
  const found = signs.map((sign) => places[sign ?? '']);
  return found.every((place) => place !== undefined) ? found : null;
}
