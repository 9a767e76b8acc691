import type { Message } from '../core/messages/message';
import { message } from '../core/messages/message';
import type { XlsxOpening } from '../xlsx';

/** What to tell the user about a file that could not be opened. */
export function problemMessage({ problem, detail }: Extract<XlsxOpening, { ok: false }>): Message {
  return message(`file.${problem}`, { detail });
}
