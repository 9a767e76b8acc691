import { builtInFormatId } from './number-formats';
import { appendMember, copyMember, listMembers, placeOfMember } from './style-lists';
import type { Stylesheet } from './styles';
import { formatCode, ownFormats, styleList } from './styles';
import type { BorderLine, CellStyle, CellStyleChange } from '../workbook';
import type { XmlElement } from '../xml/xml-tree';
import {
  childElement,
  childElements,
  ensureChild,
  insertChild,
  newElement,
  removeChild,
  setAttribute,
} from '../xml/xml-tree';

/** A change of style as the layer itself makes it: the quote prefix is not the caller's to set. */
export type StyleEdit = CellStyleChange & { readonly quotePrefix?: boolean };

const afterList: Readonly<Record<string, readonly string[]>> = {
  numFmts: [
    'fonts',
    'fills',
    'borders',
    'cellStyleXfs',
    'cellXfs',
    'cellStyles',
    'dxfs',
    'tableStyles',
    'colors',
    'extLst',
  ],
};
const fontOrder = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
];
const sides = ['left', 'right', 'top', 'bottom'] as const;

/**
 * The style index of a cell that looked like `index` and is changed: an existing one where the workbook has it, else
 * appended. What the change does not name stays exactly as the file has it (a font's family, charset, scheme).
 */
export function changedStyle(styles: Stylesheet, index: number, change: StyleEdit): number {
  const root = styles.document()?.root;
  const list = childElement(root ?? null, 'cellXfs');
  if (root === undefined || list === null) return index;
  const old = styleList(styles, 'cellXfs')[index] ?? styleList(styles, 'cellXfs')[0];
  const format =
    old === undefined
      ? newElement(list, 'xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' })
      : copyMember(old);
  const set = (name: string, value: string): void => setAttribute(format, name, value);
  if (change.numberFormat !== undefined) {
    set('numFmtId', String(formatId(styles, change.numberFormat)));
    set('applyNumberFormat', '1');
  }
  if (change.font !== undefined) {
    set('fontId', String(changedFont(styles, Number(format.attributes['fontId'] ?? 0), change.font)));
    set('applyFont', '1');
  }
  if (change.fill !== undefined) {
    set('fillId', String(fillId(styles, change.fill)));
    set('applyFill', '1');
  }
  if (change.borders !== undefined) {
    set('borderId', String(changedBorder(styles, Number(format.attributes['borderId'] ?? 0), change.borders)));
    set('applyBorder', '1');
  }
  if (change.horizontal !== undefined || change.vertical !== undefined || change.wrap !== undefined) {
    changeAlignment(format, change);
  }
  if (change.locked !== undefined) {
    setAttribute(ensureChild(format, 'protection', ['extLst']), 'locked', change.locked ? '1' : '0');
    set('applyProtection', '1');
  }
  if (change.quotePrefix !== undefined) setAttribute(format, 'quotePrefix', change.quotePrefix ? '1' : null);
  return placeOfMember(styles.lists, list, format);
}

function changeAlignment(format: XmlElement, change: StyleEdit): void {
  const alignment = ensureChild(format, 'alignment', ['protection', 'extLst']);
  if (change.horizontal !== undefined) {
    setAttribute(alignment, 'horizontal', change.horizontal === 'general' ? null : change.horizontal);
  }
  if (change.vertical !== undefined) {
    setAttribute(alignment, 'vertical', change.vertical === 'bottom' ? null : change.vertical);
  }
  if (change.wrap !== undefined) setAttribute(alignment, 'wrapText', change.wrap ? '1' : null);
  setAttribute(format, 'applyAlignment', '1');
}

function formatId(styles: Stylesheet, code: string): number {
  const own = ownFormats(styles);
  const found = own.ids.get(code);
  if (found !== undefined) return found;
  const known = builtInFormatId(code);
  if (known !== null && formatCode(styles, known) === code) return known;
  const root = styles.document()?.root;
  if (root === undefined) return 0;
  const id = own.last + 1;
  const list = ensureChild(root, 'numFmts', afterList['numFmts'] ?? []);
  appendMember(styles.lists, list, newElement(list, 'numFmt', { numFmtId: String(id), formatCode: code }));
  own.codes.set(id, code);
  own.ids.set(code, id);
  own.last = id;
  return id;
}

function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

function changedFont(styles: Stylesheet, index: number, change: Partial<CellStyle['font']>): number {
  const list = childElement(styles.document()?.root ?? null, 'fonts');
  if (list === null) return index;
  const old = listMembers(styles.lists, list)[index];
  const font = old === undefined ? newElement(list, 'font') : copyMember(old);
  const put = (local: string, attributes: Readonly<Record<string, string>> | null): void => {
    const present = childElement(font, local);
    if (present !== null) removeChild(font, present);
    if (attributes === null) return;
    const followers = fontOrder.slice(fontOrder.indexOf(local) + 1);
    const before = childElements(font).find((one) => followers.includes(one.local) || !fontOrder.includes(one.local));
    insertChild(font, newElement(font, local, attributes), before ?? null);
  };
  if (change.bold !== undefined) put('b', change.bold ? {} : null);
  if (change.italic !== undefined) put('i', change.italic ? {} : null);
  if (change.underline !== undefined) put('u', change.underline ? {} : null);
  if (change.size !== undefined) put('sz', { val: String(change.size) });
  if (change.colour !== undefined) put('color', change.colour === null ? null : { rgb: argb(change.colour) });
  if (change.name !== undefined) {
    put('name', { val: change.name });
    // The theme would win over the name.
    const scheme = childElement(font, 'scheme');
    if (scheme !== null) removeChild(font, scheme);
  }
  return placeOfMember(styles.lists, list, font);
}

function fillId(styles: Stylesheet, colour: string | null): number {
  const list = childElement(styles.document()?.root ?? null, 'fills');
  if (colour === null || list === null) return 0;
  const pattern = newElement(list, 'patternFill', { patternType: 'solid' }, [
    newElement(list, 'fgColor', { rgb: argb(colour) }),
    newElement(list, 'bgColor', { indexed: '64' }),
  ]);
  return placeOfMember(styles.lists, list, newElement(list, 'fill', {}, [pattern]));
}

function changedBorder(styles: Stylesheet, index: number, change: Partial<CellStyle['borders']>): number {
  const list = childElement(styles.document()?.root ?? null, 'borders');
  if (list === null) return index;
  const old = listMembers(styles.lists, list)[index];
  const border = old === undefined ? newElement(list, 'border') : copyMember(old);
  for (const side of sides) {
    const line = change[side];
    if (line === undefined) continue;
    const present = childElement(border, side);
    const followers = childElements(border).filter((one) => one !== present);
    const order: readonly string[] = [...sides, 'diagonal', 'vertical', 'horizontal'];
    const before = followers.find((one) => order.indexOf(one.local) > order.indexOf(side)) ?? null;
    if (present !== null) removeChild(border, present);
    insertChild(border, borderLine(border, side, line), before);
  }
  return placeOfMember(styles.lists, list, border);
}

function borderLine(border: XmlElement, side: string, line: BorderLine | null): XmlElement {
  if (line === null) return newElement(border, side);
  const colour = line.colour === null ? { auto: '1' } : { rgb: argb(line.colour) };
  return newElement(border, side, { style: line.style }, [newElement(border, 'color', colour)]);
}
