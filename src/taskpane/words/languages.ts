import type { MessageCatalogue } from '../../core/messages/fill-message';
import type { Locale } from '../../core/messages/message';
import { explain } from '../../core/messages/zh-cn/explain';
import { host } from '../../core/messages/zh-cn/host';
import { plan } from '../../core/messages/zh-cn/plan';
import { report } from '../../core/messages/zh-cn/report';
import type { Words } from './use-words';
import { zhCN } from './zh-cn';

/** Everything that the pane says in a language. */
export interface Language {
  readonly words: Words;
  readonly messages: Partial<MessageCatalogue>;
}

/** What the figures and every writing can tell. Pages that tell more bring it with them: see `useMessageText`. */
const chinese: Language = { words: zhCN, messages: { ...explain, ...host, ...plan, ...report } };

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
