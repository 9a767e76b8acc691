import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part, with its text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Growing extends XmlElement {
  children: XmlElement[];
  text: string;
}

/** Reads a part of a package. */
export function parsed(xml: string): XmlElement {
  const root: Growing = { name: '', attributes: {}, children: [], text: '' };
  const open: Growing[] = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes)),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return root;
}

/** All elements of a name below another, in order. */
export function all(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

const first = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element === undefined ? undefined : all(element, name)[0];
const value = (element: XmlElement | undefined, name: string): string | undefined =>
  first(element, name)?.attributes['w:val'];

/** How a paragraph style looks, what it is based on included. */
interface Look {
  readonly eastAsia: string | undefined;
  readonly latin: string | undefined;
  readonly size: string | undefined;
  readonly bold: boolean;
  readonly centred: boolean;
  readonly line: string | undefined;
  readonly exact: boolean;
}

function lookOf(styles: XmlElement, id: string): Look {
  const defaults = first(styles, 'w:docDefaults');
  const chain: XmlElement[] = [];
  for (let next: string | undefined = id; next !== undefined;) {
    const style = all(styles, 'w:style').find((one) => one.attributes['w:styleId'] === next);
    if (style === undefined) break;
    chain.push(style);
    next = value(style, 'w:basedOn');
  }
  const found = (read: (style: XmlElement) => string | undefined): string | undefined =>
    [...chain, ...(defaults === undefined ? [] : [defaults])].map(read).find((one) => one !== undefined);
  return {
    eastAsia: found((style) => first(style, 'w:rFonts')?.attributes['w:eastAsia']),
    latin: found((style) => first(style, 'w:rFonts')?.attributes['w:ascii']),
    size: found((style) => value(style, 'w:sz')),
    bold: chain.some((style) => first(style, 'w:b') !== undefined),
    centred: chain.some((style) => value(style, 'w:jc') === 'center'),
    line: found((style) => first(style, 'w:spacing')?.attributes['w:line']),
    exact: chain.some((style) => first(style, 'w:spacing')?.attributes['w:lineRule'] === 'exact'),
  };
}

const textOf = (element: XmlElement): string =>
  all(element, 'w:t')
    .map(({ text }) => text)
    .join('');

/** What each style of a reviewer's list (郫都 2025, 13: layout) must look like; sizes in half points, lines in twentieths. */
const wanted: Readonly<Record<string, Partial<Look>>> = {
  Title: { eastAsia: '方正小标宋简体', size: '44', centred: true, exact: true },
  Heading1: { eastAsia: '黑体', size: '32', line: '600', exact: true },
  Heading2: { eastAsia: '楷体_GB2312', size: '32', bold: true, line: '600', exact: true },
  Heading3: { eastAsia: '仿宋_GB2312', size: '32', line: '600', exact: true },
  ReportText: { eastAsia: '仿宋_GB2312', size: '32', line: '600', exact: true },
};

/** What a reviewer would find wrong with the layout of a .docx; nothing where it is as it should be. */
export function layoutFaults(docx: Uint8Array): readonly string[] {
  const parts = unzipSync(docx);
  const part = (name: string): XmlElement => parsed(strFromU8(parts[name] ?? new Uint8Array()));
  const document = part('word/document.xml');
  const styles = part('word/styles.xml');
  const faults: string[] = [];

  for (const [id, look] of Object.entries(wanted)) {
    const found = lookOf(styles, id);
    for (const [key, expected] of Object.entries(look)) {
      const actual = Reflect.get(found, key) as unknown;
      if (actual !== expected) faults.push(`${id} ${key}: ${String(actual)}`);
    }
    if (found.latin !== 'Times New Roman') faults.push(`${id} latin: ${found.latin ?? ''}`);
  }

  const paragraphs = all(document, 'w:p');
  const styleOf = (paragraph: XmlElement): string => value(paragraph, 'w:pStyle') ?? '';
  const depth = (paragraph: XmlElement): number => Number(/^Heading(\d)$/.exec(styleOf(paragraph))?.[1] ?? 0);
  if (!paragraphs.some((paragraph) => styleOf(paragraph) === 'Title')) faults.push('no title');
  if (paragraphs.some((paragraph) => depth(paragraph) > 3)) faults.push('more than three levels of headings');
  // A heading must have something below it, and not skip a level.
  const told = paragraphs.filter((paragraph) => textOf(paragraph).trim() !== '');
  let level = 0;
  told.forEach((paragraph, index) => {
    const own = depth(paragraph);
    if (own === 0) return;
    if (own > level + 1) faults.push(`${textOf(paragraph)}: a level is skipped`);
    level = own;
    const next = told[index + 1];
    if (next === undefined || (depth(next) > 0 && depth(next) <= own)) faults.push(`${textOf(paragraph)}: empty`);
  });

  for (const run of all(document, 'w:r')) {
    const text = textOf(run);
    if (!/[0-9A-Za-z]/.test(text)) continue;
    if (first(run, 'w:lang')?.attributes['w:val'] !== 'en-US') faults.push(`language of “${text}”`);
  }
  if (/[■□]{3}/.test(textOf(document))) faults.push('bars of squares');

  for (const section of all(document, 'w:sectPr')) {
    const size = first(section, 'w:pgSz')?.attributes ?? {};
    const sides = [size['w:w'], size['w:h']].sort().join('×');
    if (sides !== '11906×16838') faults.push(`page ${sides}`);
  }
  const footers = Object.keys(parts).filter((name) => /^word\/footer\d+\.xml$/.test(name));
  const numbers = footers.map((name) =>
    all(part(name), 'w:p')
      .map(({ text }) => text)
      .join(''),
  );
  if (!numbers.some((text) => /^— ?PAGE ?—$/.test(text.trim()))) faults.push(`page numbers ${numbers.join('|')}`);
  for (const picture of all(document, 'wp:docPr')) {
    if ((picture.attributes['descr'] ?? '') === '') faults.push('a picture without alternative text');
  }
  const fontNames = all(part('word/fontTable.xml'), 'w:font');
  for (const name of ['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312']) {
    const font = fontNames.find(({ attributes }) => attributes['w:name'] === name);
    if ((value(font, 'w:altName') ?? '') === '') faults.push(`no fallback for ${name}`);
  }
  return faults;
}
