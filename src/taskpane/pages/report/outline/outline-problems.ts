import type { Message } from '../../../../core/messages/message';
import type { OutlineWords } from './outline-words';

/** The field of the form for a place in the file: `sections[2].parts[0].ask`; null for what the form does not show. */
function fieldAt(place: string, words: OutlineWords): string | null {
  if (place === 'name') return words.name;
  if (place === 'title') return words.title;
  const [, section, field] = /^sections\[(\d+)\](?:\.parts\[\d+\])?\.(heading|ask|hint|text)$/.exec(place) ?? [];
  const label = { heading: words.heading, ask: words.ask, hint: words.hint, text: words.fixedText }[field ?? ''];
  return label === undefined ? null : `${words.section(Number(section) + 1)} ${label}`;
}

/** A problem that was found in an outline, told with the form's fields instead of places in a file. */
export function outlineProblemText(
  problem: Message,
  words: OutlineWords,
  messageText: (message: Message) => string,
): string {
  const { field: place, found } = problem.params;
  if (problem.code !== 'report.outlineWrong' || typeof place !== 'string') return messageText(problem);
  if (place === 'sections' && found === '[]') return words.noSections;
  const field = fieldAt(place, words);
  // Of a text only its length can be wrong.
  if (field === null || typeof found !== 'string' || !found.startsWith('"')) return messageText(problem);
  return found === '""' ? words.emptyField(field) : words.tooLong(field);
}
