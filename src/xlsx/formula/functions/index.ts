import type { Operand } from '../area';
import { LeftToExcel } from '../expression';
import type { Calculate, FunctionContext } from './arguments';
import { aggregateFunctions } from './aggregates';
import { dateFunctions } from './dates';
import { lookupFunctions } from './lookups';
import { numberFunctions } from './numbers';
import { selectionFunctions } from './selections';
import { textFunctions } from './texts';
import { truthFunctions } from './truths';

const functions: Readonly<Record<string, Calculate>> = {
  ...aggregateFunctions,
  ...selectionFunctions,
  ...lookupFunctions,
  ...numberFunctions,
  ...dateFunctions,
  ...textFunctions,
  ...truthFunctions,
};

/** What a function gives. Functions that choose among their arguments (IF) are not here: they calculate only one. */
export function callFunction(name: string, given: readonly Operand[], context: FunctionContext): Operand {
  const calculate = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (calculate === undefined) throw new LeftToExcel();
  return calculate(given, context);
}
