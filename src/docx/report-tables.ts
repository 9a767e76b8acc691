import {
  AlignmentType,
  Paragraph,
  ShadingType,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { textBar } from '../core/report/category-chart';
import type { CategoryBar, ReportTable, TableCell as CellOfReport } from '../core/report/report-document';

/** Twips between the margins of the page. */
const textWidth = 8845;

/** Shares of the form's eight columns: levels narrow, names and reasons wide. */
const formColumns = [1.1, 1.2, 1.75, 1.1, 1.1, 0.8, 1.1, 1.45];

function widthsOf(shares: readonly number[]): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share / whole) * textWidth));
}

function cellParagraph(text: string, style: string, alignment: (typeof AlignmentType)['LEFT' | 'CENTER']): Paragraph {
  return new Paragraph({ style, alignment, children: [new TextRun(text)] });
}

function formCell({ text, rows, columns, heading }: CellOfReport): TableCell {
  const short = text.length <= 12;
  return new TableCell({
    rowSpan: rows,
    columnSpan: columns,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60, marginUnitType: WidthType.DXA },
    ...(heading ? { shading: { type: ShadingType.CLEAR, fill: 'F2F2F2', color: 'auto' } } : {}),
    children: [
      cellParagraph(
        text,
        heading ? 'ReportCellHeading' : 'ReportCell',
        heading || short ? AlignmentType.CENTER : AlignmentType.LEFT,
      ),
    ],
  });
}

/** 附件1 as a table with merged level cells. */
export function formTableElement({ columns, rows }: ReportTable): Table {
  const shares = columns === formColumns.length ? formColumns : Array.from({ length: columns }, () => 1);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widthsOf(shares)],
    rows: rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(formCell) })),
  });
}

/** Scores by category: name, bar, points. A table of text, which every Word, WPS and screen reader can show. */
export function barsElement(bars: readonly CategoryBar[]): Table {
  const cell = (text: string, colour?: string): TableCell =>
    new TableCell({
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          style: 'ReportCell',
          children: [new TextRun({ text, size: 24, ...(colour === undefined ? {} : { color: colour }) })],
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widthsOf([2, 3, 4])],
    borders: TableBorders.NONE,
    rows: bars.map(
      (bar) =>
        new TableRow({ cantSplit: true, children: [cell(bar.name), cell(textBar(bar), '0F6CBD'), cell(bar.label)] }),
    ),
  });
}
