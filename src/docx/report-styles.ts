import { AlignmentType, type IFontAttributesProperties, type IStylesOptions, LineRuleType } from 'docx';

/** Digits and Latin letters are Times New Roman in 公文. */
export function fonts(eastAsia: string): IFontAttributesProperties {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia };
}

/** Half points. */
const erHao = 44;
const sanHao = 32;
/** Twips: lines of exactly 30 pt. */
const line = { line: 600, lineRule: LineRuleType.EXACT, before: 0, after: 0 };
/** Hundredths of a character: two characters, whatever the font is replaced by. */
const indent = { firstLineChars: 200, firstLine: 640 };

const heading = (font: string, bold: boolean) => ({
  run: { font: fonts(font), size: sanHao, bold, color: '000000' },
  paragraph: { spacing: line, indent, keepNext: true },
});

/** Title 小标宋 二号, headings 黑体, 楷体 and 仿宋, text 仿宋 三号, lines of 30 pt. */
export const reportStyles: IStylesOptions = {
  default: {
    document: { run: { font: fonts('仿宋'), size: sanHao, language: { value: 'zh-CN', eastAsia: 'zh-CN' } } },
    title: {
      run: { font: fonts('方正小标宋简体'), size: erHao, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { ...line, line: 700, after: 400 } },
    },
    heading1: heading('黑体', false),
    heading2: heading('楷体', true),
    heading3: heading('仿宋', true),
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
      paragraph: { spacing: line, indent: { right: 640 }, alignment: AlignmentType.RIGHT },
    },
    {
      id: 'ReportCell',
      name: '表格文字',
      basedOn: 'Normal',
      run: { size: 21 },
      paragraph: { spacing: { before: 20, after: 20 } },
    },
    {
      id: 'ReportCellHeading',
      name: '表头文字',
      basedOn: 'ReportCell',
      run: { bold: true },
    },
    {
      id: 'ReportAttachment',
      name: '附件序号',
      basedOn: 'Normal',
      run: { font: fonts('黑体') },
      paragraph: { spacing: line },
    },
    {
      id: 'ReportTableTitle',
      name: '附表标题',
      basedOn: 'Normal',
      run: { size: sanHao, font: fonts('方正小标宋简体') },
      paragraph: { alignment: AlignmentType.CENTER, spacing: line },
    },
  ],
};
