import { type AstExpression, parse, type Token } from '@borgar/fx/xlsx';
import type { Expression } from './expression';
import { LeftToExcel } from './expression';
import { boundedBlock, formulaTokens, isRelative, isUnreadable, parseReference } from './formula-tokens';
import type { FormulaSurroundings } from './formula-references';
import { findName } from './formula-references';
import type { Place } from './known-functions';
import { argumentPlaces } from './known-functions';

/** A formula that can be calculated here. */
export interface PreparedFormula {
  readonly expression: Expression;
  /** It has a SUBTOTAL, which passes over hidden rows and other subtotals. */
  readonly hasSubtotal: boolean;
}

const comparisons: readonly string[] = ['=', '<>', '<', '>', '<=', '>='];
const arithmetic: readonly string[] = ['+', '-', '*', '/', '^'];
/** Only a formula entered as an array chooses cell by cell. */
const choosing: readonly string[] = ['IF', 'IFS', 'IFERROR', 'IFNA', 'CHOOSE'];
const deepestName = 8;
/** Steps inside each other, names followed: a sum of so many addends, written one by one. Much more fills the program's stack. */
const deepestStep = 500;

interface Preparing {
  readonly home: string;
  readonly surroundings: FormulaSurroundings;
  readonly isArray: boolean;
  readonly depth: number;
  /** Of the whole formula, names followed. */
  readonly seen: { subtotal: boolean; depth: number };
}

/**
 * A formula (without `=`) on a sheet (lower case), ready to be calculated; null when it has anything that is known to be
 * calculated otherwise in Excel, or not known to be calculated alike: other workbooks, tables, several sheets at once, spilled
 * blocks, blocks where one value is wanted, functions that were not compared.
 */
export function prepareFormula(
  formula: string,
  home: string,
  surroundings: FormulaSurroundings,
  isArray: boolean,
): PreparedFormula | null {
  const seen = { subtotal: false, depth: 0 };
  try {
    const tree = syntaxTree(formula);
    const place = isArray ? 'array' : 'value';
    const expression = prepare(tree, place, { home, surroundings, isArray, depth: 0, seen }, true);
    return { expression, hasSubtotal: seen.subtotal };
  } catch (error) {
    if (error instanceof LeftToExcel) return null;
    throw error;
  }
}

function syntaxTree(formula: string): AstExpression {
  const tokens = formulaTokens(formula);
  if (tokens.some(isUnreadable)) throw new LeftToExcel();
  try {
    return parse(tokens as Token[]);
  } catch {
    // The library throws for what is no formula.
    throw new LeftToExcel();
  }
}

function prepare(node: AstExpression, place: Place, preparing: Preparing, isLast = false): Expression {
  preparing.seen.depth += 1;
  if (preparing.seen.depth > deepestStep) throw new LeftToExcel();
  const prepared = prepareNode(node, place, preparing, isLast);
  preparing.seen.depth -= 1;
  return prepared;
}

function prepareNode(node: AstExpression, place: Place, preparing: Preparing, isLast: boolean): Expression {
  switch (node.type) {
    case 'Literal':
      return { kind: 'constant', value: node.value };
    case 'ErrorLiteral':
      return { kind: 'constant', value: { error: node.value } };
    case 'ReferenceIdentifier':
      return prepareReference(node.value, place, preparing);
    case 'UnaryExpression':
      return prepareOperation(
        node.operator === '%' ? '%' : `unary ${node.operator}`,
        node.arguments,
        place,
        preparing,
        false,
      );
    case 'BinaryExpression':
      return prepareOperation(node.operator, node.arguments, place, preparing, isLast);
    case 'CallExpression':
      return prepareCall(calledName(node.callee), node.arguments, place, preparing);
    default:
      throw new LeftToExcel();
  }
}

function prepareOperation(
  operator: string,
  operands: readonly AstExpression[],
  place: Place,
  preparing: Preparing,
  isLast: boolean,
): Expression {
  const known = [...arithmetic, ...comparisons, '&', '%', 'unary +', 'unary -'];
  const isArray = place === 'array';
  if (!known.includes(operator) || (isArray && operator === '&')) throw new LeftToExcel();
  // Operators calculate with one value each, except where whole blocks are calculated with.
  const inside = isArray ? 'array' : 'value';
  return {
    kind: 'operation',
    operator,
    operands: operands.map((operand) => prepare(operand, inside, preparing)),
    isArray,
    isLast,
  };
}

/** The name of what is called: a function without one (`LAMBDA(…)(2)`), which the library's types leave out, has none. */
function calledName(callee: { readonly name?: string }): string {
  if (callee.name === undefined) throw new LeftToExcel();
  return callee.name;
}

function prepareCall(
  name: string,
  given: readonly (AstExpression | null | undefined)[],
  place: Place,
  preparing: Preparing,
): Expression {
  const known = name.toUpperCase().replace(/^_XLFN\./, '');
  const places = argumentPlaces(known, given.length);
  if (places === null) throw new LeftToExcel();
  if (known === 'SUBTOTAL') preparing.seen.subtotal = true;
  // Functions of single values spread over blocks in an array only where that was compared: rounding.
  const isSpread = place === 'array' && known.startsWith('ROUND');
  if (place === 'array' && (choosing.includes(known) || !isSpread) && places.includes('value') && preparing.isArray) {
    throw new LeftToExcel();
  }
  return {
    kind: 'call',
    name: known,
    given: given.map((argument, index) => {
      if (argument === null || argument === undefined) return null;
      const wanted = places[index] ?? 'value';
      return prepare(argument, isSpread && wanted === 'value' ? 'array' : wanted, preparing);
    }),
  };
}

function prepareReference(text: string, place: Place, preparing: Preparing): Expression {
  const { home, surroundings, depth } = preparing;
  const reference = parseReference(text);
  if (reference === null || reference.workbook !== null || reference.sheets.length > 1) throw new LeftToExcel();
  const sheet = reference.sheets[0]?.toLowerCase() ?? home;
  if (!surroundings.sheets.includes(sheet)) throw new LeftToExcel();
  if (reference.bounds === null) return prepareName(reference.name ?? '', sheet, place, preparing);
  if (depth > 0 && (isRelative(reference.bounds) || reference.sheets.length === 0)) throw new LeftToExcel();
  const block = boundedBlock(reference.bounds);
  const isOneCell = block.top === block.bottom && block.left === block.right;
  if (!isOneCell && place === 'value') throw new LeftToExcel();
  // Among blocks a cell is one, too: a text in it is passed over, where it would be an error among values.
  return isOneCell && place !== 'block'
    ? { kind: 'cell', sheet, row: block.top, column: block.left }
    : { kind: 'block', sheet, block };
}

/** A name's text in its place: what it stands for is judged like the rest. */
function prepareName(name: string, sheet: string, place: Place, preparing: Preparing): Expression {
  const found = findName(preparing.surroundings.names, name, sheet);
  if (found === null || preparing.depth >= deepestName) throw new LeftToExcel();
  const inside = { ...preparing, home: found.scope ?? preparing.home, depth: preparing.depth + 1 };
  return prepare(syntaxTree(found.text), place, inside);
}
