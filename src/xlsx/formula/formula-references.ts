import type { CellBlock } from '../sheet/address';
import { parseBlockAddress } from '../sheet/address';

/** What a formula reads: blocks by sheet name (lower case), or anything (`null`) where the formula itself does not say. */
export type FormulaReferences = readonly SheetBlock[] | null;

export interface SheetBlock {
  readonly sheet: string;
  readonly block: CellBlock;
}

/** A name of the workbook: its text, and the sheet it is limited to (lower case). */
export interface DefinedName {
  readonly name: string;
  readonly scope: string | null;
  readonly text: string;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;
/** Names may refer to names; Excel itself stops at 64 levels of nesting. */
const deepestName = 64;

/** Functions that find their cells while they calculate. */
const roaming = /^(?:INDIRECT|OFFSET)$/i;

// In order of trial: texts, a quoted or plain sheet before `!`, brackets (tables, other workbooks), then words.
const pieces =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')*)'|([\p{L}\p{N}_.]+))!|(\[)|(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?(?![\p{L}\p{N}_.(])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])|\$?\d+:\$?\d+)|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(\s*\()?|[\d.]+(?:E[+-]?\d+)?/giu;

function blockOf(text: string): CellBlock | null {
  const plain = text.replaceAll('$', '');
  const columns = /^([A-Za-z]+):([A-Za-z]+)$/.exec(plain);
  if (columns !== null) {
    const block = parseBlockAddress(`${columns[1] ?? ''}1:${columns[2] ?? ''}1`);
    return block === null ? null : { ...block, bottom: lastRow };
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows !== null) {
    const block = parseBlockAddress(`A${rows[1] ?? ''}:A${rows[2] ?? ''}`);
    return block === null ? null : { ...block, right: lastColumn };
  }
  return parseBlockAddress(plain);
}

/** The cells that a formula (without `=`) on a sheet reads; names are followed. */
export function formulaReferences(
  formula: string,
  sheet: string,
  names: readonly DefinedName[],
  depth = 0,
): FormulaReferences {
  if (depth > deepestName) return null;
  const home = sheet.toLowerCase();
  const found: SheetBlock[] = [];
  let named: string | null = null;
  for (const [, quoted, plain, bracket, reference, word, call] of formula.matchAll(pieces)) {
    const sheetName: string | undefined = quoted?.replaceAll("''", "'") ?? plain;
    if (sheetName !== undefined) {
      // `第一页:第三页!A1` spans sheets.
      if (sheetName.includes(':') || sheetName.includes('[')) return null;
      named = sheetName.toLowerCase();
      continue;
    }
    if (bracket !== undefined) return null;
    if (reference !== undefined) {
      const block = blockOf(reference);
      if (block !== null) found.push({ sheet: named ?? home, block });
    } else if (word !== undefined) {
      if (call !== undefined) {
        if (roaming.test(word)) return null;
      } else {
        const name = findName(names, word, named ?? home);
        const inside = name === null ? [] : formulaReferences(name.text, name.scope ?? home, names, depth + 1);
        if (inside === null) return null;
        found.push(...inside);
      }
    }
    named = null;
  }
  return found;
}

function findName(names: readonly DefinedName[], word: string, sheet: string): DefinedName | null {
  const same = names.filter((one) => one.name.toLowerCase() === word.toLowerCase());
  return same.find((one) => one.scope === sheet) ?? same.find((one) => one.scope === null) ?? null;
}
