import { SaxesParser } from 'saxes';

/** An element as a real parser reads it, with the text directly in it. */
export interface ReadElement {
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** All elements of a part, in order of their ends, and all its text. Throws for a part that is not well-formed. */
export function readXml(xml: string): { readonly elements: readonly ReadElement[]; readonly text: string } {
  const elements: ReadElement[] = [];
  const open: { readonly local: string; readonly attributes: Readonly<Record<string, string>>; text: string }[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    open.push({ local: name.replace(/^.*:/, ''), attributes, text: '' });
  });
  parser.on('text', (piece) => {
    text += piece;
    const last = open.at(-1);
    if (last !== undefined) last.text += piece;
  });
  parser.on('closetag', () => {
    const last = open.pop();
    if (last !== undefined) elements.push(last);
  });
  parser.write(xml).close();
  return { elements, text };
}
