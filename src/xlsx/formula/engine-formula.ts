import { type AstExpression, parse, type Token } from '@borgar/fx/xlsx';
import { cellAddress, blockAddress } from '../sheet/address';
import type { FormulaSurroundings } from './formula-references';
import { findName } from './formula-references';
import type { Place } from './known-functions';
import { argumentPlaces } from './known-functions';
import { boundedBlock, formulaTokens, isRelative, parseReference } from './formula-tokens';

/** A formula that can be calculated here, as the engine has to be told it. */
export interface EngineFormula {
  readonly text: string;
  /** It has a SUBTOTAL, which passes over hidden rows and other subtotals. */
  readonly hasSubtotal: boolean;
}

/** Names that no workbook can use: they stand for what Excel's operators do and the engine's do not (see `engine-functions`). */
export const operatorFunctions = {
  compare: 'XL.COMPARE',
  join: 'XL.JOIN',
  add: 'XL.ADD',
  subtract: 'XL.SUBTRACT',
} as const;

const comparisons: readonly string[] = ['=', '<>', '<', '>', '<=', '>='];
const arithmetic: readonly string[] = ['+', '-', '*', '/', '^'];
const choosing: readonly string[] = ['IF', 'IFS', 'IFERROR', 'IFNA', 'CHOOSE'];
const deepestName = 8;

/** Thrown inside this file only: the formula has something that is left to Excel. */
class LeftToExcel extends Error {}

interface Printing {
  readonly home: string;
  readonly surroundings: FormulaSurroundings;
  readonly isArray: boolean;
  hasSubtotal: boolean;
}

/**
 * A formula (without `=`) on a sheet (lower case) as the engine calculates it like Excel; null when it has anything that is known
 * to be calculated otherwise, or not known to be calculated alike: other workbooks, tables, several sheets at once, spilled blocks,
 * blocks where one value is wanted, functions that were not compared.
 */
export function engineFormula(
  formula: string,
  home: string,
  surroundings: FormulaSurroundings,
  isArray: boolean,
): EngineFormula | null {
  const printing: Printing = { home, surroundings, isArray, hasSubtotal: false };
  try {
    const tree = syntaxTree(formula);
    const text = tree === null ? null : print(tree, isArray ? 'array' : 'value', printing, 0, true);
    return text === null ? null : { text, hasSubtotal: printing.hasSubtotal };
  } catch (error) {
    if (error instanceof LeftToExcel) return null;
    throw error;
  }
}

function syntaxTree(formula: string): AstExpression | null {
  try {
    return parse(formulaTokens(formula) as Token[]);
  } catch {
    // The library throws for what is no formula.
    return null;
  }
}

function print(node: AstExpression, place: Place, printing: Printing, depth: number, isWhole = false): string {
  switch (node.type) {
    case 'Literal':
      return node.raw;
    case 'ErrorLiteral':
      return node.raw;
    case 'ReferenceIdentifier':
      return printReference(node.value, place, printing, depth);
    case 'UnaryExpression': {
      const [operand] = node.arguments;
      if (operand === undefined || !['+', '-', '%'].includes(node.operator)) throw new LeftToExcel();
      const printed = print(operand, operandPlace(place), printing, depth);
      return node.operator === '%' ? `(${printed}%)` : `(${node.operator}${printed})`;
    }
    case 'BinaryExpression':
      return printOperation(node.operator, node.arguments, place, printing, depth, isWhole);
    case 'CallExpression':
      return printCall(node.callee.name, node.arguments, place, printing, depth);
    default:
      throw new LeftToExcel();
  }
}

/** Operators calculate with one value each, except where whole blocks are calculated with. */
function operandPlace(place: Place): Place {
  return place === 'array' ? 'array' : 'value';
}

function printOperation(
  operator: string,
  operands: readonly AstExpression[],
  place: Place,
  printing: Printing,
  depth: number,
  isWhole: boolean,
): string {
  const inside = operandPlace(place);
  const [left = '', right = ''] = operands.map((operand) => print(operand, inside, printing, depth));
  if (inside === 'array') {
    if (![...arithmetic, ...comparisons].includes(operator)) throw new LeftToExcel();
    return `(${left}${operator}${right})`;
  }
  if (comparisons.includes(operator)) return `${operatorFunctions.compare}("${operator}",${left},${right})`;
  if (operator === '&') return `${operatorFunctions.join}(${left},${right})`;
  if (!arithmetic.includes(operator)) throw new LeftToExcel();
  if (isWhole && operator === '+') return `${operatorFunctions.add}(${left},${right})`;
  if (isWhole && operator === '-') return `${operatorFunctions.subtract}(${left},${right})`;
  return `(${left}${operator}${right})`;
}

function printCall(
  name: string,
  given: readonly (AstExpression | null | undefined)[],
  place: Place,
  printing: Printing,
  depth: number,
): string {
  const known = name.toUpperCase().replace(/^_XLFN\./, '');
  const places = argumentPlaces(known, given.length);
  if (places === null) throw new LeftToExcel();
  if (known === 'SUBTOTAL') printing.hasSubtotal = true;
  // Only a formula entered as an array chooses cell by cell.
  const isSpread = place === 'array' && (printing.isArray || !choosing.includes(known));
  const texts = given.map((argument, index) => {
    if (argument === null || argument === undefined) return '';
    const wanted = places[index] ?? 'value';
    return print(argument, isSpread && wanted === 'value' ? 'array' : wanted, printing, depth);
  });
  return `${known}(${texts.join(',')})`;
}

function printReference(text: string, place: Place, printing: Printing, depth: number): string {
  const { home, surroundings } = printing;
  const reference = parseReference(text);
  if (reference === null || reference.workbook !== null || reference.sheets.length > 1) throw new LeftToExcel();
  const sheet = reference.sheets[0]?.toLowerCase() ?? home;
  if (!surroundings.sheets.includes(sheet)) throw new LeftToExcel();
  if (reference.bounds === null) return printName(reference.name ?? '', sheet, place, printing, depth);
  if (depth > 0 && (isRelative(reference.bounds) || reference.sheets.length === 0)) throw new LeftToExcel();
  const block = boundedBlock(reference.bounds);
  const isOneCell = block.top === block.bottom && block.left === block.right;
  if (!isOneCell && place === 'value') throw new LeftToExcel();
  // Among blocks a cell is one, too: a text in it is passed over, where it would be an error among values.
  const address =
    isOneCell && place === 'block'
      ? `${cellAddress(block.top, block.left)}:${cellAddress(block.bottom, block.right)}`
      : blockAddress(block);
  return reference.sheets.length === 0 ? address : `'${sheet.replaceAll("'", "''")}'!${address}`;
}

/** A name's text in its place: what it stands for is judged like the rest. */
function printName(name: string, sheet: string, place: Place, printing: Printing, depth: number): string {
  const found = findName(printing.surroundings.names, name, sheet);
  if (found === null || depth >= deepestName) throw new LeftToExcel();
  const tree = syntaxTree(found.text);
  if (tree === null) throw new LeftToExcel();
  return print(tree, place, { ...printing, home: found.scope ?? printing.home }, depth + 1);
}
