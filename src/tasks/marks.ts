import { listOf, objectOf, parsedJson, textOf } from '../core/json/narrow';
import type { SheetIdentity } from '../core/sheet/snapshot';

/** Key of the marks among the texts that the port keeps in the workbook. */
export const marksKey = 'ziping.marks';

/** A cell that is filled with a colour to be found again; it had no fill before. */
export interface CellMark {
  readonly sheet: SheetIdentity;
  /** Local A1 address. */
  readonly cell: string;
  /** `#RRGGBB`, upper case. */
  readonly colour: string;
}

/**
 * Colours of marks. None of them is in Office's palettes, so that a mark is known for ours even after rows were inserted above
 * it and its address is another one.
 */
export const markColours = { error: '#FFD3CB', warning: '#FFEBB7', info: '#D3E8FB' } as const;

function readMark(json: unknown): CellMark | null {
  const object = objectOf(json);
  const sheet = objectOf(object?.['sheet']);
  const id = textOf(sheet?.['id']);
  const name = textOf(sheet?.['name']);
  const cell = textOf(object?.['cell']);
  const colour = textOf(object?.['colour']);
  return id === null || name === null || cell === null || colour === null
    ? null
    : { sheet: { id, name }, cell, colour };
}

/** The marks that a workbook carries; none when what it keeps makes no sense. */
export function readMarks(text: string | undefined): readonly CellMark[] {
  return listOf(text === undefined ? null : parsedJson(text), readMark) ?? [];
}
