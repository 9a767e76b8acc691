import type { Palette } from './colours';
import { readColour } from './colours';
import { builtInFormat, firstCustomFormat } from './number-formats';
import { type KnownLists, listMembers } from './style-lists';
import type { BorderLine, CellStyle } from '../workbook';
import type { XmlDocument, XmlElement } from '../xml/xml-tree';
import { childElement, childElements } from '../xml/xml-tree';

/** The workbook's styles: the part's tree, and what was resolved from it. */
export interface Stylesheet {
  /** The part's tree, for who asks for more than number formats, or changes it; null for a workbook without one. */
  readonly document: () => XmlDocument | null;
  readonly palette: Palette;
  /** By the index of a cell's `s`. */
  readonly resolved: Map<number, CellStyle>;
  /** The number formats of the cell formats that the file has, in order: all that reading a table needs of its styles. */
  readonly codes: readonly string[];
  readonly lists: KnownLists;
  /** The workbook's own number formats, once somebody has asked for them. */
  own: OwnFormats | null;
}

/** The styles of a workbook, of whose part the number formats have been read (`formatCodes`). */
export function openStylesheet(
  document: Stylesheet['document'],
  codes: readonly string[],
  palette: Palette,
): Stylesheet {
  return { document, palette, codes, resolved: new Map(), lists: new Map(), own: null };
}

const unstyled: CellStyle = {
  numberFormat: 'General',
  font: { name: '宋体', size: 11, bold: false, italic: false, underline: false, colour: null },
  fill: null,
  borders: { top: null, right: null, bottom: null, left: null },
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  rotation: 0,
  locked: true,
  quotePrefix: false,
};

/** The members of a list such as `fonts`, in order. */
export function styleList(styles: Stylesheet, list: string): readonly XmlElement[] {
  return listMembers(styles.lists, childElement(styles.document()?.root ?? null, list));
}

/** The workbook's own number formats, both ways. */
export interface OwnFormats {
  readonly codes: Map<number, string>;
  readonly ids: Map<string, number>;
  /** The highest number in use. */
  last: number;
}

/** The number formats of a list of them (`numFmts`); of two for one number or code the first counts. */
function listedFormats(list: readonly XmlElement[]): OwnFormats {
  const made: OwnFormats = { codes: new Map(), ids: new Map(), last: firstCustomFormat - 1 };
  for (const { attributes } of list) {
    const id = Number(attributes['numFmtId']);
    const code = attributes['formatCode'] ?? '';
    if (!made.codes.has(id)) made.codes.set(id, code);
    if (!made.ids.has(code)) made.ids.set(code, id);
    made.last = Math.max(made.last, id);
  }
  return made;
}

/** The workbook's own number formats. */
export function ownFormats(styles: Stylesheet): OwnFormats {
  return (styles.own ??= listedFormats(styleList(styles, 'numFmts')));
}

const codeOf = ({ codes }: OwnFormats, { attributes }: XmlElement): string => {
  const id = Number(attributes['numFmtId'] ?? 0);
  return codes.get(id) ?? builtInFormat(id);
};

/** The number format codes of all cell formats (`cellXfs`) of a styles part, by their index. */
export function formatCodes(root: XmlElement): readonly string[] {
  const own = listedFormats(childElements(childElement(root, 'numFmts')));
  return childElements(childElement(root, 'cellXfs')).map((format) => codeOf(own, format));
}

/** A flag of XML Schema: `1`, `true`, or an element that is there without a value. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true' || text === 'on';
}

function toggle(font: XmlElement, local: string): boolean {
  const element = childElement(font, local);
  return element !== null && (element.attributes['val'] === undefined || isTrue(element.attributes['val']));
}

function readFont(font: XmlElement | null, palette: Palette): CellStyle['font'] {
  if (font === null) return unstyled.font;
  const underline = childElement(font, 'u');
  return {
    name: childElement(font, 'name')?.attributes['val'] ?? unstyled.font.name,
    size: Number(childElement(font, 'sz')?.attributes['val'] ?? unstyled.font.size),
    bold: toggle(font, 'b'),
    italic: toggle(font, 'i'),
    underline: underline !== null && underline.attributes['val'] !== 'none',
    colour: readColour(childElement(font, 'color'), palette),
  };
}

function readFill(fill: XmlElement | null, palette: Palette): string | null {
  const pattern = childElement(fill, 'patternFill');
  if (pattern === null) {
    const stop = childElement(childElement(fill, 'gradientFill'), 'stop');
    return readColour(childElement(stop, 'color'), palette);
  }
  const type = pattern.attributes['patternType'] ?? 'none';
  if (type === 'none') return null;
  const colour = readColour(childElement(pattern, 'fgColor'), palette);
  // A shading shows as its average; the two that Excel reserves have no colour of their own.
  return colour ?? (type === 'solid' ? null : '#E0E0E0');
}

function readLine(border: XmlElement | null, sides: readonly string[], palette: Palette): BorderLine | null {
  for (const side of sides) {
    const line = childElement(border, side);
    const style = line?.attributes['style'] ?? 'none';
    if (line !== null && style !== 'none') return { style, colour: readColour(childElement(line, 'color'), palette) };
  }
  return null;
}

const horizontals = ['left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'] as const;
const verticals = ['top', 'center', 'justify', 'distributed'] as const;

/** The format code of a number format id. */
export function formatCode(styles: Stylesheet, id: number): string {
  return ownFormats(styles).codes.get(id) ?? builtInFormat(id);
}

/** The number format code of cells with this style index. */
export function cellNumberFormat(styles: Stylesheet, index: number): string {
  const known = styles.codes[index];
  if (known !== undefined) return known;
  // One that was added since, or that there is not: a format that the file has is never changed.
  const format = styleList(styles, 'cellXfs')[index];
  return format === undefined ? unstyled.numberFormat : codeOf(ownFormats(styles), format);
}

/** How cells with this style index look. An index that the file does not have looks like an unstyled cell. */
export function cellStyle(styles: Stylesheet, index: number): CellStyle {
  const known = styles.resolved.get(index);
  if (known !== undefined) return known;
  const style = resolve(styles, styleList(styles, 'cellXfs')[index] ?? null);
  styles.resolved.set(index, style);
  return style;
}

function resolve(styles: Stylesheet, format: XmlElement | null): CellStyle {
  if (format === null) return unstyled;
  const { palette } = styles;
  const pick = (list: string, id: string): XmlElement | null =>
    styleList(styles, list)[Number(format.attributes[id] ?? 0)] ?? null;
  const border = pick('borders', 'borderId');
  const alignment = childElement(format, 'alignment')?.attributes ?? {};
  const locked = childElement(format, 'protection')?.attributes['locked'];
  return {
    numberFormat: codeOf(ownFormats(styles), format),
    font: readFont(pick('fonts', 'fontId'), palette),
    fill: readFill(pick('fills', 'fillId'), palette),
    borders: {
      top: readLine(border, ['top'], palette),
      right: readLine(border, ['right', 'end'], palette),
      bottom: readLine(border, ['bottom'], palette),
      left: readLine(border, ['left', 'start'], palette),
    },
    horizontal: horizontals.find((one) => one === alignment['horizontal']) ?? 'general',
    vertical: verticals.find((one) => one === alignment['vertical']) ?? 'bottom',
    wrap: isTrue(alignment['wrapText']),
    rotation: Number(alignment['textRotation'] ?? 0),
    locked: locked === undefined || isTrue(locked),
    quotePrefix: isTrue(format.attributes['quotePrefix']),
  };
}
