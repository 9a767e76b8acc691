import { blockAddress, columnLetters, lastColumn, lastRow, parseBlockAddress, type CellBlock } from '../../xlsx';

/** An address as add-ins write them: `A1:B2`, `'附件1 (2)'!A1`, `A:C`, `3:5`, `$A$1`. */
export interface SheetAddress {
  /** Null when the address names no sheet. */
  readonly sheetName: string | null;
  readonly block: CellBlock;
}

const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** Reads an address; null when it isn't one, or lies outside the sheet. */
export function parseSheetAddress(address: string): SheetAddress | null {
  const { sheetName, local } = splitSheetName(address.trim());
  const block = parseLocal(local);
  if (block === null || block.bottom > lastRow || block.right > lastColumn) return null;
  return { sheetName, block };
}

function splitSheetName(address: string): { readonly sheetName: string | null; readonly local: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted !== null) return { sheetName: (quoted[1] ?? '').replaceAll("''", "'"), local: quoted[2] ?? '' };
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheetName: null, local: address };
  return { sheetName: address.slice(0, at), local: address.slice(at + 1) };
}

function parseLocal(local: string): CellBlock | null {
  const wholeColumns = columns.exec(local);
  if (wholeColumns !== null) {
    const block = parseBlockAddress(`${wholeColumns[1] ?? ''}1:${wholeColumns[2] ?? ''}1`);
    return block === null ? null : { ...block, bottom: lastRow };
  }
  const wholeRows = rows.exec(local);
  if (wholeRows !== null) {
    const block = parseBlockAddress(`A${wholeRows[1] ?? ''}:A${wholeRows[2] ?? ''}`);
    return block === null ? null : { ...block, right: lastColumn };
  }
  return parseBlockAddress(local);
}

/** The local address, whole columns and rows in Excel's short form. */
export function localAddress(block: CellBlock): string {
  if (isEntireColumn(block) && isEntireRow(block)) return `1:${lastRow + 1}`;
  if (isEntireColumn(block)) return `${columnLetters(block.left)}:${columnLetters(block.right)}`;
  if (isEntireRow(block)) return `${block.top + 1}:${block.bottom + 1}`;
  return blockAddress(block);
}

/** The address with its sheet's name, quoted where Excel quotes it. */
export function fullAddress(sheetName: string, block: CellBlock): string {
  return `${quoteSheetName(sheetName)}!${localAddress(block)}`;
}

/** Excel leaves a name bare when it is letters (of any script), digits, `_` and `.`, and could not be taken for a cell. */
function quoteSheetName(name: string): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseBlockAddress(name) === null && !/^R\d*C\d*$/i.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}

export function isEntireColumn(block: CellBlock): boolean {
  return block.top === 0 && block.bottom === lastRow;
}

export function isEntireRow(block: CellBlock): boolean {
  return block.left === 0 && block.right === lastColumn;
}

export function rowCount(block: CellBlock): number {
  return block.bottom - block.top + 1;
}

export function columnCount(block: CellBlock): number {
  return block.right - block.left + 1;
}

/** The cells that two blocks share; null when they share none. */
export function intersection(one: CellBlock, other: CellBlock): CellBlock | null {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top > shared.bottom || shared.left > shared.right ? null : shared;
}

export function contains(outer: CellBlock, row: number, column: number): boolean {
  return row >= outer.top && row <= outer.bottom && column >= outer.left && column <= outer.right;
}

/** The smallest block around both. */
export function bounding(one: CellBlock, other: CellBlock): CellBlock {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** True when the block lies on the sheet and is not turned inside out. */
export function onSheet(block: CellBlock): boolean {
  return (
    block.top >= 0 &&
    block.left >= 0 &&
    block.bottom <= lastRow &&
    block.right <= lastColumn &&
    block.top <= block.bottom &&
    block.left <= block.right
  );
}
