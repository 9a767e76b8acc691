import { message, type Message } from '../core/messages/message';
import { farthest } from '../core/sheet/limits';
import { markColours } from '../tasks/marks';
import type { Compression, XlsxSheet, XlsxWorkbook } from '../xlsx';
import { portableCompression, withoutAddIn } from '../xlsx';
import { addInId, openWorkbook } from './open-workbook';
import { problemMessage } from './problem-message';

/** A workbook as it leaves the office: its bytes, or why it could not be read. */
export type HandIn =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Cells whose mark was taken away. */
      readonly marks: number;
      /** Whether there was anything of ours; when not, the bytes are the ones that were given. */
      readonly hadOurs: boolean;
    }
  | { readonly ok: false; readonly problem: Message };

const marked: ReadonlySet<string | null> = new Set(Object.values(markColours));

function clearMarksOf(sheet: XlsxSheet): number {
  const used = sheet.usedBlock(false);
  if (used === null) return 0;
  let count = 0;
  for (let row = used.top; row <= Math.min(used.bottom, farthest.bottom); row += 1) {
    for (let column = used.left; column <= Math.min(used.right, farthest.right); column += 1) {
      if (!marked.has(sheet.style(row, column).fill)) continue;
      sheet.setStyle(row, column, { fill: null });
      count += 1;
    }
  }
  return count;
}

/**
 * Takes the marks away that findings were shown by, wherever their cells have moved to; gives how many. A mark is known by its
 * colour, which nothing else has: to be called only for a workbook in which our add-in has been.
 */
export function clearMarks(workbook: XlsxWorkbook): number {
  return workbook.sheets.reduce((count, sheet) => count + clearMarksOf(sheet), 0);
}

/**
 * A workbook without what this program has left in it: its web extension part with the settings (journal, answers, rules), and the
 * marks of findings. What was written into cells stays, it is the form. Every other part comes back byte for byte.
 */
export function handInCopy(bytes: Uint8Array, compression: Compression = portableCompression): HandIn {
  const opening = openWorkbook(bytes, compression);
  if (!opening.ok) return { ok: false, problem: problemMessage(opening) };
  const plain = withoutAddIn(bytes, addInId, compression);
  if (plain === bytes) return { ok: true, bytes, marks: 0, hadOurs: false };
  const marks = clearMarks(opening.workbook);
  const cleared = marks === 0 ? plain : withoutAddIn(opening.workbook.save(), addInId, compression);
  return cleared === null
    ? { ok: false, problem: message('file.damaged', { detail: 'xl/webextensions' }) }
    : { ok: true, bytes: cleared, marks, hadOurs: true };
}
