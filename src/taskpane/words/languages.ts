import type { MessageCatalogue } from '../../core/messages/fill-message';
import type { Locale } from '../../core/messages/message';
import { zhCN as chineseMessages } from '../../core/messages/zh-cn/index';
import type { Words } from './words';
import { zhCN } from './zh-cn';

/** Everything that the pane says in a language. */
export interface Language {
  readonly words: Words;
  readonly messages: MessageCatalogue;
}

const chinese: Language = { words: zhCN, messages: chineseMessages };

const loaded = new Map<Locale, Language>();

/** Fetches what the pane says in a language; Chinese is always there. False when its file could not be fetched. */
export async function loadLanguage(locale: Locale): Promise<boolean> {
  if (locale === 'zh-CN' || loaded.has(locale)) return true;
  try {
    const { english } = await import('./english');
    loaded.set('en-US', english);
    return true;
  } catch {
    // No network: the pane stays in the language that it has.
    return false;
  }
}

/** What the pane says in a language; in Chinese as long as the language is not loaded. */
export function languageOf(locale: Locale): Language {
  return loaded.get(locale) ?? chinese;
}
