import type { Locale } from '../../core/messages/message';
import { useLocale } from './use-words';

/** Words of one page in both languages: they come with the page's own chunk, so the first load does not carry them. */
export type PageWords<Shape> = Readonly<Record<Locale, Shape>>;

/** A page's words in the pane's language. */
export function usePageWords<Shape>(words: PageWords<Shape>): Shape {
  return words[useLocale()];
}
