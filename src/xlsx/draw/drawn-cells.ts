import { columnLetters } from '../sheet/address';
import type { CellContent } from '../sheet/cell-value';
import { needsQuote } from '../sheet/typed-entry';
import type { Stylesheet } from '../styles/styles';
import { cellNumberFormat } from '../styles/styles';
import { encodeSpreadsheetText, escapeText } from '../xml/xml-text';
import type { DrawnRow, SheetDrawing } from '../workbook';
import { isFormulaContent } from './drawing';
import { type DrawnStyles, drawnStyles } from './drawn-styles';
import type { SharedTexts } from './shared-texts';

/** Characters of a cell: Excel takes a file with more for a damaged one. */
const longestText = 32_767;

/** Links of a sheet: Excel takes a file with more for a damaged one. The first are kept. */
const mostLinks = 65_530;

/** A text that Excel might take for something else when someone edits the cell: only these are looked at closely. */
const suspicious = /^[=+\-@']|\d|^\s*(?:true|false)\s*$/i;
/** No number, date or time is longer. */
const longestSuspicious = 40;

/** A text as an element `t`. */
export function textMarkup(text: string): string {
  const cut = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text;
  const encoded = encodeSpreadsheetText(cut);
  const space = /^\s|\s$|\n/.test(encoded) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeText(encoded)}</t>`;
}

/** What the sheets of a workbook are drawn into besides their parts. */
export interface DrawingBoard {
  readonly stylesheet: Stylesheet;
  readonly shared: SharedTexts;
}

/** What a drawing's cells are written with. */
interface Pen extends DrawingBoard {
  readonly styles: DrawnStyles;
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
  const place = pen.shared.placeOf(text);
  return place === null
    ? `<c r="${address}"${styled(index)} t="inlineStr"><is>${textMarkup(text)}</is></c>`
    : `<c r="${address}"${styled(index)} t="s"><v>${place}</v></c>`;
}

const blankRow: DrawnRow = { contents: [], height: null };

function rowMarkup({ contents, height, links = [] }: DrawnRow, row: number, pen: Pen): string {
  const indices = pen.styles.ofRow(row);
  const size = height === null ? '' : ` ht="${height}" customHeight="1"`;
  let cells = '';
  for (let column = 0; column < Math.max(contents.length, indices.length); column += 1) {
    const own = indices[column] ?? 0;
    const style = links.some((link) => link.column === column) ? pen.styles.linked(own) : own;
    cells += cellMarkup(`${columnLetters(column)}${row + 1}`, contents[column] ?? '', style, pen);
  }
  return cells === '' && size === '' ? '' : `<row r="${row + 1}"${size}>${cells}</row>`;
}

/** Where a drawing's rows have formulas and links. */
export interface DrawnPlaces {
  readonly formulas: (readonly [row: number, column: number])[];
  readonly links: { readonly row: number; readonly column: number; readonly address: string }[];
  /** Cells with a content. */
  cells: number;
}

/** Writes the rows of a drawing as markup; the styles and shared texts that they need are put on the board. */
export function drawRows(drawing: SheetDrawing, board: DrawingBoard, write: (markup: string) => void): DrawnPlaces {
  const pen: Pen = { ...board, styles: drawnStyles(board.stylesheet, drawing) };
  const places: DrawnPlaces = { formulas: [], links: [], cells: 0 };
  let row = 0;
  for (const given of drawing.rows) {
    const room = mostLinks - places.links.length;
    const links = (given.links ?? []).slice(0, room);
    for (const { column, address } of links) places.links.push({ row, column, address });
    given.contents.forEach((content, column) => {
      if (content !== '') places.cells += 1;
      if (isFormulaContent(content)) places.formulas.push([row, column]);
    });
    write(rowMarkup({ ...given, links }, row, pen));
    row += 1;
  }
  const bottom = drawing.styles.reduce((most, { block }) => Math.max(most, block.bottom), -1);
  for (; row <= bottom; row += 1) write(rowMarkup(blankRow, row, pen));
  return places;
}
