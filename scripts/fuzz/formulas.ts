import fc from 'fast-check';
import { nodeCompression } from '../../src/cli/node-compression';
import { newXlsx, openXlsx, emptyDrawing, type CellValue, type XlsxSheet, type XlsxWorkbook } from '../../src/xlsx';

/** Rows and columns of numbers and texts; the formulas stand in the column beside them. */
const [rows, columns] = [6, 3];

/** Pieces that formulas are made of, known functions and others, whole and torn. */
const corner = fc.record({ row: fc.nat(rows + 1), column: fc.nat(columns), fixed: fc.boolean() });
const written = (row: number, column: number, fixed: boolean): string =>
  `${fixed ? '$' : ''}${'ABCD'[column] ?? 'A'}${fixed ? '$' : ''}${row + 1}`;
const address = corner.map(({ row, column, fixed }) => written(row, column, fixed));
const block = fc.oneof(
  // First corner first: Excel itself writes the others so.
  fc
    .tuple(corner, corner)
    .map(([one, other]) =>
      [
        written(Math.min(one.row, other.row), Math.min(one.column, other.column), one.fixed),
        written(Math.max(one.row, other.row), Math.max(one.column, other.column), other.fixed),
      ].join(':'),
    ),
  fc.constantFrom(
    'A:A',
    '$B:$C',
    '2:3',
    "'表 二'!A1:B2",
    '表三!A:A',
    "'表 二:表三'!A1",
    '[1]源!A1',
    '表1[得分]',
    'D1#',
    'A1:B2 B1:C3',
  ),
);
const constant = fc.constantFrom(
  '0',
  '1',
  '0.1',
  '3',
  '1E3',
  '"a"',
  '"完成"',
  '""',
  'TRUE',
  '#N/A',
  '50%',
  '{1,2;3,4}',
);
const aggregates = [
  'SUM',
  'AVERAGE',
  'COUNT',
  'COUNTA',
  'MIN',
  'MAX',
  'PRODUCT',
  'MEDIAN',
  'COUNTBLANK',
  'SUMPRODUCT',
  'STDEV',
];
const ofOne = [
  'ABS',
  'INT',
  'SQRT',
  'NOT',
  'LEN',
  'TRIM',
  'ISNUMBER',
  'ISERROR',
  'N',
  'T',
  'VALUE',
  'YEAR',
  'UPPER',
  'SIN',
  '_xlfn.SINGLE',
];
const ofTwo = [
  'ROUND',
  'MOD',
  'POWER',
  'LEFT',
  'TEXT',
  'IFERROR',
  'REPT',
  'EXACT',
  'COUNTIF',
  'MATCH',
  'LARGE',
  'SUBTOTAL',
  'DATE',
];
const signs = ['+', '-', '*', '/', '^', '&', '=', '<>', '<', '>=', ' ', ','];

const wholeFormula = fc.letrec<{ step: string }>((tie) => ({
  step: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(address, block, constant),
    fc.tuple(tie('step'), fc.constantFrom(...signs), tie('step')).map(([one, sign, other]) => `${one}${sign}${other}`),
    fc
      .tuple(fc.constantFrom(...aggregates), fc.array(fc.oneof(block, tie('step')), { minLength: 1, maxLength: 3 }))
      .map(([name, given]) => `${name}(${given.join(',')})`),
    fc.tuple(fc.constantFrom(...ofOne), tie('step')).map(([name, given]) => `${name}(${given})`),
    fc
      .tuple(fc.constantFrom(...ofTwo), fc.oneof(block, tie('step')), tie('step'))
      .map(([name, one, other]) => `${name}(${one},${other})`),
    fc.tuple(tie('step'), tie('step'), tie('step')).map(([test, one, other]) => `IF(${test},${one},${other})`),
    tie('step').map((given) => `-(${given})%`),
    tie('step').map((given) => `_xlfn.LAMBDA(_xlpm.x,_xlpm.x+1)(${given})`),
  ),
})).step;
const pieces = [
  '(',
  ')',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '!',
  '#REF!',
  '@',
  '#',
  '$',
  'A1',
  'SUM(',
  ',',
  ':',
  '%',
  '绩',
  '\u0001',
  '=',
  '..',
];
const tornFormula = fc
  .array(fc.oneof(fc.constantFrom(...pieces), constant), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''));

const value: fc.Arbitrary<CellValue> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.oneof(fc.integer({ min: -100, max: 100 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  },
  fc.constantFrom('', '甲', '12', 'a', '５', '2024-01-05'),
  fc.boolean(),
);

/** What is tried: what stands in the cells, the formulas beside them, and a number that is changed for another. */
export const formulaTrial = fc.record({
  values: fc.array(value, { minLength: rows * columns, maxLength: rows * columns }),
  formulas: fc.array(fc.oneof({ weight: 4, arbitrary: wholeFormula }, tornFormula), { minLength: 1, maxLength: rows }),
  changed: fc.nat(rows * columns - 1),
  to: fc.integer({ min: -9, max: 9 }),
});

type FormulaTrial = typeof formulaTrial extends fc.Arbitrary<infer T> ? T : never;

function opened(bytes: Uint8Array): XlsxWorkbook {
  const opening = openXlsx(bytes, { compression: nodeCompression });
  if (!opening.ok) throw new Error(`${opening.problem}: ${opening.detail}`);
  return opening.workbook;
}

const first = (workbook: XlsxWorkbook): XlsxSheet => {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
};

const isError = (held: CellValue): boolean => typeof held === 'string' && /^#[A-Z]/.test(held);
const alike = (one: CellValue, other: CellValue): boolean =>
  typeof one === 'number' && typeof other === 'number' ? one.toPrecision(14) === other.toPrecision(14) : one === other;

/**
 * Tries a workbook of formulas: numbers written again change no result; a changed number makes no error where none was; changed back, every result is
 * as before, or left to Excel; rows that come and go leave formulas as they are; what is saved reads as it did.
 */
export function tryFormulas({ values, formulas, changed, to }: FormulaTrial): void {
  const workbook = opened(
    newXlsx(
      [
        { ...emptyDrawing, name: '表' },
        { ...emptyDrawing, name: '表 二' },
        { ...emptyDrawing, name: '表三' },
      ],
      nodeCompression,
    ),
  );
  const sheet = first(workbook);
  const put = (index: number, held: CellValue): void =>
    void sheet.setConstant(Math.floor(index / columns), index % columns, held);
  const at = (row: number): CellValue => sheet.value(row, columns);
  const results = (): CellValue[] => formulas.map((_, row) => at(row));
  const texts = (of: XlsxSheet): (string | null)[] => formulas.map((_, row) => of.formula(row, columns));
  const stale = (): Set<number> => new Set(workbook.staleCells.map(({ row }) => row));
  const mustAgree = (
    what: string,
    before: readonly CellValue[],
    now: readonly CellValue[],
    but: ReadonlySet<number>,
  ): void => {
    for (const [row, held] of before.entries()) {
      const holds = now[row] ?? '';
      // What nobody here could tell may be found when it is looked at anew: an error that stands before it.
      if (held !== '' && !but.has(row) && !alike(held, holds))
        throw new Error(`${what}: =${formulas[row] ?? ''} was ${held}, is ${holds}`);
    }
  };
  values.forEach((held, index) => put(index, held));
  formulas.forEach((formula, row) => void sheet.setFormula(row, columns, `=${formula}`));
  workbook.recalculate('now');
  const entered = texts(sheet);
  const before = results();
  values.forEach((held, index) => {
    if (typeof held !== 'number') return;
    put(index, held + 1);
    put(index, held);
  });
  workbook.recalculate('now');
  mustAgree('written again', before, results(), new Set());
  put(changed, to);
  workbook.recalculate('now');
  for (const [row, held] of results().entries()) {
    const had = before[row] ?? '';
    if (isError(held) && !isError(had) && had !== '')
      throw new Error(`an error where none was: =${formulas[row] ?? ''} was ${had}`);
  }
  put(changed, values[changed] ?? '');
  workbook.recalculate('now');
  mustAgree('changed back', before, results(), stale());
  const row = { top: 0, left: 0, bottom: 0, right: 16_383 };
  sheet.insertCells(row, 'down');
  sheet.deleteCells(row, 'up');
  mustAgree('rows that came and went', entered.map(String), texts(sheet).map(String), new Set());
  workbook.recalculate('now');
  const held = results();
  const again = first(opened(workbook.save()));
  mustAgree(
    'saved',
    held,
    formulas.map((_, index) => again.value(index, columns)),
    stale(),
  );
  mustAgree('saved', entered.map(String), texts(again).map(String), new Set());
}
