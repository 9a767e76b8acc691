import type { CellBlock } from './address';
import type { SheetIdentity } from './snapshot';

/** What a form is known by, wherever it stands by now: its project and year; without a project its unit. */
export interface FormIdentity {
  /** 项目名称 without blanks; `''` where the form names none. */
  readonly project: string;
  /** 主管部门 and 实施单位 without blanks, where the form names no project; else `''`. */
  readonly unit: string;
  readonly year: number | null;
}

/** A column of a form's tables that is written. */
export type PlaceColumn = 'rate' | 'score' | 'explanation';

/** Which cell of a form: what its row and its column are called, never where they stand. */
export interface FormPlace {
  /** What kind of row, and its names. */
  readonly row: readonly string[];
  readonly column: PlaceColumn;
}

/** What a cell of a form is, so that it is found wherever it stands by now. */
export interface FormBinding extends FormPlace {
  readonly form: FormIdentity;
  /** Where the form stood: rows that read alike are told apart by their address only while nothing has moved. */
  readonly block: CellBlock;
}

/** What an edit was computed from. It is looked at again in the batch before the write. */
export type EditBasis =
  /** A cell of a form; `facts` are what the figures and names of its row (or of all rows) said. */
  | { readonly kind: 'form'; readonly binding: FormBinding; readonly facts: readonly string[] }
  /** A line of a report's sheet, whose column A held `lines`; the report tells about a form on another sheet. */
  | {
      readonly kind: 'report';
      readonly lines: readonly string[];
      readonly about: { readonly sheet: SheetIdentity; readonly form: FormIdentity; readonly facts: readonly string[] };
    }
  /** Nothing but what the cell itself holds. */
  | { readonly kind: 'cell' };
