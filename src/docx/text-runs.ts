import { ShadingType, TextRun } from 'docx';
import { language } from './report-styles';

/** A run of text; line breaks within it are kept. */
function runsOfPiece(text: string, shaded: boolean): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
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
