import { message, messageText } from '../core/messages/message';
import { readResultQuery, type ShownResult } from './command-result';

/** Messages often begin with the cell that the list names already. */
function withoutCell(text: string, cells: string): string {
  const [first = ''] = cells.split(',');
  return first !== '' && text.startsWith(first) && !/\d/.test(text.charAt(first.length))
    ? text.slice(first.length).trimStart()
    : text;
}

/** What the page's buttons do: `close` also at Esc. */
export interface ResultAnswers {
  readonly close: () => void;
  /** The user wants these of the choices done, by their place in the list. */
  readonly choose: (chosen: readonly number[]) => void;
}

/** Fills the page with what the command did, and what it asks. */
export function showResultPage(page: Document, query: string, { close, choose }: ResultAnswers): void {
  const { tone, locale, theme, lines, items, closing, choices } = readResultQuery(query);
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

  const buttonFor = (code: 'command.close' | 'command.writeChosen', act: () => void): HTMLButtonElement => {
    const made = page.createElement('button');
    made.type = 'button';
    made.textContent = messageText(message(code), locale);
    made.addEventListener('click', act);
    return made;
  };
  const ticks: HTMLInputElement[] = [];
  const choice = ({ cell, text, why, ticked }: ShownResult['choices'][number]): HTMLElement => {
    const made = page.createElement('li');
    const label = page.createElement('label');
    const tick = page.createElement('input');
    tick.type = 'checkbox';
    tick.checked = ticked;
    ticks.push(tick);
    label.append(tick, ' ', element('strong', cell), ' ', element('span', text), ' ', element('small', why));
    made.append(label);
    return made;
  };
  const choiceList = page.createElement('ul');
  choiceList.className = 'choices';
  choiceList.append(...choices.map(choice));

  const button = buttonFor('command.close', close);
  const foot = page.createElement('footer');
  if (choices.length > 0) {
    const write = buttonFor('command.writeChosen', () =>
      choose(ticks.flatMap(({ checked }, index) => (checked ? [index] : []))),
    );
    const able = (): void => {
      write.disabled = !ticks.some(({ checked }) => checked);
    };
    for (const tick of ticks) tick.addEventListener('change', able);
    able();
    foot.append(write, ' ');
  }
  foot.append(button);
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  root.replaceChildren(
    element('h1', heading),
    ...rest.map((line) => element('p', line)),
    ...(items.length > 0 ? [list] : []),
    ...(choices.length > 0
      ? [element('h2', messageText(message('command.choices', { count: choices.length }), locale)), choiceList]
      : []),
    ...closing.map((line) => element('p', line)),
    foot,
  );
  // Enter is the button's own; the text stays where it is.
  button.focus({ preventScroll: true });
}
