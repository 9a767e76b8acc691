import { columnLetters } from '../sheet/address';
import type { CellContent } from '../sheet/cell-value';
import { needsQuote } from '../sheet/typed-entry';
import type { Stylesheet } from '../styles/styles';
import { cellNumberFormat } from '../styles/styles';
import { encodeSpreadsheetText, escapeText } from '../xml/xml-text';
import type { SheetDrawing } from '../workbook';
import { isFormulaContent } from './drawing';
import { type DrawnStyles, drawnStyles } from './drawn-styles';

/** Characters of a cell: Excel takes a file with more for a damaged one. */
const longestText = 32_767;

/** A text that Excel might take for something else when someone edits the cell: only these are looked at closely. */
const suspicious = /^[=+\-@']|\d|^\s*(?:true|false)\s*$/i;
/** No number, date or time is longer. */
const longestSuspicious = 40;

function textMarkup(text: string): string {
  const cut = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
  const encoded = encodeSpreadsheetText(cut);
  const space = /^\s|\s$|\n/.test(encoded) ? ' xml:space="preserve"' : '';
  return `<is><t${space}>${escapeText(encoded)}</t></is>`;
}

/** What a drawing's cells are written with. */
interface Pen {
  readonly stylesheet: Stylesheet;
  readonly styles: DrawnStyles;
  readonly isLink: (row: number, column: number) => boolean;
}

function isToBeQuoted(text: string, style: number, { stylesheet }: Pen): boolean {
  if (/^[=+\-@']/.test(text)) return needsQuote(text, cellNumberFormat(stylesheet, style));
  if (text.length > longestSuspicious || !suspicious.test(text)) return false;
  return needsQuote(text, cellNumberFormat(stylesheet, style));
}

function cellMarkup(address: string, content: CellContent, style: number, pen: Pen): string {
  const styled = (index: number): string => (index === 0 ? '' : ` s="${index}"`);
  if (content === '') return style === 0 ? '' : `<c r="${address}"${styled(style)}/>`;
  if (typeof content === 'boolean') return `<c r="${address}"${styled(style)} t="b"><v>${content ? 1 : 0}</v></c>`;
  if (typeof content === 'number') {
    if (!Number.isFinite(content)) throw new Error(`${address} is to hold ${content}.`);
    return `<c r="${address}"${styled(style)}><v>${content}</v></c>`;
  }
  if (isFormulaContent(content)) return `<c r="${address}"${styled(style)}><f>${escapeText(content.slice(1))}</f></c>`;
  const text = content.startsWith("'") ? content.slice(1) : content;
  const index = isToBeQuoted(text, style, pen) ? pen.styles.quoted(style) : style;
  return `<c r="${address}"${styled(index)} t="inlineStr">${textMarkup(text)}</c>`;
}

function rowMarkup(drawing: SheetDrawing, row: number, pen: Pen): string {
  const contents = drawing.contents[row] ?? [];
  const indices = pen.styles.ofRow(row);
  const height = drawing.rowHeights[row];
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  let cells = '';
  for (let column = 0; column < Math.max(contents.length, indices.length); column += 1) {
    const own = indices[column] ?? 0;
    const style = pen.isLink(row, column) ? pen.styles.linked(own) : own;
    cells += cellMarkup(`${columnLetters(column)}${row + 1}`, contents[column] ?? '', style, pen);
  }
  return cells === '' && size === '' ? '' : `<row r="${row + 1}"${size}>${cells}</row>`;
}

/** The rows of a drawing as markup; the styles that they need are added to the stylesheet. */
export function drawnRows(drawing: SheetDrawing, stylesheet: Stylesheet): string {
  const links = new Set(drawing.links.map(({ row, column }) => `${row},${column}`));
  const pen: Pen = {
    stylesheet,
    styles: drawnStyles(stylesheet, drawing),
    isLink: (row, column) => links.size > 0 && links.has(`${row},${column}`),
  };
  const filled = Math.max(drawing.contents.length, drawing.rowHeights.length);
  const rows = drawing.styles.reduce((most, { block }) => Math.max(most, block.bottom + 1), filled);
  const parts: string[] = [];
  for (let row = 0; row < rows; row += 1) parts.push(rowMarkup(drawing, row, pen));
  return parts.join('');
}
