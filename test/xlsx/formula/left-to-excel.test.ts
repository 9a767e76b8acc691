import fc from 'fast-check';
import {
  changedParts,
  firstSheet,
  fixture,
  knownCase,
  open,
  partText,
  plainStyles,
  producers,
  smallWorkbook,
} from '../packages';

interface Sheet {
  readonly [cell: string]:
    number | string | { readonly f: string; readonly v: number | string; readonly more?: string };
}

function cellMarkup(cell: string, held: Sheet[string]): string {
  const markup = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (typeof held === 'number') return `<c r="${cell}"><v>${held}</v></c>`;
  if (typeof held === 'string') return `<c r="${cell}" t="inlineStr"><is><t>${markup(held)}</t></is></c>`;
  const type = typeof held.v === 'number' ? '' : held.v.startsWith('#') ? ' t="e"' : ' t="str"';
  return `<c r="${cell}"${type}><f${held.more ?? ''}>${markup(held.f)}</f><v>${markup(String(held.v))}</v></c>`;
}

/** A worksheet's data: cells by their address, as the file holds them. */
function data(sheet: Sheet): string {
  const rows = new Map<string, string[]>();
  for (const [cell, held] of Object.entries(sheet)) {
    const row = cell.replace(/[A-Z]+/, '');
    rows.set(row, [...(rows.get(row) ?? []), cellMarkup(cell, held)]);
  }
  const numbers = [...rows.keys()].sort((one, other) => Number(one) - Number(other));
  return `<sheetData>${numbers.map((row) => `<row r="${row}">${rows.get(row)?.join('') ?? ''}</row>`).join('')}</sheetData>`;
}

/** What becomes of B1 when A1, which held 1, becomes 2: its value, and whether it was left to Excel. */
function afterEdit(formula: string, cached: number | string, rest: Sheet = {}, pieces: object = {}) {
  const workbook = open(
    smallWorkbook({ worksheet: data({ A1: 1, B1: { f: formula, v: cached }, ...rest }), ...pieces }),
  );
  const sheet = firstSheet(workbook);
  sheet.setConstant(0, 0, 2);
  workbook.recalculate('now');
  const stale = workbook.staleCells.some(({ row, column }) => row === 0 && column === 1);
  expect(partText(workbook.save(), 'xl/workbook.xml').includes('fullCalcOnLoad="1"')).toBe(
    workbook.staleCells.length > 0,
  );
  return [sheet.value(0, 1), stale ? 'left' : 'calculated'];
}

const left = 'left';
const calculated = 'calculated';

describe('a formula that reads an edited cell is right, or left alone', () => {
  const names = (text: string) => ({
    afterSheets: `<definedNames><definedName name="总分">${text}</definedName></definedNames>`,
  });
  const calcPr = (attributes: string) => ({ afterSheets: `<calcPr ${attributes}/>` });
  test.each([
    // What the file holds is not what the engine makes of the old inputs, to 15 digits and by type.
    ['A1*2', 2, {}, {}, 4, calculated],
    ['A1*2', 3, {}, {}, 3, left],
    ['A1*2', '2', {}, {}, '2', left],
    ['A1/3', 0.333333333333333, {}, {}, 2 / 3, calculated],
    ['A1/3', 0.33333333333333, {}, {}, 0.33333333333333, left],
    // Other workbooks, tables, several sheets at once.
    ['A1*[1]源!A1', 5, {}, {}, 5, left],
    ["A1*'[1]源 表'!A1", 5, {}, {}, 5, left],
    ['SUM(表1[得分])+A1', 5, {}, {}, 5, left],
    ['SUM(表:二!A1)', 3, {}, { more: { 二: data({ A1: 2 }) } }, 3, left],
    ["SUM('表:二'!A1)", 3, {}, { more: { 二: data({ A1: 2 }) } }, 3, left],
    ['没有!A1+A1', 1, {}, {}, 1, left],
    // A text of full-width digits may be a number, a blank that is looked up may be 0: each version of Excel in its own way.
    ['IF(A1=1,0,IFERROR(C1*1,0))', 0, { C1: '５' }, {}, 0, left],
    ['IF(A1=1,0,IFERROR(C1*1,0))', 0, { C1: '五' }, {}, 0, calculated],
    ['IF(A1=1,0,VLOOKUP(C1,D1:E1,2,FALSE))', 0, { D1: 0, E1: 5 }, {}, 0, left],
    ['IF(A1=1,0,IFNA(VLOOKUP(C1,D1:E1,2,FALSE),7))', 0, { D1: 1, E1: 5 }, {}, 7, calculated],
    // Functions that are called where they are made.
    ['_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)(A1)', 2, {}, {}, 2, left],
    ['_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)', 2, {}, {}, 2, left],
    // Names: of one cell, of a block, relative, of a constant, calculated, missing.
    ['总分*2', 2, {}, names('表!$A$1'), 4, calculated],
    ['SUM(总分)', 1, {}, names('表!$A$1:$A$9'), 2, calculated],
    ['总分*2', 2, {}, names('表!A1'), 2, left],
    ['A1*总分', 10, {}, names('10'), 20, calculated],
    ['A1+总分', 4, { D1: 3 }, names('OFFSET(表!$A$1,0,3)'), 4, left],
    ['SUM(总分:A1)', 1, {}, names('表!$A$1'), 1, left],
    ['A1*无名', 7, {}, {}, 7, left],
    // How the workbook calculates.
    ['A1*2', 2, {}, calcPr('iterate="1"'), 2, left],
    ['A1*2', 2, {}, calcPr('iterate="0"'), 4, calculated],
    ['A1*2', 2, {}, calcPr('fullPrecision="0"'), 2, left],
    ['A1*2', 2, {}, calcPr('fullPrecision="1"'), 4, calculated],
    // A circle.
    ['A1+C1', 1, { C1: { f: 'B1*0', v: 0 } }, {}, 1, left],
    // Blocks where one value is wanted, spilled and calculated references, functions that were not compared.
    ['A1:A3*2', 2, {}, {}, 2, left],
    ['IF(A1:A3>0,1,2)', 1, {}, {}, 1, left],
    ['SUM(A1:INDEX(A:A,3))', 1, {}, {}, 1, left],
    ['SUM(A1#)', 1, {}, {}, 1, left],
    ['A1+TODAY()*0', 1, {}, {}, 1, left],
    ['SUMPRODUCT((A1:A3>0)*A1:A3)', 1, {}, {}, 2, calculated],
    ['ROW(A1)*A1', 1, {}, {}, 1, left],
    // No error where none was.
    ['1/(2-A1)', 1, {}, {}, 1, left],
    ['1/(2-A1)*0', 0, {}, {}, 0, left],
    ['IFERROR(1/(2-A1),0)', 1, {}, {}, 0, calculated],
    ['1/(1-A1)', '#DIV/0!', {}, {}, -1, calculated],
  ] as const)('%s, which held %p', (formula, cached, rest, pieces, value, fate) => {
    expect(afterEdit(formula, cached, rest, pieces)).toEqual([value, fate]);
  });

  // By Excel's rules: texts in cells are passed over by sums; numbers in texts show 15 digits; near numbers are equal.
  test.each([
    ['SUM(A1,C1)', 1, 2],
    ['MAX(A1,C1)', 1, 2],
    ['AVERAGE(A1,C1)', 1, 2],
    ['COUNT(A1,C1)', 1, 1],
    ['A1&"分"', '1分', '2分'],
    ['A1*0.1+0.2&"分"', '0.3分', '0.4分'],
    ['A1/3&""', '0.333333333333333', '0.666666666666667'],
    ['IF(A1*0.1+0.2=0.4,"是","否")', '否', '是'],
    ['A1*0.1-0.1-0.1', -0.1, 0],
    ['TEXT(A1*1.005/2,"0.00")', '0.50', '1.01'],
    ['TEXT(A1+44926,"yyyy年m月d日")', '2023年1月1日', '2023年1月2日'],
    ['TEXT(A1/4,"0.0%")', '25.0%', '50.0%'],
    ['CONCATENATE(A1/3,"/",A1)', '0.333333333333333/1', '0.666666666666667/2'],
    ['C1&A1', '/1', '/2'],
    ['IF(D1="",A1,0)', 1, 2],
    ['D1+A1', 1, 2],
    ['ROUNDUP(A1*1.21,1)', 1.3, 2.5],
    ['INT(A1*1.6)', 1, 3],
    ['SUBTOTAL(9,A1:A3)', 1, 2],
    ['MOD(A1*7,4)', 3, 2],
    ['IF(N(A1)=0,"",A1)', 1, 2],
    ['ROUND(A1*1.005,2.9)', 1.01, 2.01],
  ] as const)('%s: %p becomes %p', (formula, cached, value) => {
    const [now, fate] = afterEdit(formula, cached, { C1: '/' });
    expect(fate).toBe(calculated);
    if (typeof value === 'number') expect(now).toBeCloseTo(value, 13);
    else expect(now).toBe(value);
  });

  test.each([
    // What Excel writes or rounds otherwise, or by its language.
    ['A1*1E+15&""', '1E+15'],
    ['IF("甲"<C1,A1,0)', 1],
    ['TEXT(A1,"[DBNum2]")', '壹'],
    ['INT((A1+0.45)*100)', 145],
    ['MOD(A1,0.1)', 0.1],
  ] as const)('%s keeps what it held', (formula, cached) => {
    expect(afterEdit(formula, cached, { C1: '乙' })[0]).toBe(cached);
  });

  test('a subtotal over hidden rows or other subtotals is left alone', () => {
    const hidden = data({ A1: 1, B1: { f: 'SUBTOTAL(109,A1:A3)', v: 3 }, A2: 2, A3: 4 }).replace(
      '<row r="3">',
      '<row r="3" hidden="1">',
    );
    const workbook = open(smallWorkbook({ worksheet: hidden }));
    firstSheet(workbook).setConstant(0, 0, 2);
    workbook.recalculate();
    expect([firstSheet(workbook).value(0, 1), workbook.staleCells.length]).toEqual([3, 1]);
    // At nought the two readings agree; they must not be taken for the same.
    expect(afterEdit('SUBTOTAL(9,A1:A3)', 1, { A3: { f: 'SUBTOTAL(9,C1:C3)', v: 0 } })).toEqual([1, left]);
  });

  test('arrays of several cells and data tables keep all their values, and so does what reads them', () => {
    const workbook = open(
      smallWorkbook({
        worksheet: data({
          A1: 1,
          C1: { f: 'A1*{1;2}', v: 1, more: ' t="array" ref="C1:C2"' },
          C2: 2,
          D1: { f: 'SUM(C1:C2)', v: 3 },
          E1: { f: 'A1*10', v: 10 },
          E2: { f: '', v: 10, more: ' t="dataTable" ref="E2:E3" dt2D="0" dtr="0" r1="A1"' },
          E3: 20,
          F1: { f: 'SUM(E2:E3)', v: 30 },
        }),
      }),
    );
    const sheet = firstSheet(workbook);
    sheet.setConstant(0, 0, 2);
    workbook.recalculate();
    expect([sheet.value(0, 2), sheet.value(1, 2), sheet.value(0, 3)]).toEqual([1, 2, 3]);
    expect([sheet.value(0, 4), sheet.value(1, 4), sheet.value(2, 4), sheet.value(0, 5)]).toEqual([20, 10, 20, 30]);
    expect(workbook.staleCells.map(({ row, column }) => `${row},${column}`).sort()).toEqual([
      '0,2',
      '0,3',
      '0,5',
      '1,4',
    ]);
  });

  test('a formula that its own inputs do not reach is never looked at', () => {
    expect(afterEdit('C1*[1]源!A1', 5, { C1: 1 })).toEqual([5, calculated]);
  });
});

describe('a workbook that is calculated by hand', () => {
  const byHand = (more: string): Uint8Array =>
    smallWorkbook({
      worksheet: data({ A1: 1, B1: { f: 'A1*2', v: 2 } }),
      afterSheets: `<calcPr calcMode="manual"${more}/>`,
    });

  test('waits until it is asked or saved, as in Excel; a formula that is entered is calculated at once', () => {
    const workbook = open(byHand(''));
    const sheet = firstSheet(workbook);
    sheet.setConstant(0, 0, 5);
    sheet.enter(0, 2, '=A1+1');
    expect(workbook.recalculate().map(({ column }) => column)).toEqual([2]);
    expect([sheet.value(0, 1), sheet.value(0, 2)]).toEqual([2, 6]);
    workbook.recalculate('now');
    expect(sheet.value(0, 1)).toBe(10);
    const saved = open(byHand(''));
    firstSheet(saved).setConstant(0, 0, 5);
    expect(firstSheet(open(saved.save())).value(0, 1)).toBe(10);
  });

  test('is saved as it is where it says so', () => {
    const workbook = open(byHand(' calcOnSave="0"'));
    firstSheet(workbook).setConstant(0, 0, 5);
    expect(firstSheet(open(workbook.save())).value(0, 1)).toBe(2);
  });
});

describe('too much to read', () => {
  /** Running sums down a column: each reads all above it. */
  const runningSums = (rows: number, cached: boolean): Uint8Array => {
    const lines = Array.from({ length: rows }, (_, index) => {
      const row = index + 1;
      const result = cached ? `<v>${row}</v>` : '';
      return `<row r="${row}"><c r="A${row}"><v>1</v></c><c r="B${row}"><f>SUM(A$1:A${row})</f>${result}</c></row>`;
    });
    return smallWorkbook({ worksheet: `<sheetData>${lines.join('')}</sheetData>` });
  };

  test('what fits is calculated, the rest is left to Excel', () => {
    const workbook = open(runningSums(3000, true));
    const sheet = firstSheet(workbook);
    sheet.setConstant(0, 0, 2);
    workbook.recalculate();
    expect([sheet.value(0, 1), sheet.value(99, 1), sheet.value(2999, 1)]).toEqual([2, 101, 3000]);
    expect(workbook.staleCells.length).toBeGreaterThan(1000);
  });

  test('sums without results that read 18 million cells are not calculated when the file is read', () => {
    const sheet = firstSheet(open(runningSums(6000, false)));
    expect([sheet.value(9, 1), sheet.value(5999, 1)]).toEqual([10, '']);
  });

  test('a sum of addends written one by one is calculated up to 400; one of 2,700, as Excel takes it, is left', () => {
    const sum = (addends: number): string => 'A1+'.repeat(addends - 1) + 'A1';
    expect(afterEdit(sum(400), 400)).toEqual([800, calculated]);
    expect(afterEdit(sum(2700), 2700)).toEqual([2700, left]);
    expect(afterEdit(`${'-'.repeat(3000)}A1`, 1)).toEqual([1, left]);
  });

  test.each([
    ['longer than any of Excel’s', `A1${'+A1'.repeat(6000)}`],
    ['of nothing but quotes', `A1&"'"&${"''".repeat(8000)}`],
  ])('a formula %s is one piece that may read anything: left as it is, wherever cells move', (_, formula) => {
    expect(afterEdit(formula, 5)).toEqual([5, left]);
    const workbook = open(smallWorkbook({ worksheet: data({ A1: 1, B1: { f: formula, v: 5 } }) }));
    firstSheet(workbook).insertCells({ top: 0, left: 0, bottom: 0, right: 16_383 }, 'down');
    expect(firstSheet(workbook).formula(1, 1)).toBe(`=${formula}`);
  });

  test('of more formulas than can be read the last are left to Excel, whatever was edited', () => {
    const long = Array.from({ length: 7 }, () => `SUM(${new Array<string>(200).fill('$A$1').join(',')})`).join('+');
    const cells = Array.from({ length: 900 }, (_, index) => {
      const shared = index === 0 ? ` ref="B1:B900">${long}</f>` : '/>';
      return `<row r="${index + 1}"><c r="B${index + 1}"><f t="shared" si="0"${shared}<v>0</v></c></row>`;
    });
    const workbook = open(smallWorkbook({ worksheet: `<sheetData>${cells.join('')}</sheetData>` }));
    firstSheet(workbook).setConstant(0, 2, 1);
    workbook.recalculate();
    const rows = workbook.staleCells.map(({ row }) => row);
    expect([Math.min(...rows) > 100, Math.max(...rows)]).toEqual([true, 899]);
  });

  test('blocks of a short sheet beside a long one cost what they hold; paired ones what they span', () => {
    const small = data({
      A1: 1,
      A2: 3,
      B1: { f: 'SUM(A:A)', v: 4 },
      ...Object.fromEntries(
        Array.from({ length: 300 }, (_, index) => [`C${index + 1}`, { f: 'SUMPRODUCT(A:A,A:A)', v: 10 }]),
      ),
    });
    const workbook = open(smallWorkbook({ worksheet: small, more: { 长: data({ A100000: 1 }) } }));
    const sheet = firstSheet(workbook);
    sheet.setConstant(0, 0, 2);
    workbook.recalculate();
    expect([sheet.value(0, 1), sheet.value(0, 2), sheet.value(299, 2)]).toEqual([5, 13, 10]);
    expect(workbook.staleCells.length).toBeGreaterThan(200);
  });
});

describe('properties', () => {
  test.each(producers)('%s: writing the numbers that are there again changes nothing', (name) => {
    const bytes = fixture(name);
    const workbook = open(bytes);
    const everything = () =>
      workbook.sheets.map((sheet) => {
        const used = sheet.usedBlock(false);
        return used === null ? null : sheet.contents(used);
      });
    const before = everything();
    for (const sheet of workbook.sheets) {
      const used = sheet.usedBlock(true);
      if (used === null) continue;
      for (let row = used.top; row <= used.bottom; row++) {
        for (const column of sheet.filledColumns(row)) {
          const value = sheet.value(row, column);
          if (sheet.formula(row, column) !== null || typeof value !== 'number') continue;
          // What stands there already is not written at all: so another number comes between.
          sheet.setConstant(row, column, value + 1);
          sheet.setConstant(row, column, value);
        }
      }
    }
    expect(workbook.recalculate('now')).toEqual([]);
    expect([workbook.staleCells, everything()]).toEqual([[], before]);
    const others = changedParts(bytes, workbook.save()).filter((part) => !part.startsWith('xl/worksheets/'));
    expect(others).toEqual([]);
  });

  // Numbers that were written and written back: a restore leaves every result as it was.
  test('changing numbers and changing them back leaves every result as it was', () => {
    const formulas = [
      'A1+A2',
      'SUM(A1:A3)',
      'ROUND(A1/3,2)',
      'IF(A1>A2,"高","低")',
      'A1&"分"',
      'A1/7',
      'B1*B2',
      'AVERAGE(A1:A3)',
    ];
    const number = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(fc.tuple(number, number, number), fc.tuple(number, number, number), (first, second) => {
        const workbook = open(smallWorkbook({ worksheet: '<sheetData/>', styles: plainStyles }));
        const sheet = firstSheet(workbook);
        const put = (numbers: readonly number[]): void => {
          numbers.forEach((one, row) => sheet.setConstant(row, 0, one));
          workbook.recalculate();
        };
        put(first);
        formulas.forEach((formula, row) => sheet.enter(row, 1, `=${formula}`));
        workbook.recalculate();
        const results = formulas.map((_, row) => sheet.value(row, 1));
        put(second);
        put(first);
        // A result that could not be told at first (`&` of 1E-300) may have come in between.
        const told = (_: unknown, row: number): boolean => results[row] !== '';
        expect(formulas.map((_, row) => sheet.value(row, 1)).filter(told)).toEqual(results.filter(told));
      }),
      { numRuns: 60 },
    );
  });
});

describe('files that were spoiled', () => {
  test('a form with a link to another workbook: the link’s results stay, and the total is calculated', () => {
    const workbook = open(knownCase('form-with-link.xlsx'));
    const sheet = firstSheet(workbook);
    sheet.setConstant(6, 5, 1);
    workbook.recalculate('now');
    expect([sheet.value(6, 3), sheet.value(6, 4)]).toEqual([51.15, 51.15]);
    const errors = [sheet.value(40, 7)].filter((value) => typeof value === 'string' && value.startsWith('#'));
    expect(errors).toEqual([]);
  });

  test('external.xlsx: a write elsewhere touches no result; a write to what the link is multiplied with leaves it to Excel', () => {
    const elsewhere = open(knownCase('external.xlsx'));
    firstSheet(elsewhere).setConstant(5, 5, 1);
    elsewhere.recalculate();
    expect(elsewhere.staleCells).toEqual([]);
    const workbook = open(knownCase('external.xlsx'));
    const sheet = firstSheet(workbook);
    sheet.setConstant(0, 0, 3);
    workbook.recalculate();
    expect([1, 2, 3].map((column) => sheet.value(0, column))).toEqual([5, 6, 4]);
    expect(workbook.staleCells.map(({ column }) => column)).toEqual([1, 2]);
  });

  test('total-in-excel-table.xlsx: totals over a table keep their results, and are left to Excel when the table changes', () => {
    const workbook = open(knownCase('total-in-excel-table.xlsx'));
    const sheet = firstSheet(workbook);
    sheet.setConstant(9, 9, 1);
    workbook.recalculate();
    expect(workbook.staleCells).toEqual([]);
    sheet.setConstant(1, 1, 9);
    workbook.recalculate();
    expect([sheet.value(4, 1), sheet.value(4, 2), workbook.staleCells.length]).toEqual([12, 2, 2]);
  });

  test('three-d.xlsx: a sum over three sheets is left to Excel when one of them changes', () => {
    const workbook = open(knownCase('three-d.xlsx'));
    workbook.sheets[1]?.setConstant(0, 0, 5);
    workbook.recalculate();
    expect([workbook.sheets[3]?.value(0, 0), workbook.staleCells.length]).toEqual([6, 1]);
    expect(partText(workbook.save(), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test('text-among-addends.xlsx: sums pass over the text', () => {
    const workbook = open(knownCase('text-among-addends.xlsx'));
    const sheet = firstSheet(workbook);
    sheet.setConstant(0, 0, 20);
    workbook.recalculate();
    expect([3, 4, 5].map((column) => sheet.value(0, column))).toEqual([25, 25, 20]);
    expect(workbook.staleCells).toEqual([]);
  });
});
