import { enUS } from './en-us/index';
import { fillMessage, type MessageCatalogue } from './fill-message';
import { zhCN } from './zh-cn/index';

/** Languages that every message exists in. */
export type Locale = 'zh-CN' | 'en-US';

/** Every message's key; both catalogues hold all of them (the compiler checks it). */
export type MessageCode = keyof typeof zhCN;

/** Something to tell the user, language-free: a key and what its `{slots}` are filled with. */
export interface Message {
  readonly code: MessageCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Makes a message. */
export function message(code: MessageCode, params: Message['params'] = {}): Message {
  return { code, params };
}

/**
 * The text of a message in a language; for programs that have both languages at hand. The pane fetches English only where
 * it is wanted and uses `fillMessage` instead.
 */
export function messageText(message: Message, locale: Locale): string {
  // Named inside the function: a table beside it would stay in bundles that never call this.
  const catalogue: MessageCatalogue = locale === 'zh-CN' ? zhCN : enUS;
  return fillMessage(message, catalogue);
}
