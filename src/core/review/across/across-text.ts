import { fillMessage, type MessageCatalogue } from '../../messages/fill-message';
import type { Locale, Message } from '../../messages/message';
import type { BothLanguages } from '../../checks/check';
import { acrossChecks } from './catalogue';

const catalogueIn = (language: keyof BothLanguages): MessageCatalogue =>
  Object.fromEntries(
    acrossChecks.flatMap(({ id, messages }) =>
      Object.entries(messages).map(([key, texts]): [string, string] => [`${id}.${key}`, texts[language]]),
    ),
  );

/** What the checks across forms can tell, in both languages, by message code. */
export const acrossTexts: Readonly<Record<Locale, MessageCatalogue>> = {
  'zh-CN': catalogueIn('zh'),
  'en-US': catalogueIn('en'),
};

/** The text of a finding across forms. */
export const acrossText = (message: Message, locale: Locale): string => fillMessage(message, acrossTexts[locale]);
