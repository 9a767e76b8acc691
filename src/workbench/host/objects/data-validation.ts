import type { CellBlock, XlsxSheet } from '../../../xlsx';
import { flag } from '../arguments';
import { hostObject, method, value, type HostObject, type RangeSubject } from '../object-model';
import { Refusal } from '../../../grid/editing/refusal';
import { refuseProtected } from '../../../grid/editing/structure';
import type { Scope } from './scope';

/** What an add-in set for cells of a block. */
interface Validation {
  readonly block: CellBlock;
  readonly rule: unknown;
  readonly errorAlert: unknown;
  readonly prompt: unknown;
  readonly ignoreBlanks: boolean;
}

// The file layer keeps what a file has and writes none of these: what was set is remembered for as long as the sheet is open.
const kept = new WeakMap<XlsxSheet, readonly Validation[]>();

const sameBlock = (one: CellBlock, other: CellBlock): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Excel's DataValidation of a range (1.8): lists to choose from, spelled out (255 characters at most) or in cells; numbers between bounds. */
export function dataValidationObject({ model }: Scope, { sheet, block }: RangeSubject): HostObject {
  const all = () => kept.get(sheet) ?? [];
  const current = () => all().find((one) => sameBlock(one.block, block)) ?? null;
  const change = (changed: Partial<Validation>) => {
    refuseProtected(model, sheet, null);
    const now = current() ?? { block, rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true };
    kept.set(sheet, [...all().filter((one) => one !== now), { ...now, ...changed }]);
  };
  return hostObject('DataValidation', {
    Rule: value(
      '1.8',
      () => current()?.rule ?? {},
      (given) => change({ rule: validRule(given) }),
    ),
    ErrorAlert: value(
      '1.8',
      () => current()?.errorAlert ?? {},
      (given) => change({ errorAlert: given }),
    ),
    Prompt: value(
      '1.8',
      () => current()?.prompt ?? {},
      (given) => change({ prompt: given }),
    ),
    IgnoreBlanks: value(
      '1.8',
      () => current()?.ignoreBlanks ?? true,
      (given) => change({ ignoreBlanks: flag(given) }),
    ),
    Type: value('1.8', () => {
      const rule = current()?.rule;
      if (rule === undefined) return 'None';
      return isObject(rule) && 'decimal' in rule ? 'Decimal' : 'List';
    }),
    Clear: method('1.8', () => {
      refuseProtected(model, sheet, null);
      kept.set(
        sheet,
        all().filter((one) => !sameBlock(one.block, block)),
      );
    }),
  });
}

/** Characters that Excel takes in a list that stands in the rule itself. */
const longestList = 255;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A number or a formula. */
const isBound = (bound: unknown): boolean =>
  typeof bound === 'number' || (typeof bound === 'string' && bound.startsWith('='));

/** Excel's ListDataValidation, and BasicDataValidation for numbers between two bounds; other rules are refused by name. */
function validRule(given: unknown): unknown {
  const { list, decimal } = isObject(given) ? given : {};
  if (isObject(decimal)) {
    const { formula1, formula2, operator } = decimal;
    if (operator !== 'Between') throw new Refusal('NotImplemented', `numbers ${String(operator)}`);
    if (!isBound(formula1) || !isBound(formula2)) throw new Refusal('InvalidArgument', 'decimal');
    return given;
  }
  if (!isObject(list)) throw new Refusal('NotImplemented', 'a rule for neither a list nor numbers');
  const { source } = list;
  if (typeof source !== 'string' || source === '') throw new Refusal('InvalidArgument', 'list');
  if (!source.startsWith('=') && source.length > longestList) throw new Refusal('InvalidArgument', 'list too long');
  return given;
}
