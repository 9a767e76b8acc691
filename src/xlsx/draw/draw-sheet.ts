import { blockAddress, columnLetters } from '../sheet/address';
import { charactersOf } from '../sheet/layout';
import type { Stylesheet } from '../styles/styles';
import type { SheetDrawing } from '../workbook';
import { type DrawingBoard, type DrawnPlaces, drawRows } from './drawn-cells';
import { barsMarkup, barsMarkup2010, type DrawnLinks, drawnLinks, validationsMarkup } from './drawn-features';

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Inches. */
const margins = '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
const pageNumbers = '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>';

function viewMarkup({ frozenRows }: SheetDrawing, isInFront: boolean): string {
  const selected = isInFront ? ' tabSelected="1"' : '';
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`;
  return `<sheetViews><sheetView${selected} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsMarkup({ columnWidths }: SheetDrawing, styles: Stylesheet): string {
  if (columnWidths.length === 0) return '';
  const columns = columnWidths.map(
    (points, at) => `<col min="${at + 1}" max="${at + 1}" width="${charactersOf(styles, points)}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function mergesMarkup({ merges }: SheetDrawing): string {
  if (merges.length === 0) return '';
  const list = merges.map((block) => `<mergeCell ref="${blockAddress(block)}"/>`);
  return `<mergeCells count="${merges.length}">${list.join('')}</mergeCells>`;
}

/** What was drawn: what its relationships have to name, where its formulas stand. */
export interface DrawnSheet {
  readonly links: DrawnLinks;
  readonly formulas: DrawnPlaces['formulas'];
  /** Cells with a content. */
  readonly cells: number;
}

/** Draws a worksheet's part, bit by bit; the styles and shared texts that it needs are put on the board. */
export function drawSheet(
  drawing: SheetDrawing,
  board: DrawingBoard,
  isInFront: boolean,
  write: (markup: string) => void,
): DrawnSheet {
  const { page, filter } = drawing;
  write(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${spreadsheet}" xmlns:r="${office}">` +
      (page === null ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>') +
      `${viewMarkup(drawing, isInFront)}<sheetFormatPr defaultRowHeight="15"/>${columnsMarkup(drawing, board.stylesheet)}<sheetData>`,
  );
  const { formulas, links: placed, cells } = drawRows(drawing, board, write);
  const links = drawnLinks(placed);
  write(
    '</sheetData>' +
      (filter === null ? '' : `<autoFilter ref="${blockAddress(filter)}"/>`) +
      `${mergesMarkup(drawing)}${barsMarkup(drawing)}${validationsMarkup(drawing)}${links.markup}` +
      (page === null
        ? ''
        : `${margins}<pageSetup paperSize="9" orientation="${page.orientation}" fitToWidth="1" fitToHeight="0"/>${pageNumbers}`) +
      `${barsMarkup2010(drawing)}</worksheet>`,
  );
  return { links, formulas, cells };
}

/** A name that belongs to a sheet, as the workbook's part lists it. */
export interface SheetName {
  readonly name: '_xlnm._FilterDatabase' | '_xlnm.Print_Titles';
  readonly hidden: boolean;
  readonly reference: string;
}

/** The names that a drawn sheet needs in its workbook: the filter's block, the rows that are repeated on paper. */
export function namesOf({ page, filter }: SheetDrawing, sheetName: string): readonly SheetName[] {
  const sheet = `'${sheetName.replaceAll("'", "''")}'`;
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const names: SheetName[] = [];
  if (filter !== null) {
    const block = `${corner(filter.top, filter.left)}:${corner(filter.bottom, filter.right)}`;
    names.push({ name: '_xlnm._FilterDatabase', hidden: true, reference: `${sheet}!${block}` });
  }
  if (page !== null && page.repeatedRows > 0) {
    names.push({ name: '_xlnm.Print_Titles', hidden: false, reference: `${sheet}!$1:$${page.repeatedRows}` });
  }
  return names;
}
