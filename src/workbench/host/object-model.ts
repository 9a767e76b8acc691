import type { CellBlock } from '../../xlsx';
import type { XlsxSheet } from '../../xlsx';

/** Cells of one sheet. `referenceId` is set once an add-in asked to keep the range across its batches. */
export interface RangeSubject {
  readonly kind: 'range';
  readonly sheet: XlsxSheet;
  /** Follows its cells when rows or columns come in or go. */
  block: CellBlock;
  referenceId: string | null;
}

/** Several blocks of one sheet (Excel's RangeAreas). */
export interface AreasSubject {
  readonly kind: 'areas';
  readonly sheet: XlsxSheet;
  blocks: readonly CellBlock[];
  referenceId: string | null;
}

/** What a host object stands for, for methods that take another object as an argument. */
type Subject =
  RangeSubject | AreasSubject | { readonly kind: 'worksheet'; readonly sheet: XlsxSheet } | { readonly kind: 'other' };

/**
 * A member by its name on the wire (PascalCase). `since` is the ExcelApi requirement set that introduced it: the host refuses
 * it when the declared set is lower, because office.js itself doesn't.
 */
export type Member =
  | {
      readonly kind: 'value';
      readonly since: string;
      readonly read: () => unknown;
      readonly write: ((value: unknown) => void) | null;
    }
  | { readonly kind: 'link'; readonly since: string; readonly open: () => HostObject | null }
  /** A method that gives an object, named by an object path. */
  | { readonly kind: 'maker'; readonly since: string; readonly make: (args: Arguments) => HostObject | null }
  /** A method that gives a plain value, or nothing. */
  | { readonly kind: 'method'; readonly since: string; readonly call: (args: Arguments) => unknown };

/** Arguments of a method: plain JSON values, or the objects that the add-in passed. */
export type Arguments = readonly unknown[];

/** One object of Excel's object model, as the batch interpreter sees it. */
export interface HostObject {
  readonly type: string;
  readonly subject: Subject;
  readonly members: Readonly<Record<string, Member>>;
  /** What lets office.js address the object in a later batch: `{Id}`, `{_ReferenceId}` …; empty when nothing does. */
  identity(): Readonly<Record<string, unknown>>;
  /** A collection's items; null when the object is no collection. */
  readonly items: (() => readonly HostObject[]) | null;
}

/** Makes an object; all but type and members have the usual value. */
export function hostObject(
  type: string,
  members: HostObject['members'],
  more: Partial<Pick<HostObject, 'subject' | 'identity' | 'items'>> = {},
): HostObject {
  return { type, members, subject: { kind: 'other' }, identity: () => ({}), items: null, ...more };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'members' in value && 'identity' in value;
}

/** A property that can be loaded; with `write`, one that can be set. */
export function value(since: string, read: () => unknown, write: ((value: unknown) => void) | null = null): Member {
  return { kind: 'value', since, read, write };
}

/** A property that leads to another object. */
export function link(since: string, open: () => HostObject | null): Member {
  return { kind: 'link', since, open };
}

/** A method that gives an object (null becomes a null object). */
export function maker(since: string, make: (args: Arguments) => HostObject | null): Member {
  return { kind: 'maker', since, make };
}

/** A method that gives a plain value or nothing. */
export function method(since: string, call: (args: Arguments) => unknown): Member {
  return { kind: 'method', since, call };
}

/** The name on the wire of a property as add-ins write it. */
export function wireName(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
