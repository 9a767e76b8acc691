import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type {
  CategoryBar,
  ReportBlock,
  ReportCover,
  ReportDocument,
  TableBlock,
  TextBlock,
  TextLevel,
} from '../core/report/report-document';
import { documentFonts, fonts, fontTable } from './fonts';
import { language, reportStyles } from './report-styles';
import { tableElements } from './report-tables';
import { textRuns, writable } from './text-runs';

type Element = Paragraph | Table;

/** A4 with the margins of 公文 (GB/T 9704), in twips. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 2098, bottom: 1984, left: 1587, right: 1474 },
};
/** On its side, with margins that leave a wide table its room. */
const sideways = {
  size: { ...page.size, orientation: PageOrientation.LANDSCAPE },
  margin: { top: 1587, bottom: 1474, left: 1417, right: 1417 },
};

/** Twips between the margins. */
const uprightWidth = page.size.width - page.margin.left - page.margin.right;
const sidewaysWidth = page.size.height - sideways.margin.left - sideways.margin.right;

const headings: Partial<Record<TextLevel, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  title: HeadingLevel.TITLE,
  heading1: HeadingLevel.HEADING_1,
  heading2: HeadingLevel.HEADING_2,
  heading3: HeadingLevel.HEADING_3,
};

const styles: Partial<Record<TextLevel, string>> = { closing: 'ReportClosing', offer: 'ReportOffer' };

function paragraph({ level, text }: TextBlock, keepNext: boolean): Paragraph {
  const heading = headings[level];
  const style = styles[level] ?? 'ReportText';
  return new Paragraph({
    ...(heading === undefined ? { style } : { heading }),
    ...(level === 'title' ? { spacing: { after: 400 } } : {}),
    ...(keepNext ? { keepNext, keepLines: true } : {}),
    children: textRuns(text),
  });
}

/** A chart that Word draws itself, with the figures for a screen reader. What draws it is loaded only where one is wanted. */
async function chartParagraph(bars: readonly CategoryBar[]): Promise<Paragraph> {
  const { ChartRun } = await import('docx/charts');
  const told = writable(bars.map(({ name, label }) => `${name} ${label}`).join('；'));
  const chart = new ChartRun({
    type: 'bar',
    title: '各项得分与分值',
    categories: bars.map(({ name }) => writable(name)),
    series: [
      { name: '分值', values: bars.map(({ weight }) => weight), color: 'BFBFBF' },
      { name: '得分', values: bars.map(({ score }) => score), color: '0F6CBD' },
    ],
    categoryAxis: { reverseOrder: true },
    valueAxis: { minimum: 0, crossesAt: 'maximum' },
    dataLabels: { value: true },
    transformation: { width: 560, height: 120 + bars.length * 44 },
    altText: { name: '各项得分与分值', title: '各项得分与分值', description: told },
  });
  return new Paragraph({ alignment: AlignmentType.CENTER }).addRunToFront(chart);
}

/** The signature never stands on a page alone: these blocks go with what follows them. */
function keptWithNext(blocks: readonly ReportBlock[]): ReadonlySet<ReportBlock> {
  const signature = blocks.findIndex(({ level }) => level === 'closing');
  const before = signature < 0 ? [] : blocks.slice(0, signature).filter((block) => 'text' in block);
  return new Set([...before.slice(-2), ...blocks.filter(({ level }) => level === 'closing').slice(0, -1)]);
}

async function elementsOf(block: ReportBlock, withChart: boolean, keepNext: boolean): Promise<readonly Element[]> {
  switch (block.level) {
    case 'table':
      return block.label === '' ? inText(block) : [];
    case 'bars':
      return withChart ? [await chartParagraph(block.bars)] : [];
    default:
      return [paragraph(block, keepNext)];
  }
}

const small = (text: string, alignment: (typeof AlignmentType)['LEFT' | 'CENTER']): Paragraph =>
  new Paragraph({ style: 'ReportTableNote', alignment, children: textRuns(text) });

/** A table with its title, what stands below the title, and its notes. */
function tableWithTitle({ title, under, table, notes }: TableBlock, width: number): readonly Element[] {
  return [
    new Paragraph({ style: 'ReportTableTitle', children: textRuns(title) }),
    ...under.map((text) => small(text, AlignmentType.CENTER)),
    // Above the table: behind one that fills its page a note would stand on the next page alone.
    ...notes.map((text) => small(text, AlignmentType.LEFT)),
    ...tableElements(table, width),
  ];
}

/** A table among the paragraphs. */
const inText = (block: TableBlock): readonly Element[] => tableWithTitle(block, uprightWidth);

/** The form on a page of its own behind the signed report, as attachments are. */
function attached(block: TableBlock): readonly Element[] {
  const width = block.table.landscape ? sidewaysWidth : uprightWidth;
  return [
    new Paragraph({ style: 'ReportAttachment', children: textRuns(block.label) }),
    ...tableWithTitle(block, width),
  ];
}

/** The first page: unit and title in the upper half, unit and date below; or the fields of a form. */
function coverElements({ unit, title, fields, date, maker }: ReportCover): readonly Element[] {
  const line = (text: string, before = 0): Paragraph =>
    new Paragraph({ style: 'ReportCover', spacing: { before }, children: textRuns(text) });
  const heading = (text: string, before = 0): Paragraph =>
    new Paragraph({ heading: HeadingLevel.TITLE, spacing: { before }, children: textRuns(text) });
  const titles = title.map((text, index) => heading(text, fields.length > 0 && index === 0 ? 2000 : 0));
  if (fields.length === 0) return [heading(unit, 2400), ...titles, line(unit, 5200), line(date)];
  const entries = fields.map(
    ({ label, text }, index) =>
      new Paragraph({
        style: 'ReportCoverField',
        spacing: { before: index === 0 ? 1600 : 0 },
        children: textRuns(`${label}：${text}`),
      }),
  );
  return [...titles, ...entries, ...(maker === '' ? [] : [line(maker, 2000)])];
}

const pageNumber = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            font: fonts(documentFonts.song),
            size: 28,
            language,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });

/**
 * The report as a .docx: real styles and heading levels, a cover without a page number, the form's table behind the text (on its
 * side where it is wide), page numbers. `withChart` puts the scores by category in as a chart.
 */
export async function reportDocx(report: ReportDocument, withChart = false): Promise<Uint8Array> {
  const { cover, blocks, title, titleLines } = report;
  const shown =
    cover === null
      ? blocks.map((block) => (block.level === 'title' ? { ...block, text: titleLines.join('\n') } : block))
      : blocks.filter(({ level }) => level !== 'title');
  const kept = keptWithNext(shown);
  const elements = await Promise.all(shown.map((block) => elementsOf(block, withChart, kept.has(block))));
  const annexes = blocks.flatMap((block) => (block.level === 'table' && block.label !== '' ? [block] : []));
  const numbered = { footers: { default: pageNumber() } };
  const sections: ISectionOptions[] = [
    ...(cover === null ? [] : [{ properties: { page }, children: [...coverElements(cover)] }]),
    { properties: { page: { ...page, pageNumbers: { start: 1 } } }, ...numbered, children: elements.flat() },
    ...annexes.map((block) => ({
      properties: { page: block.table.landscape ? sideways : page },
      ...numbered,
      children: [...attached(block)],
    })),
  ];
  const file = new Document({
    title: writable(title),
    creator: '绩效自评助手',
    lastModifiedBy: '绩效自评助手',
    styles: reportStyles,
    sections,
  });
  const table = { path: 'word/fontTable.xml', data: fontTable() };
  return new Uint8Array(await Packer.toArrayBuffer(file, undefined, [table]));
}
