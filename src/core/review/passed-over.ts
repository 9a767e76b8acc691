import { message, type Message } from '../messages/message';
import { isBackupName } from './backup-name';

const workbook = /\.(?:xlsx|xlsm|xls)$/i;

/** What lies in folders beside workbooks, by name, the first that fits. */
const others = [
  [/^(?:~\$|\.~)/, 'review.lockFile'],
  [/^\.|^(?:Thumbs\.db|desktop\.ini)$/i, 'review.hiddenFile'],
  [/\.(?:docx?|docm|dotx?|wps|rtf)$/i, 'review.wordFile'],
  [/\.(?:pdf|ofd|png|jpe?g|jfif|gif|bmp|tiff?|heic|webp)$/i, 'review.picture'],
  [/\.(?:zip|rar|7z|tar|gz|tgz)$/i, 'review.archive'],
] as const;

/**
 * Why a file of a folder under review is not opened at all, by its name (the last part of its way): a lock file, a backup, a document of
 * another kind; null for a workbook. What a workbook's bytes are is found by opening it.
 */
export function passedOver(file: string): Message | null {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const known = others.find(([pattern]) => pattern.test(name));
  if (known !== undefined) return message(known[1]);
  if (isBackupName(name)) return message('review.backup');
  return workbook.test(name) ? null : message('review.notAWorkbook');
}
