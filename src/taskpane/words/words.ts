import { createContext, useContext } from 'react';
import type { Locale } from '../../core/messages/message';
import { enUS } from './en-us';
import { zhCN } from './zh-cn';

/** The shape that every language fills: the Chinese words with their literal texts widened. */
export type Words = {
  readonly [Key in keyof typeof zhCN]: (typeof zhCN)[Key] extends (...slots: infer Slots) => string
    ? (...slots: Slots) => string
    : (typeof zhCN)[Key] extends readonly string[]
      ? readonly string[]
      : string;
};

/** The pane's words by language. */
export const wordsByLocale: Readonly<Record<Locale, Words>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The language in use below this point. */
export const LocaleContext = createContext<Locale>('zh-CN');

/** The pane's language. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The pane's words in its language. */
export function useWords(): Words {
  return wordsByLocale[useLocale()];
}
