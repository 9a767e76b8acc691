import { ShadingType, TextRun } from 'docx';
import { language } from './report-styles';

/** What XML cannot carry: most controls, U+FFFE, U+FFFF, halves of a pair. Word would not open a part that holds one. */
const notForXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text with the sign for a lost character where XML cannot carry one. */
export function writable(text: string): string {
  return text.replace(notForXml, '\uFFFD');
}

/** A run of text; line breaks within it are kept. */
function runsOfPiece(text: string, shaded: boolean): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: writable(line),
        language,
        ...(index === 0 ? {} : { break: 1 }),
        ...(shaded ? { shading: { type: ShadingType.CLEAR, fill: 'FFF2CC', color: 'auto' } } : {}),
      }),
  );
}

/** A text as runs; what is left to fill in (【请填写：…】) stands out. */
export function textRuns(text: string): TextRun[] {
  return text
    .split(/(【请[^】]*】)/)
    .filter((piece) => piece !== '')
    .flatMap((piece) => runsOfPiece(piece, piece.startsWith('【请')));
}
