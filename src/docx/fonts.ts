import type { IFontAttributesProperties } from 'docx';

/** A font of 公文 and what stands in for it where it is not installed (Word looks the other names up itself). */
interface DocumentFont {
  readonly name: string;
  /** Other names and likenesses, the nearest first: Windows, macOS, WPS, LibreOffice. */
  readonly fallbacks: readonly string[];
  readonly family: 'roman' | 'modern' | 'swiss' | 'script';
}

/** 小标宋 for titles, 黑体, 楷体 and 仿宋 for headings and text, 宋体 for page numbers. */
export const documentFonts = {
  title: {
    name: '方正小标宋简体',
    fallbacks: ['FZXiaoBiaoSong-B05S', '方正小标宋_GBK', '小标宋', '华文中宋', 'STZhongsong', '宋体', 'SimSun'],
    family: 'roman',
  },
  hei: { name: '黑体', fallbacks: ['SimHei', 'Heiti SC', 'STHeiti', 'Noto Sans CJK SC'], family: 'modern' },
  kai: {
    name: '楷体_GB2312',
    fallbacks: ['楷体', 'KaiTi', 'KaiTi_GB2312', 'STKaiti', 'Noto Serif CJK SC'],
    family: 'script',
  },
  fang: {
    name: '仿宋_GB2312',
    fallbacks: ['仿宋', 'FangSong', 'FangSong_GB2312', 'STFangsong', 'Noto Serif CJK SC'],
    family: 'modern',
  },
  song: { name: '宋体', fallbacks: ['SimSun', 'STSong', 'Songti SC', 'Noto Serif CJK SC'], family: 'roman' },
} as const satisfies Record<string, DocumentFont>;

/** Digits and Latin letters are Times New Roman in 公文. */
export function fonts({ name }: DocumentFont): IFontAttributesProperties {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: name };
}

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The font table (word/fontTable.xml): each font with the names that may stand in for it. */
export function fontTable(): string {
  const rows = Object.values(documentFonts).map(
    ({ name, fallbacks, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${fallbacks.join(';')}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="auto"/></w:font>`,
  );
  const latin =
    '<w:font w:name="Times New Roman"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${namespace}">` +
    `${latin}${rows.join('')}</w:fonts>`
  );
}
