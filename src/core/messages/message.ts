import { enUS } from './en-us/index';
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

const catalogues: Record<Locale, Record<MessageCode, string>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The text of a message in a language: `{name}` slots are filled; a slot without a parameter stays visible as `{name}`. */
export function messageText({ code, params }: Message, locale: Locale): string {
  return catalogues[locale][code].replace(/\{(\w+)\}/g, (slot, name: string) => String(params[name] ?? slot));
}
