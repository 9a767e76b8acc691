import { UnreadableFile } from '../problem';
import type { CellBlock } from '../sheet/address';
import { parseBlockAddress, parseCellAddress } from '../sheet/address';
import { arrayBlock, type Cell, type CellFormula } from '../sheet/cell';
import { cellFormula } from '../sheet/grid';
import { readTables } from '../sheet/tables';
import type { SheetTable } from '../workbook';
import type { Book, Worksheet } from '../sheet/worksheet';
import type { XmlElement } from '../xml/xml-tree';
import { childElement, childElements } from '../xml/xml-tree';
import type { Reader } from './find-dependents';
import type { DefinedName, FormulaSurroundings, SheetBlock } from './formula-references';
import { formulaReferences } from './formula-references';
import { withErrorsForDeletedSheets } from './sheet-references';

/** A cell of the workbook that is calculated. */
export interface FormulaCell extends Reader {
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly column: number;
  /** As its worksheet keeps it. */
  readonly record: Cell;
  /** Without its leading `=`; null for what is calculated by other means than a formula of its own (a data table). */
  readonly formula: string | null;
  readonly array: CellBlock | null;
}

/** What the formulas of a workbook can speak of. */
export function formulaSurroundings(book: Book): FormulaSurroundings {
  let tables: ReadonlyMap<string, SheetBlock> | null = null;
  return {
    sheets: sheetEntries(book).map((entry) => (entry.attributes['name'] ?? '').toLowerCase()),
    names: definedNames(book),
    get tables() {
      return (tables ??= tableBlocks(book));
    },
  };
}

function sheetEntries(book: Book): readonly XmlElement[] {
  return childElements(childElement(book.document.root, 'sheets'), 'sheet');
}

function definedNames(book: Book): DefinedName[] {
  const sheets = sheetEntries(book);
  return childElements(childElement(book.document.root, 'definedNames'), 'definedName').map((name) => {
    const local = name.attributes['localSheetId'];
    const scope = local === undefined ? null : (sheets[Number(local)]?.attributes['name'] ?? '').toLowerCase();
    return { name: name.attributes['name'] ?? '', scope, text: name.text };
  });
}

/** Where the tables of a worksheet stand; a damaged part is no table. */
function tablesOf({ book, part }: Worksheet): readonly SheetTable[] {
  try {
    return readTables(book.container, part);
  } catch (error) {
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}

function tableBlocks(book: Book): ReadonlyMap<string, SheetBlock> {
  const found = new Map<string, SheetBlock>();
  for (const worksheet of book.worksheets) {
    const sheet = worksheet.sheet.name.toLowerCase();
    for (const { name, block } of tablesOf(worksheet)) found.set(name.toLowerCase(), { sheet, block });
  }
  return found;
}

/**
 * What formulas may cost to be read: a character 1, a reference (some hundred bytes) 24. A usual formula costs about a hundred; a shared
 * one of a few kilobytes would be gigabytes, written out for its 60,000 cells.
 */
const mostReading = 24_000_000;
const costOfReference = 24;

/** All cells of a workbook that are calculated; when there is more to read than can be, the last are said to read anything. */
export function formulaCells(book: Book, surroundings: FormulaSurroundings): FormulaCell[] {
  const found: FormulaCell[] = [];
  let left = mostReading;
  for (const worksheet of book.worksheets) {
    const sheet = worksheet.sheet.name.toLowerCase();
    for (const [row, { cells }] of worksheet.grid.rows) {
      for (const [column, cell] of cells) {
        const { formula } = cell;
        if (formula === null) continue;
        const place = { worksheet, row, column, record: cell };
        if (formula.attributes['t'] === 'dataTable') found.push(...dataTable(formula, sheet, place));
        const array = arrayBlock(cell);
        const block = array ?? { top: row, left: column, bottom: row, right: column };
        if (left <= 0) {
          found.push({ ...place, formula: null, array, own: { sheet, block }, reads: null });
          continue;
        }
        const written = cellFormula(worksheet.grid, cell, row, column);
        if (written === null) continue;
        const text = withErrorsForDeletedSheets(written.slice(1));
        const reads = formulaReferences(text, sheet, surroundings);
        left -= text.length + costOfReference * (reads?.length ?? 0);
        found.push({ ...place, formula: text, array, own: { sheet, block }, reads });
      }
    }
  }
  return found;
}

/** A data table is calculated from its input cells, and from the formulas above it and left of it. */
function dataTable(
  formula: CellFormula,
  sheet: string,
  place: Pick<FormulaCell, 'worksheet' | 'row' | 'column' | 'record'>,
): FormulaCell[] {
  const block = parseBlockAddress(formula.attributes['ref'] ?? '');
  if (block === null) return [];
  const inputs = ['r1', 'r2'].flatMap((name) => parseCellAddress(formula.attributes[name] ?? '') ?? []);
  const edges = { ...block, top: Math.max(0, block.top - 1), left: Math.max(0, block.left - 1) };
  const blocks = [edges, ...inputs.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }))];
  const reads = blocks.map((one) => ({ sheet, block: one }));
  return [{ ...place, formula: null, array: block, own: { sheet, block }, reads }];
}
