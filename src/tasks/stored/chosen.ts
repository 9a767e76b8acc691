/** Rules or outlines that the office gives all its workbooks, and which of all it has chosen for them. */
export interface OfficeCollection<T> {
  readonly chosen: T | null;
  readonly sets: readonly T[];
}

/** The unit's own rules or outlines that the workbook carries, and which of all is chosen (null: each form goes by its own). */
export interface Collection<T> {
  readonly chosen: T | null;
  readonly own: readonly T[];
  /** The workbook wants each form to go by its own, whatever the office has chosen. */
  readonly asForm?: boolean;
  /** What the office gives; absent where it gives nothing. */
  readonly office?: OfficeCollection<T>;
}

/** What is chosen, by the workbook or else by the office; null: each form goes by its own. */
export function chosenIn<T>({ chosen, asForm, office }: Collection<T>): T | null {
  return chosen ?? (asForm === true ? null : (office?.chosen ?? null));
}
