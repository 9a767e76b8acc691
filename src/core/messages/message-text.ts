import { enUS } from './en-us/index';
import { fillMessage, type MessageCatalogue } from './fill-message';
import type { Locale, Message } from './message';
import { zhCN } from './zh-cn/index';

/**
 * The text of a message of the catalogues; for programs that have both languages at hand. The pane fetches English only where
 * it is wanted and uses `fillMessage` instead. A file of its own: whoever only makes messages carries no catalogue.
 */
export function messageText(message: Message, locale: Locale): string {
  const catalogue: MessageCatalogue = locale === 'zh-CN' ? zhCN : enUS;
  return fillMessage(message, catalogue);
}
