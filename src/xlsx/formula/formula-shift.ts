import { columnLetters } from '../sheet/address';

/** The sheet's last row and column, one-based (Excel 2007 and later). */
const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * The pieces of a formula in which a reference may not be looked for, then what may be one: strings, quoted sheet names,
 * bracketed (external or structured) names, and words. A word that is followed by `(` or `!` is a function or a sheet.
 */
const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}\p{N}_.$\\?]+/gu;
const cellReference = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const wholeColumn = /^(\$?)([A-Za-z]{1,3})$/;
const wholeRow = /^(\$?)(\d{1,7})$/;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

function shiftedColumn(dollar: string, letters: string, columns: number): string | null {
  const column = columnNumber(letters) + (dollar === '' ? columns : 0);
  return column < 1 || column > lastColumn ? null : dollar + columnLetters(column - 1);
}

function shiftedRow(dollar: string, digits: string, rows: number): string | null {
  const row = Number(digits) + (dollar === '' ? rows : 0);
  return row < 1 || row > lastRow ? null : `${dollar}${row}`;
}

/**
 * A formula (without `=`) as it reads in a cell that lies `rows` below and `columns` right of the one it was written for:
 * relative references move, a reference that leaves the sheet becomes `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(piece, (word, at: number) => {
    const next = formula[at + word.length];
    const cell = cellReference.exec(word);
    if (cell !== null && next !== '(' && next !== '!') {
      const [, columnDollar = '', letters = '', rowDollar = '', digits = ''] = cell;
      if (columnNumber(letters) > lastColumn) return word;
      const column = shiftedColumn(columnDollar, letters, columns);
      const row = shiftedRow(rowDollar, digits, rows);
      return column === null || row === null ? '#REF!' : column + row;
    }
    // `A:C` and `$2:5` are references only as a pair around a colon.
    if (next !== ':' && formula[at - 1] !== ':') return word;
    const ownColumn = wholeColumn.exec(word);
    if (ownColumn !== null) return shiftedColumn(ownColumn[1] ?? '', ownColumn[2] ?? '', columns) ?? '#REF!';
    const ownRow = wholeRow.exec(word);
    if (ownRow !== null) return shiftedRow(ownRow[1] ?? '', ownRow[2] ?? '', rows) ?? '#REF!';
    return word;
  });
}
