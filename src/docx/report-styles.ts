import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { documentFonts, fonts } from './fonts';

/** Half points. */
const erHao = 44;
const sanHao = 32;
const wuHao = 21;
/** Twips: lines of exactly 30 pt. */
const line = { line: 600, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
/** Hundredths of a character: two characters, whatever the font is replaced by. */
const indent = { firstLineChars: 200, firstLine: 640 };

/** Digits and Latin words are English: in a Chinese run a program may break 51.15 at the end of a line. */
export const language = { value: 'en-US', eastAsia: 'zh-CN' } as const;

const heading = (font: (typeof documentFonts)[keyof typeof documentFonts], bold: boolean) => ({
  run: { font: fonts(font), size: sanHao, bold, color: '000000' },
  paragraph: { spacing: line, indent, keepNext: true, keepLines: true },
});

/** Title 小标宋 二号, headings 黑体, 楷体 and 仿宋, text 仿宋 三号, lines of 30 pt. */
export const reportStyles: IStylesOptions = {
  default: {
    document: { run: { font: fonts(documentFonts.fang), size: sanHao, language } },
    title: {
      run: { font: fonts(documentFonts.title), size: erHao, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...line, line: 700, after: 0 } },
    },
    heading1: heading(documentFonts.hei, false),
    heading2: heading(documentFonts.kai, true),
    heading3: heading(documentFonts.fang, true),
  },
  paragraphStyles: [
    {
      id: 'ReportText',
      name: '正文段落',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: line, indent, alignment: AlignmentType.BOTH },
    },
    {
      id: 'ReportClosing',
      name: '落款',
      basedOn: 'Normal',
      paragraph: { spacing: line, indent: { right: 640 }, alignment: AlignmentType.RIGHT, keepLines: true },
    },
    {
      id: 'ReportCover',
      name: '封面文字',
      basedOn: 'Normal',
      paragraph: { spacing: line, alignment: AlignmentType.CENTER },
    },
    {
      id: 'ReportCoverField',
      name: '封面栏目',
      basedOn: 'Normal',
      paragraph: { spacing: { ...line, line: 800 }, indent: { left: 1280, right: 640 } },
    },
    {
      id: 'ReportOffer',
      name: '可参考的旧文字',
      basedOn: 'Normal',
      run: { size: 24, color: '595959' },
      paragraph: {
        spacing: { line: 400, lineRule: LineRuleType.EXACT, before: 60, after: 60 },
        indent: { left: 640, right: 320 },
        border: { left: { style: 'single', size: 12, space: 8, color: 'A6A6A6' } },
      },
    },
    {
      id: 'ReportCell',
      name: '表格文字',
      basedOn: 'Normal',
      run: { size: wuHao, font: fonts(documentFonts.song) },
      paragraph: { spacing: { before: 20, after: 20 } },
    },
    {
      id: 'ReportCellHeading',
      name: '表头文字',
      basedOn: 'ReportCell',
      run: { bold: true },
    },
    {
      id: 'ReportTableNote',
      name: '表格说明',
      basedOn: 'ReportCell',
      paragraph: { spacing: { before: 60, after: 60 } },
    },
    {
      id: 'ReportAttachment',
      name: '附件序号',
      basedOn: 'Normal',
      run: { font: fonts(documentFonts.hei) },
      paragraph: { spacing: line },
    },
    {
      id: 'ReportTableTitle',
      name: '附表标题',
      basedOn: 'Normal',
      run: { size: sanHao, font: fonts(documentFonts.title) },
      paragraph: { alignment: AlignmentType.CENTER, spacing: line, keepNext: true },
    },
  ],
};
