import { createContext, useCallback, useContext, useMemo } from 'react';
import { fillMessage, type MessageCatalogue } from '../../core/messages/fill-message';
import type { Locale, Message } from '../../core/messages/message';
import type { Words } from './language';
import { languageOf } from './languages';

/** The language in use below this point. */
export const LocaleContext = createContext<Locale>('zh-CN');

/** The pane's language. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The pane's words in its language. */
export function useWords(): Words {
  return languageOf(useLocale()).words;
}

/**
 * Gives messages' texts in the pane's language. `further`: Chinese messages that only this page tells; they come with its file,
 * so that the first load has none of them.
 */
export function useMessageText(further?: MessageCatalogue): (message: Message) => string {
  const { messages } = languageOf(useLocale());
  // Once, not for each of thousands of texts.
  const catalogue = useMemo(() => ({ ...further, ...messages }), [messages, further]);
  return useCallback((message) => fillMessage(message, catalogue), [catalogue]);
}
