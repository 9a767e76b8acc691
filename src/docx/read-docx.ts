import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { EarlierParagraph, EarlierReport } from '../core/report/earlier/earlier-report';

/** A report of plain text is a few hundred kilobytes; its parts are not unpacked beyond this many bytes. */
const largestPart = 32 * 1024 * 1024;

const wanted = new Set(['word/document.xml', 'word/styles.xml']);

/** The parts that are read; null for what is no .docx. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.has(name) && originalSize <= largestPart,
    });
    return new Map(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
  } catch {
    return null;
  }
}

type Level = EarlierParagraph['level'];

const asLevel = (depth: number): Level => (depth === 1 || depth === 2 || depth === 3 ? depth : 0);

/** Which paragraph styles are headings, by the style's id: its own outline level, its name, or what it is based on. */
function headingStyles(xml: string): ReadonlyMap<string, Level> {
  const own = new Map<string, { level: Level; basedOn: string | null }>();
  let style: { id: string; level: Level; basedOn: string | null } | null = null;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:style') style = { id: attributes['w:styleId'] ?? '', level: 0, basedOn: null };
    else if (style === null) return;
    else if (name === 'w:name') {
      const [, depth] = /^(?:heading|标题)\s*(\d)$/i.exec(value) ?? [];
      if (depth !== undefined) style.level = asLevel(Number(depth));
    } else if (name === 'w:outlineLvl') style.level = asLevel(Number(value) + 1);
    else if (name === 'w:basedOn') style.basedOn = value;
  });
  parser.on('closetag', ({ name }) => {
    if (name !== 'w:style' || style === null) return;
    own.set(style.id, { level: style.level, basedOn: style.basedOn });
    style = null;
  });
  parser.write(xml).close();
  const levels = new Map<string, Level>();
  for (const id of own.keys()) {
    // A style may be based on itself in a broken file: as many steps as there are styles are enough.
    let next: string | null = id;
    for (let step = 0; step <= own.size && next !== null; step += 1) {
      const found: { level: Level; basedOn: string | null } | undefined = own.get(next);
      if (found === undefined) break;
      if (found.level > 0) {
        levels.set(id, found.level);
        break;
      }
      next = found.basedOn;
    }
  }
  return levels;
}

interface OpenParagraph {
  text: string;
  level: Level;
}

/** Paragraphs in order; text that was deleted under revision, or lies in a table, is left out. */
function paragraphsOf(xml: string, styles: ReadonlyMap<string, Level>): readonly EarlierParagraph[] {
  const paragraphs: EarlierParagraph[] = [];
  const open: OpenParagraph[] = [];
  let tables = 0;
  let deleted = 0;
  let inText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const paragraph = open.at(-1);
    const value = attributes['w:val'] ?? '';
    if (name === 'w:tbl') tables += 1;
    else if (name === 'w:del') deleted += 1;
    else if (name === 'w:p') open.push({ text: '', level: 0 });
    else if (name === 'w:t') inText = true;
    else if (paragraph === undefined) return;
    else if (name === 'w:pStyle') paragraph.level = styles.get(value) ?? 0;
    else if (name === 'w:outlineLvl') paragraph.level = asLevel(Number(value) + 1);
    else if (name === 'w:tab' || name === 'w:br') paragraph.text += ' ';
  });
  parser.on('text', (text) => {
    const paragraph = open.at(-1);
    if (inText && deleted === 0 && paragraph !== undefined) paragraph.text += text;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:tbl') tables -= 1;
    else if (name === 'w:del') deleted -= 1;
    else if (name === 'w:t') inText = false;
    else if (name === 'w:p') {
      const { text, level } = open.pop() ?? { text: '', level: 0 };
      const plain = text.trim();
      if (plain !== '' && tables === 0) paragraphs.push({ text: plain, level });
    }
  });
  parser.write(xml).close();
  return paragraphs;
}

/** The text of a .docx with the depth of its headings, tables left out; null for what is none. */
export function readDocx(name: string, bytes: Uint8Array): EarlierReport | null {
  const parts = partsOf(bytes);
  const document = parts?.get('word/document.xml');
  if (parts === null || document === undefined) return null;
  try {
    const styles = headingStyles(parts.get('word/styles.xml') ?? '<w:styles/>');
    return { name, paragraphs: paragraphsOf(document, styles) };
  } catch {
    // No well-formed XML.
    return null;
  }
}
