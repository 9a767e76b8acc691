import { parseA1Ref, tokenize } from '@borgar/fx/xlsx';
import type { CellBlock } from '../sheet/address';
import { columnLetters, lastColumn, lastRow } from '../sheet/address';

// The only file that knows the library which reads formula text.

/** A piece of a formula. Together the pieces are the formula, character for character. */
export interface FormulaToken {
  readonly type: string;
  readonly value: string;
}

/** Twice what Excel takes for a formula: the file's text has longer names for newer functions. */
const longestFormula = 16_384;
/** Names of sheets in quotes: two each, in a formula that Excel takes. Many more that belong to no name take the library hours. */
const mostQuotes = 2_000;

/** Whether a formula can be one of Excel's by its size; else it is one piece, which nobody understands. */
function isReadable(formula: string): boolean {
  if (formula.length > longestFormula) return false;
  if (formula.length <= mostQuotes) return true;
  let quotes = 0;
  for (let at = formula.indexOf("'"); at >= 0; at = formula.indexOf("'", at + 1)) quotes += 1;
  return quotes <= mostQuotes;
}

let latest: { readonly formula: string; readonly tokens: readonly FormulaToken[] } = { formula: '', tokens: [] };

const unreadable = 'unreadable';

/** Whether a piece is a whole formula that is too long to be read. */
export function isUnreadable(token: FormulaToken): boolean {
  return token.type === unreadable;
}

/** The pieces of a formula (without its leading `=`); a reference is one piece with its sheet, however it is quoted. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  // The cells of a shared formula ask for the same one, one after the other.
  if (latest.formula !== formula) {
    const tokens = isReadable(formula)
      ? tokenize(formula, { mergeRefs: true, allowTernary: false })
      : [{ type: unreadable, value: formula }];
    latest = { formula, tokens };
  }
  return latest.tokens;
}

/** A formula with some of its pieces replaced. */
export function replaceTokens(
  formula: string,
  replacement: (token: FormulaToken, next: FormulaToken | undefined, previous: FormulaToken | undefined) => string,
): string {
  const tokens = formulaTokens(formula);
  return tokens.map((token, index) => replacement(token, tokens[index + 1], tokens[index - 1])).join('');
}

/** Whether a piece refers to cells by their address. */
export function isAddress(token: FormulaToken): boolean {
  return token.type === 'range' || token.type === 'range_beam';
}

/** Whether a piece stands for cells or names: an address, a name, or a part of a table. */
export function isReference(token: FormulaToken): boolean {
  return isAddress(token) || token.type === 'range_named' || token.type === 'structured';
}

/** A corner of an address: zero-based, null where a whole row or column is meant; and whether it stays when moved. */
export interface Bounds {
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
  readonly $top: boolean;
  readonly $left: boolean;
  readonly $bottom: boolean;
  readonly $right: boolean;
}

/** What a reference says: another workbook (`[1]`), the sheet or the first and last of several, then cells or a name. */
export interface Reference {
  readonly workbook: string | null;
  readonly sheets: readonly string[];
  readonly bounds: Bounds | null;
  readonly name: string | null;
}

/** Reads an address or a name with what stands before it; null when it is neither. */
export function parseReference(text: string): Reference | null {
  const parsed = parseA1Ref(text);
  if (parsed === undefined) return null;
  const { workbookName = '', sheetName = '' } = parsed;
  const range = 'range' in parsed ? parsed.range : null;
  return {
    workbook: workbookName === '' ? null : workbookName,
    sheets: sheetName === '' ? [] : sheetName.split(':'),
    bounds:
      range === null
        ? null
        : {
            top: range.top ?? null,
            left: range.left ?? null,
            bottom: range.bottom ?? null,
            right: range.right ?? null,
            $top: range.$top === true,
            $left: range.$left === true,
            $bottom: range.$bottom === true,
            $right: range.$right === true,
          },
    name: 'name' in parsed ? parsed.name : null,
  };
}

/** The block of cells that bounds name; whole rows and columns reach to the sheet's end. */
export function boundedBlock({ top, left, bottom, right }: Bounds): CellBlock {
  return { top: top ?? 0, left: left ?? 0, bottom: bottom ?? lastRow, right: right ?? lastColumn };
}

/** Whether an address means other cells when its formula stands elsewhere. */
export function isRelative({ top, left, bottom, right, ...fixed }: Bounds): boolean {
  return (
    (top !== null && !fixed.$top) ||
    (bottom !== null && !fixed.$bottom) ||
    (left !== null && !fixed.$left) ||
    (right !== null && !fixed.$right)
  );
}

/** Names that Excel takes without quotes: no digit first, and nothing that could be a cell's address. */
function isPlain(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[RrCc])$/.test(name);
}

/** What stands before a reference to a sheet, or to all from one to another; `!` included. */
export function sheetPrefix(names: readonly string[]): string {
  const joined = names.join(':');
  return names.every(isPlain) ? `${joined}!` : `'${joined.replaceAll("'", "''")}'!`;
}

/** An address as it is written, without a sheet, like the one that it is made of: a block of one cell stays a block (`A1:A1`). */
export function addressText({ top, left, bottom, right, ...fixed }: Bounds, like: string): string {
  const row = (at: number | null, isFixed: boolean): string => (at === null ? '' : `${isFixed ? '$' : ''}${at + 1}`);
  const column = (at: number | null, isFixed: boolean): string =>
    at === null ? '' : `${isFixed ? '$' : ''}${columnLetters(at)}`;
  const first = column(left, fixed.$left) + row(top, fixed.$top);
  const last = column(right, fixed.$right) + row(bottom, fixed.$bottom);
  const isOneCell = top !== null && left !== null && top === bottom && left === right && first === last;
  return isOneCell && !like.slice(like.lastIndexOf('!') + 1).includes(':') ? first : `${first}:${last}`;
}
