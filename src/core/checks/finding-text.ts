import { fillMessage, type MessageCatalogue } from '../messages/fill-message';
import type { Locale, Message } from '../messages/message';
import { checks } from './catalogue';
import type { BothLanguages } from './check';

const catalogueIn = (language: keyof BothLanguages): MessageCatalogue =>
  Object.fromEntries(
    checks.flatMap(({ id, messages }) =>
      Object.entries(messages).map(([key, texts]): [string, string] => [`${id}.${key}`, texts[language]]),
    ),
  );

/** What the checks can tell, in both languages, by message code. */
export const checkTexts: Readonly<Record<Locale, MessageCatalogue>> = {
  'zh-CN': catalogueIn('zh'),
  'en-US': catalogueIn('en'),
};

/** The text of a check's message. */
export const findingText = (message: Message, locale: Locale): string => fillMessage(message, checkTexts[locale]);
