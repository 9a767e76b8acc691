import * as v from 'valibot';
import { fields, type Shape } from '../json/shapes';
import type { SheetIdentity } from '../sheet/snapshot';

/** A row that we wrote into a report sheet. */
export interface KeptLine {
  readonly id: string;
  /** What we wrote, the latest first: a restore may have brought an earlier one back. */
  readonly texts: readonly string[];
  /** A person took the row out, and wants it so. */
  readonly removed: boolean;
}

/** What the workbook keeps of a report that we filled. */
export interface KeptReport {
  readonly sheet: SheetIdentity;
  readonly lines: readonly KeptLine[];
}

/** The reports of a workbook, by the form's place. */
export type KeptReports = Readonly<Record<string, KeptReport>>;

/** One report as it is kept. */
export const keptReport: Shape<KeptReport> = fields({
  sheet: fields({ id: v.string(), name: v.string() }),
  lines: v.array(fields({ id: v.string(), texts: v.array(v.string()), removed: v.boolean() })),
});

/** Earlier texts that are remembered of a row. */
const mostTexts = 3;

/** A row with a text that we have just written (or that stands for what a person wants otherwise). */
export function keptLine(id: string, text: string, earlier: KeptLine | undefined, removed = false): KeptLine {
  const texts = [text, ...(earlier?.texts ?? []).filter((one) => one !== text)].slice(0, mostTexts);
  return { id, texts, removed };
}
