import { messageText } from '../core/messages/message-text';
import { type HandedIn, handInSummary } from '../core/report/hand-in-summary';
import { reportDocx } from '../docx/report-docx';
import { handInCopy } from '../file/hand-in';
import { nodeCompression } from './node-compression';
import { readBytes } from './open-file';
import { type MadeFile, replaceMade } from './replace-made';
import { writeWholeFile } from './write-whole-file';

/**
 * Writes copies of a workbook that are as it is, without what this program has left in it; gives what went wrong, for the user, or
 * null. It need not hold a form.
 */
export async function writePlainCopies(
  file: string,
  places: readonly string[],
  overwrites: boolean,
): Promise<string | null> {
  const bytes = readBytes(file);
  if (typeof bytes === 'string') return `${file}：${bytes}`;
  const copy = handInCopy(bytes, nodeCompression);
  if (!copy.ok) return `${file}：${messageText(copy.problem, 'zh-CN')}`;
  for (const place of places) {
    const written = await writeWholeFile(place, copy.bytes, overwrites);
    if (!written.ok) return written.problem;
  }
  return null;
}

/** Writes the sheet to be signed that goes with a workbook's forms. `at` names the backup of one that a person has saved since. */
export async function writeHandInSummary(
  forms: readonly HandedIn[],
  place: string,
  overwrites: boolean,
  at: Date,
): Promise<MadeFile> {
  return replaceMade(place, await reportDocx(handInSummary(forms)), overwrites, at);
}
