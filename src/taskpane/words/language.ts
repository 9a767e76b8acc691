import type { MessageCatalogue } from '../../core/messages/fill-message';
import type { zhCN } from './zh-cn';

/** The shape that every language fills: the Chinese words with their literal texts widened. */
export type Words = {
  readonly [Key in keyof typeof zhCN]: (typeof zhCN)[Key] extends (...slots: infer Slots) => string
    ? (...slots: Slots) => string
    : (typeof zhCN)[Key] extends readonly string[]
      ? readonly string[]
      : string;
};

/** Everything that the pane says in a language. */
export interface Language {
  readonly words: Words;
  readonly messages: MessageCatalogue;
}
