import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { ReportTable, TableCell as CellOfReport } from '../core/report/report-document';
import { textRuns } from './text-runs';

/** Longer texts are read from the left, shorter ones stand in the middle of their cell. */
const longestCentred = 14;

const border = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const borders = {
  top: border,
  bottom: border,
  left: border,
  right: border,
  insideHorizontal: border,
  insideVertical: border,
};

function tableCell({ text, rows, columns, heading }: CellOfReport): TableCell {
  const centred = heading || text.replace(/\n/g, '').length <= longestCentred;
  return new TableCell({
    rowSpan: rows,
    columnSpan: columns,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 50, right: 50, marginUnitType: WidthType.DXA },
    children: [
      new Paragraph({
        style: heading ? 'ReportCellHeading' : 'ReportCell',
        alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: textRuns(text),
      }),
    ],
  });
}

/** Widths of the columns in twips. */
function widthsIn(shares: readonly number[], width: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share / whole) * width));
}

function tableOf(
  { widths }: ReportTable,
  rows: readonly (readonly CellOfReport[])[],
  repeated: number,
  width: number,
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widthsIn(widths, width)],
    borders,
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          // Rows that a merged cell spans may part at a page's end: a whole level would not fit on one.
          cantSplit: true,
          ...(index < repeated ? { tableHeader: true } : {}),
          children: cells.map(tableCell),
        }),
    ),
  });
}

/** Nearly no height: two tables that touch would be one. */
const seam = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } });

/**
 * A table of the report, `width` twips wide. Word repeats only rows from a table's beginning: a header further down begins a table
 * of its own right below the first.
 */
export function tableElements(table: ReportTable, width: number): (Paragraph | Table)[] {
  const { rows, headerRow, headerRows } = table;
  if (headerRow === null || headerRow === 0)
    return [tableOf(table, rows, headerRow === null ? 0 : headerRows, width), seam()];
  return [
    tableOf(table, rows.slice(0, headerRow), 0, width),
    seam(),
    tableOf(table, rows.slice(headerRow), headerRows, width),
    seam(),
  ];
}
