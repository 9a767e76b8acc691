import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  type Table,
  TextRun,
} from 'docx';
import type { ReportBlock, ReportDocument, TextBlock, TextLevel } from '../core/report/report-document';
import { fonts, reportStyles } from './report-styles';
import { barsElement, formTableElement } from './report-tables';

/** The category chart as a picture: SVG, with the PNG that programs without SVG show. Sizes in pixels. */
export interface ReportPicture {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A4 with the margins of 公文 (GB/T 9704), in twips. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474 },
};

const headings: Partial<Record<TextLevel, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  title: HeadingLevel.TITLE,
  heading1: HeadingLevel.HEADING_1,
  heading2: HeadingLevel.HEADING_2,
  heading3: HeadingLevel.HEADING_3,
};

/** What is left to fill in stands out. */
function runsOf(text: string): TextRun[] {
  return text
    .split(/(【请[^】]*】)/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('【请')
        ? new TextRun({ text: piece, shading: { type: ShadingType.CLEAR, fill: 'FFF2CC', color: 'auto' } })
        : new TextRun(piece),
    );
}

function paragraph({ level, text }: TextBlock): Paragraph {
  const heading = headings[level];
  const style = level === 'closing' ? 'ReportClosing' : 'ReportText';
  return new Paragraph({ ...(heading === undefined ? { style } : { heading }), children: runsOf(text) });
}

function pictureParagraph({ svg, png, width, height }: ReportPicture, told: string): Paragraph {
  const transformation = { width, height };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      new ImageRun({
        type: 'svg',
        data: new TextEncoder().encode(svg),
        transformation,
        fallback: { type: 'png', data: png },
        altText: { name: '各项得分与分值', title: '各项得分与分值', description: told },
      }),
    ],
  });
}

function elements(block: ReportBlock, picture: ReportPicture | null): (Paragraph | Table)[] {
  switch (block.level) {
    case 'table':
      return [];
    case 'bars':
      return picture === null
        ? [barsElement(block.bars)]
        : [pictureParagraph(picture, block.bars.map(({ name, label }) => `${name} ${label}`).join('；'))];
    default:
      return [paragraph(block)];
  }
}

/** The form on a page of its own behind the signed report, as attachments are. */
function attached(block: ReportBlock): (Paragraph | Table)[] {
  if (block.level !== 'table') return [];
  return [
    new Paragraph({ style: 'ReportAttachment', pageBreakBefore: true, children: [new TextRun('附件1')] }),
    new Paragraph({ style: 'ReportTableTitle', children: [new TextRun(block.title)] }),
    ...(block.period === ''
      ? []
      : [
          new Paragraph({
            style: 'ReportCell',
            alignment: AlignmentType.CENTER,
            children: [new TextRun(`（${block.period}）`)],
          }),
        ]),
    formTableElement(block.table),
    // Word wants a paragraph behind a table that ends the document; this one needs no room.
    new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT } }),
  ];
}

/**
 * The report as a .docx: real styles and heading levels, 附件1 as a table on a page of its own, page numbers. With `picture` the
 * scores by category are a picture, else a table of bars.
 */
export async function reportDocx(report: ReportDocument, picture: ReportPicture | null = null): Promise<Uint8Array> {
  const footer = new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ font: fonts('宋体'), size: 28, children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });
  const file = new Document({
    title: report.title,
    creator: '绩效自评助手',
    styles: reportStyles,
    sections: [
      {
        properties: { page },
        footers: { default: footer },
        children: [...report.blocks.flatMap((block) => elements(block, picture)), ...report.blocks.flatMap(attached)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}
