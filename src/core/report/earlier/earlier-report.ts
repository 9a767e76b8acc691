/** A paragraph of a report that the unit wrote before. */
export interface EarlierParagraph {
  readonly text: string;
  /** Depth of a heading, 1 to 3; 0 for text. */
  readonly level: 0 | 1 | 2 | 3;
}

/** A report of another year, as its file or sheet holds it. */
export interface EarlierReport {
  /** The file's name, or the sheet's. */
  readonly name: string;
  readonly paragraphs: readonly EarlierParagraph[];
}

/** A part of an earlier report: a heading with the text below it, up to the next heading. */
export interface EarlierSection {
  /** As it stands, with its number. */
  readonly heading: string;
  /** Without number and colon, spaces removed. */
  readonly bare: string;
  readonly level: number;
  readonly paragraphs: readonly string[];
}

const numbering =
  /^(?:第[一二三四五六七八九十]+[章节部分、]+|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）][、.．]?|\d+(?:\.\d+)*[、.．)）]|\d+(?:\.\d+)+)\s*/;

/** Depth that a number says: 一、 1, （一） 2, 1. 3; 0 for a text without one. */
function depthOfNumber(text: string): 0 | 1 | 2 | 3 {
  if (/^(?:第[一二三四五六七八九十]+[章节部分、]+|[一二三四五六七八九十]+[、.．])/.test(text)) return 1;
  if (/^[（(][一二三四五六七八九十]+[)）]/.test(text)) return 2;
  return /^(?:\d+(?:\.\d+)*[、.．]|[（(]\d+[)）])/.test(text) ? 3 : 0;
}

/** Longer lines are sentences, numbered or not. */
const longestHeading = 40;

/** A heading without its number, the words that only point to a place, and spaces. */
export function bareHeading(text: string): string {
  return text
    .trim()
    .replace(/^#+\s*/, '')
    .replace(numbering, '')
    .replace(/[（(]自评得分[^)）]*[)）]/, '')
    .replace(/\s+/g, '')
    .replace(/[:：。]$/, '');
}

/** `4. 评价方法：采用比较法。`: a heading that its text follows in the same line. */
function runIn(text: string): readonly [heading: string, rest: string] | null {
  const match = /^(\S{0,6}?[^：:。；，]{2,18})[:：]\s*(\S.{5,})$/s.exec(text);
  if (match === null || depthOfNumber(text) === 0) return null;
  const [, heading = '', rest = ''] = match;
  return [heading, rest];
}

function isHeadingLine(text: string): boolean {
  return depthOfNumber(text) > 0 && text.length <= longestHeading && !/[。；，]/.test(text);
}

/** Takes a report apart: by its heading styles, and by the numbers of its lines where styles say nothing. */
export function earlierSections({ paragraphs }: EarlierReport): readonly EarlierSection[] {
  const sections: { heading: string; bare: string; level: number; paragraphs: string[] }[] = [];
  const begin = (heading: string, level: number, text: readonly string[]): void => {
    sections.push({
      heading: heading.trim().replace(/[:：]$/, ''),
      bare: bareHeading(heading),
      level,
      paragraphs: [...text],
    });
  };
  for (const { text: written, level } of paragraphs) {
    const text = written.trim();
    if (text === '') continue;
    const told = runIn(text);
    if (told !== null) begin(told[0], level || depthOfNumber(text), [told[1]]);
    else if (level > 0 || isHeadingLine(text)) begin(text, depthOfNumber(text) || level, []);
    else sections.at(-1)?.paragraphs.push(text);
  }
  return sections;
}
