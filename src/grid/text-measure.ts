import type { CellStyle } from '../xlsx';

export type CellFont = CellStyle['font'];

/** The width of a text on one line, in CSS pixels. */
export type TextMeasure = (text: string, font: CellFont) => number;

const songFamily = "'宋体', SimSun, NSimSun, STSong, 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', serif";
const heiFamily = "'黑体', SimHei, STHeiti, 'Heiti SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";
const fangSongFamily = "'仿宋', FangSong, STFangsong, FangSong_GB2312, 'Noto Serif CJK SC', serif";
const kaiFamily = "'楷体', KaiTi, STKaiti, KaiTi_GB2312, 'Noto Serif CJK SC', serif";
const plainFamily = "'等线', DengXian, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

const families: readonly (readonly [pattern: RegExp, family: string])[] = [
  [/仿宋|fangsong/i, fangSongFamily],
  [/宋|simsun|song/i, songFamily],
  [/黑|hei/i, heiFamily],
  [/楷|kai/i, kaiFamily],
];

/** A CSS font family for a font's name, with what other systems have in the place of the fonts of Chinese offices. */
export function fontFamily(name: string): string {
  const found = families.find(([pattern]) => pattern.test(name))?.[1] ?? plainFamily;
  return `'${name.replace(/['\\]/g, '')}', ${found}`;
}

/** Distance from one line to the next: what Excel's own row heights come to for 宋体 (11 pt → 13.5 pt). */
export function lineHeight(font: CellFont): number {
  return Math.ceil(font.size * (96 / 72) * 1.22);
}

function cssFont(font: CellFont): string {
  return `${font.italic ? 'italic ' : ''}${font.bold ? 'bold ' : ''}${font.size}pt ${fontFamily(font.name)}`;
}

/** Measures with the browser's own fonts. */
export function measureOnCanvas(canvas: HTMLCanvasElement): TextMeasure {
  const context = canvas.getContext('2d');
  const known = new Map<string, number>();
  return (text, font) => {
    if (context === null) return estimatedWidth(text, font);
    const look = cssFont(font);
    const key = `${look}\n${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = look;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
}

/** A width for where nothing can be measured: Chinese characters are one em wide, others half an em. */
export function estimatedWidth(text: string, font: CellFont): number {
  let halves = 0;
  for (const character of text) halves += character > '\u02ff' ? 2 : 1;
  return (halves / 2) * font.size * (96 / 72);
}
