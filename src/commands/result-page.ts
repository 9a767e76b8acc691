import { message, messageText } from '../core/messages/message';
import { readResultQuery, type ShownResult } from './command-result';

/** Messages often begin with the cell that the list names already. */
function withoutCell(text: string, cells: string): string {
  const [first = ''] = cells.split(',');
  return first !== '' && text.startsWith(first) && !/\d/.test(text.charAt(first.length))
    ? text.slice(first.length).trimStart()
    : text;
}

/** Fills the page with what the command did. `close` is what its button and Esc do. */
export function showResultPage(page: Document, query: string, close: () => void): void {
  const { tone, locale, theme, lines, items, closing } = readResultQuery(query);
  const [heading = '', ...rest] = lines;
  page.documentElement.lang = locale;
  page.documentElement.dataset['theme'] = theme;
  page.title = heading;
  const root = page.querySelector('main');
  if (root === null) return;
  root.className = tone;

  const element = (name: string, text: string, className = ''): HTMLElement => {
    const made = page.createElement(name);
    made.textContent = text;
    if (className !== '') made.className = className;
    return made;
  };
  const entry = ({ mark, cells, text }: ShownResult['items'][number]): HTMLElement => {
    const made = page.createElement('li');
    if (mark !== null) {
      made.append(element('span', messageText(message(`command.${mark}`), locale), `mark ${mark}`), ' ');
    }
    made.append(element('strong', cells), ' ', element('span', withoutCell(text, cells)));
    return made;
  };
  const list = page.createElement('ul');
  list.append(...items.map(entry));

  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = messageText(message('command.close'), locale);
  button.addEventListener('click', close);
  const foot = page.createElement('footer');
  foot.append(button);
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  root.replaceChildren(
    element('h1', heading),
    ...rest.map((line) => element('p', line)),
    ...(items.length > 0 ? [list] : []),
    ...closing.map((line) => element('p', line)),
    foot,
  );
  // Enter is the button's own; the text stays where it is.
  button.focus({ preventScroll: true });
}
