import { isHostObject, type Arguments, type RangeSubject } from './object-model';
import { Refusal } from '../../grid/editing/refusal';

/** Reads a text argument; Excel refuses anything else. */
export function textArgument(args: Arguments, index: number): string {
  const given = args[index];
  if (typeof given !== 'string') throw new Refusal('InvalidArgument');
  return given;
}

/** Reads a whole number; `fallback` when the add-in left it out. */
export function wholeArgument(args: Arguments, index: number, fallback?: number): number {
  const given = args[index] ?? fallback;
  if (typeof given !== 'number' || !Number.isInteger(given)) throw new Refusal('InvalidArgument');
  return given;
}

/** Reads an optional text; null when it is left out. */
export function optionalText(args: Arguments, index: number): string | null {
  const given = args[index] ?? null;
  if (given !== null && typeof given !== 'string') throw new Refusal('InvalidArgument');
  return given;
}

/** Reads an optional yes or no. */
export function optionalFlag(args: Arguments, index: number): boolean {
  const given = args[index] ?? false;
  if (typeof given !== 'boolean') throw new Refusal('InvalidArgument');
  return given;
}

/** Reads a range argument: a Range object, or an address that `parse` understands. */
export function rangeArgument(args: Arguments, index: number, parse: (address: string) => RangeSubject): RangeSubject {
  const given = args[index];
  if (typeof given === 'string') return parse(given);
  if (isHostObject(given) && given.subject.kind === 'range') return given.subject;
  throw new Refusal('InvalidArgument');
}

/** A value that must be one of Excel's enumeration strings. */
export function choice<T extends string>(given: unknown, choices: readonly T[]): T {
  const found = choices.find((one) => one === given);
  if (found === undefined) throw new Refusal('InvalidArgument');
  return found;
}

/** Reads a yes or no that is set. */
export function flag(given: unknown): boolean {
  if (typeof given !== 'boolean') throw new Refusal('InvalidArgument');
  return given;
}
