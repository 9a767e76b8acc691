import { lineContents, type PaperLabel, type PaperLine } from '../../core/review/papers/paper-lines';
import {
  changesLabel,
  goneLabel,
  type ReadPaper,
  readPaper,
  type ReadPaperRow,
} from '../../core/review/papers/read-paper';
import { type AddedLine, refillOf, type RefilledRow, returned } from '../../core/review/papers/refill-paper';
import { deviationFormula, type PaperPlace, totalFormulas } from '../../core/review/papers/working-paper';
import { columnLetters, type XlsxSheet } from '../../xlsx';
import { copyLooks, sheetCells, usedRow, wholeRow, writeFiled, writeOwnFormula } from './sheet-cells';

const thin = { style: 'thin', colour: null } as const;
const lines = { top: thin, right: thin, bottom: thin, left: thin };

/** What became of a paper. */
export interface RefilledSheet {
  /** Rows whose filed words or figures changed. */
  readonly changed: number;
  readonly added: number;
  readonly vanished: number;
}

const paperOn = (sheet: XlsxSheet): ReadPaper => {
  const paper = readPaper(sheetCells(sheet));
  if (paper === null) throw new Error(`${sheet.name} holds no working paper.`);
  return paper;
};

/** Where a paper's parts stand now. */
export function paperPlace(sheet: XlsxSheet, paper: ReadPaper): PaperPlace {
  const letters = Object.entries(paper.columns).map(([label, column]) => [label, columnLetters(column)]);
  return {
    sheet: sheet.name,
    first: paper.header + 2,
    last: paper.total,
    total: paper.total + 1,
    columns: Object.fromEntries(letters) as Readonly<Record<PaperLabel, string>>,
  };
}

/** The column of changes; where nothing has changed so far it is the first behind the paper in which nothing stands. */
function changesColumn(sheet: XlsxSheet, { header, changes, columns }: ReadPaper): number {
  if (changes !== null) return changes;
  const bottom = sheet.usedBlock(true)?.bottom ?? header;
  const filled = new Set(Array.from({ length: bottom + 1 }, (_, row) => sheet.filledColumns(row)).flat());
  let column = Math.max(...Object.values(columns)) + 1;
  while (filled.has(column)) column += 1;
  sheet.setConstant(header, column, changesLabel);
  sheet.setStyle(header, column, {
    font: { bold: true, size: 10 },
    horizontal: 'center',
    vertical: 'center',
    wrap: true,
    borders: lines,
  });
  sheet.setColumnWidth(column, 36);
  return column;
}

function writeRefilled(sheet: XlsxSheet, { row, contents, told }: RefilledRow): void {
  const paper = paperOn(sheet);
  writeFiled(sheet, row, paper.columns, contents);
  if (told === null) return;
  const column = changesColumn(sheet, paper);
  sheet.setConstant(row, column, told);
  sheet.setStyle(row, column, { vertical: 'center', wrap: true, font: { size: 10 }, borders: lines });
}

/** Takes a row's part out of merged cells; the words of one that began here go to the row below, so that its others keep them. */
function leaveMerges(sheet: XlsxSheet, row: number): void {
  for (const { top, left, bottom } of sheet.merges.filter((one) => one.top <= row && row <= one.bottom)) {
    const words = sheet.value(top, left);
    sheet.unmerge({ top: row, left, bottom: row, right: left });
    if (top === row && bottom > row) sheet.setConstant(row + 1, left, words);
  }
}

/** Moves a row with all that stands in it, and takes its old place away. */
function moveRow(sheet: XlsxSheet, from: number, to: number): void {
  leaveMerges(sheet, from);
  sheet.moveCells(usedRow(sheet, from), sheet, { row: to, column: 0 });
  sheet.deleteCells(wholeRow(from), 'up');
}

/** Rows that the form has no more go below the paper, with what the reviewer wrote. */
function moveAway(sheet: XlsxSheet, rows: readonly ReadPaperRow[]): void {
  const { goneHeading, columns } = paperOn(sheet);
  const bottom = sheet.usedBlock(false)?.bottom ?? 0;
  const next = goneHeading === null ? bottom + 3 : bottom + 1;
  if (goneHeading === null && rows.length > 0) {
    sheet.setConstant(next - 1, columns.一级指标, goneLabel);
    sheet.setStyle(next - 1, columns.一级指标, { font: { bold: true } });
  }
  // Each row that goes takes one place above away.
  rows.forEach(({ row }, moved) => moveRow(sheet, row - moved, next));
}

function addLine(sheet: XlsxSheet, paper: ReadPaper, rowsOf: ReadonlyMap<PaperLine, number>, added: AddedLine): void {
  const { line, behind, from } = added;
  const above = behind === null ? paper.header : (rowsOf.get(behind) ?? paper.total - 1);
  const at = above + 1;
  sheet.insertCells(wholeRow(at), 'down');
  if (above === paper.header && paper.total > at) copyLooks(sheet, at + 1, at);
  sheet.setRowHeight(at, null);
  if (from !== null) {
    moveRow(sheet, from.row + 1, at);
    writeRefilled(sheet, { ...returned(from, line), row: at });
    return;
  }
  writeFiled(sheet, at, paper.columns, lineContents(line));
  sheet.setFormula(at, paper.columns.复核指标偏差, deviationFormula(paperPlace(sheet, paper), at + 1));
}

/**
 * Fills a working paper anew from its form, in place: what the reviewer typed, coloured, added beside and below stays; what the unit
 * changed since is told in a column of its own; lines that are new are inserted, those that are gone go below with all that stands in
 * them.
 */
export function refillSheet(sheet: XlsxSheet, lines: readonly PaperLine[]): RefilledSheet {
  const refill = refillOf(paperOn(sheet), lines);
  for (const row of refill.rows) if (row.contents.length > 0) writeRefilled(sheet, row);
  moveAway(sheet, refill.vanished);
  for (let left = refill.added.length; left > 0; left -= 1) {
    const paper = paperOn(sheet);
    const { rows, added } = refillOf(paper, lines);
    const [next] = added;
    if (next !== undefined) addLine(sheet, paper, new Map(rows.map(({ line, row }) => [line, row])), next);
  }
  const paper = paperOn(sheet);
  for (const [label, formula] of totalFormulas(paperPlace(sheet, paper))) {
    writeOwnFormula(sheet, paper.total, paper.columns[label], formula);
  }
  return {
    changed: refill.rows.filter(({ told }) => told !== null).length,
    added: refill.added.length,
    vanished: refill.vanished.length,
  };
}
