import type { NarrativeParagraph } from '../core/checks/narrative/paragraph';
import { narrativeOf } from '../core/checks/narrative/report-sheets';
import type { Form } from '../core/form/form';
import { recogniseForms } from '../core/form/recognise';
import type { SheetIdentity } from '../core/sheet/snapshot';
import type { Outcome, ReadingWatch, WorkbookPort } from './workbook-port';

/** What the checks of one sheet's forms need to know of the workbook's other sheets. */
export interface OtherSheets {
  /** The sheet beside which they are the others. */
  readonly beside: SheetIdentity;
  /** Report texts on them. */
  readonly narrative: readonly NarrativeParagraph[];
  readonly forms: readonly Form[];
}

/** Reads the sheets behind the one in front, some at a time; `watch` can stop it. */
export async function readOtherSheets(port: WorkbookPort, watch: ReadingWatch): Promise<Outcome<OtherSheets>> {
  const reading = await port.read('others', watch);
  if (!reading.ok) return reading;
  const { active: beside, snapshots: others } = reading.value;
  const forms = others.flatMap(recogniseForms);
  return { ok: true, value: { beside, narrative: narrativeOf(others, forms), forms } };
}
