import { ownWords } from './stated-fact';

/** What our notes and reports leave for a person: 【请补充原因及改进措施】, 【请填写项目背景】. */
const placeholder = /【请(?:补充|填写)[^】]*】/;

/** Whether a text still holds a place that a person was asked to fill: it owes what an empty cell owes. */
export const holdsPlaceholder = (text: string): boolean => placeholder.test(text);

/**
 * Whether a cell for reasons and measures explains: something stands there that the program did not compute, and nothing in it waits
 * to be filled in.
 */
export const isExplained = (text: string): boolean =>
  text.trim() !== '' && !holdsPlaceholder(text) && ownWords(text) !== '';

/** Whether a note is ours alone, as it is before anybody has answered: what we computed, and the place for a person's words. */
export const isOursAlone = (text: string): boolean => text.trim() !== '' && !isExplained(text) && ownWords(text) === '';
