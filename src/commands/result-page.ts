import { readResultQuery } from './command-result';

const closeLabels = { 'zh-CN': '关闭', 'en-US': 'Close' };

/** Fills the page with what the command did. `close` is what its button and Esc do. */
export function showResultPage(page: Document, query: string, close: () => void): void {
  const { tone, locale, texts } = readResultQuery(query);
  const [heading = '', ...lines] = texts;
  page.documentElement.lang = locale;
  page.title = heading;
  const root = page.querySelector('main');
  if (root === null) return;
  root.className = tone;
  const title = page.createElement('h1');
  title.textContent = heading;
  const paragraphs = lines.map((line) => {
    const paragraph = page.createElement('p');
    paragraph.textContent = line;
    return paragraph;
  });
  const button = page.createElement('button');
  button.type = 'button';
  button.textContent = closeLabels[locale];
  button.addEventListener('click', close);
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  root.replaceChildren(title, ...paragraphs, button);
  button.focus();
}
