import type { Locale } from '../../core/messages/message';
import { explain } from '../../core/messages/zh-cn/explain';
import { host } from '../../core/messages/zh-cn/host';
import { plan } from '../../core/messages/zh-cn/plan';
import { report } from '../../core/messages/zh-cn/report';
import { lazy } from '../../tasks/lazy';
import type { Language } from './language';
import { zhCN } from './zh-cn';

/** What the figures and every writing can tell. Pages that tell more bring it with them: see `useMessageText`. */
const chinese: Language = { words: zhCN, messages: { ...explain, ...host, ...plan, ...report } };

const loaded = new Map<Locale, Language>();

/** Fetches what the pane says in a language; Chinese is always there. False when its file could not be fetched. */
export async function loadLanguage(locale: Locale): Promise<boolean> {
  if (locale === 'zh-CN' || loaded.has(locale)) return true;
  const part = await lazy(() => import('./english'));
  // No network: the pane stays in the language that it has.
  if (!part.ok) return false;
  loaded.set('en-US', part.value.english);
  return true;
}

/** What the pane says in a language; in Chinese as long as the language is not loaded. */
export function languageOf(locale: Locale): Language {
  return loaded.get(locale) ?? chinese;
}
