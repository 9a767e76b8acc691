import type { CellBlock } from '../sheet/address';
import type { FormulaToken } from './formula-tokens';
import { boundedBlock, formulaTokens, isReference, isRelative, isUnreadable, parseReference } from './formula-tokens';

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

/** What formulas of a workbook can speak of beside addresses. Sheet names are in lower case. */
export interface FormulaSurroundings {
  /** In the order of the tabs. */
  readonly sheets: readonly string[];
  readonly names: readonly DefinedName[];
  /** Where each table stands, by its name in lower case. */
  readonly tables: ReadonlyMap<string, SheetBlock>;
}

/** Names may refer to names; Excel itself stops at 64 levels of nesting. */
const deepestName = 64;

/** Functions that find their cells while they calculate. */
const roaming = /^(?:_xlfn\.)?(?:INDIRECT|OFFSET)$/i;

/** A name as the formulas of a sheet understand it. */
export function findName(names: readonly DefinedName[], word: string, sheet: string): DefinedName | null {
  const same = names.filter((one) => one.name.toLowerCase() === word.toLowerCase());
  return same.find((one) => one.scope === sheet) ?? same.find((one) => one.scope === null) ?? null;
}

/** The sheets from one tab to another (`一:三!A1`), in whatever order they are named; the sheet itself for one. */
function sheetsBetween(named: readonly string[], home: string, { sheets }: FormulaSurroundings): readonly string[] {
  const [first, last] = named.map((name) => sheets.indexOf(name.toLowerCase()));
  if (first === undefined) return [home];
  if (last === undefined) return [(named[0] ?? '').toLowerCase()];
  return first < 0 || last < 0 ? [] : sheets.slice(Math.min(first, last), Math.max(first, last) + 1);
}

function tableBlock(token: FormulaToken, { tables }: FormulaSurroundings): FormulaReferences {
  if (token.value.startsWith('[')) return null;
  const block = tables.get(token.value.slice(0, token.value.indexOf('[')).toLowerCase());
  return block === undefined ? null : [block];
}

function tokenReferences(
  token: FormulaToken,
  home: string,
  surroundings: FormulaSurroundings,
  depth: number,
): FormulaReferences {
  if (token.type === 'structured') return tableBlock(token, surroundings);
  const reference = parseReference(token.value);
  // What another workbook holds does not change with this one.
  if (reference === null || reference.workbook !== null) return [];
  const { sheets, bounds, name } = reference;
  if (bounds !== null) {
    if (depth > 0 && isRelative(bounds)) return null;
    const block = boundedBlock(bounds);
    return sheetsBetween(sheets, home, surroundings).map((sheet) => ({ sheet, block }));
  }
  const found = findName(surroundings.names, name ?? '', sheets[0]?.toLowerCase() ?? home);
  return found === null ? [] : formulaReferences(found.text, found.scope ?? home, surroundings, depth + 1);
}

/**
 * The cells that a formula (without `=`) on a sheet (lower case) reads; names are followed. Anything for functions that find their
 * cells themselves, for references that are calculated (`A1:INDEX(…)`), for names that move with the cell they stand in, and for
 * formulas too long to be read.
 */
export function formulaReferences(
  formula: string,
  home: string,
  surroundings: FormulaSurroundings,
  depth = 0,
): FormulaReferences {
  if (depth > deepestName) return null;
  const found: SheetBlock[] = [];
  for (const token of formulaTokens(formula)) {
    const isCalculated = token.type === 'operator' && token.value === ':';
    if (isCalculated || isUnreadable(token) || (token.type === 'func' && roaming.test(token.value))) return null;
    if (!isReference(token)) continue;
    const read = tokenReferences(token, home, surroundings, depth);
    if (read === null) return null;
    found.push(...read);
  }
  return found;
}
