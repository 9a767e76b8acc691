import * as z from 'zod/mini';
import type { Form } from '../core/form/form';
import type { Outline } from '../core/report/outline';
import { parseOutline } from '../core/report/outline-file';
import { builtInOutlines, outlineForForm } from '../core/report/outlines';
import type { Kept } from './kept-texts';

/** Key of the report outlines among the texts that the port keeps in the workbook. */
export const outlinesKey = 'ziping.outline';

/** The unit's own outlines that the workbook carries, and which outline is chosen (null: the one each form calls for). */
export interface KeptOutlines {
  readonly chosen: Outline | null;
  readonly own: readonly Outline[];
}

const noOutlines: KeptOutlines = { chosen: null, own: [] };

const schema = z.object({ chosen: z.nullable(z.string()), own: z.array(z.unknown()) });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the outlines that a workbook keeps; null when they make no sense. */
export function readOutlines(text: string | undefined): Kept<KeptOutlines> {
  if (text === undefined || text === '') return noOutlines;
  const reading = schema.safeParse(parsed(text));
  if (!reading.success) return null;
  const readings = reading.data.own.map(parseOutline);
  const own = readings.flatMap((one) => (one.ok ? [one.outline] : []));
  const { chosen: id } = reading.data;
  const chosen = id === null ? null : [...own, ...builtInOutlines].find((outline) => outline.id === id);
  return chosen === undefined || own.length < readings.length ? null : { chosen, own };
}

/** The outlines as a text for the workbook. */
export function outlinesText({ chosen, own }: KeptOutlines): string {
  return JSON.stringify({ chosen: chosen?.id ?? null, own });
}

/** The outline for a form: what the workbook keeps as chosen, else what the form calls for. */
export function outlineFor(settings: Readonly<Record<string, string>>, form: Form): Outline {
  return readOutlines(settings[outlinesKey])?.chosen ?? outlineForForm(form);
}
