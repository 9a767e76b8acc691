import { messageText } from '../core/messages/message';
import { handInCopy } from '../file/hand-in';
import { nodeCompression } from './node-compression';
import { readBytes } from './open-file';
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
