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

/** Excel's DataValidation of a range (1.8): lists to choose from, spelled out (255 characters at most) or in cells. */
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
      (given) => change({ rule: listRule(given) }),
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
    Type: value('1.8', () => (current() === null ? 'None' : 'List')),
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

/** Excel's ListDataValidation; other rules are refused by name. */
function listRule(given: unknown): unknown {
  const { list } = (typeof given === 'object' && given !== null ? given : {}) as { readonly list?: unknown };
  if (typeof list !== 'object' || list === null) throw new Refusal('NotImplemented', 'a rule that is no list');
  const { source } = list as { readonly source?: unknown };
  if (typeof source !== 'string' || source === '') throw new Refusal('InvalidArgument', 'list');
  if (!source.startsWith('=') && source.length > longestList) throw new Refusal('InvalidArgument', 'list too long');
  return given;
}
