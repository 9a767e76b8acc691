/** Why a file could not be opened. */
export type XlsxProblem =
  'notAWorkbook' | 'empty' | 'oldBinaryFormat' | 'encrypted' | 'incomplete' | 'damaged' | 'tooLarge';

/**
 * Stops the opening of a file that cannot be read. Thrown by the readers of this library only, and only while a file is being
 * opened: `openXlsx` turns it into a value.
 */
export class UnreadableFile extends Error {
  readonly problem: XlsxProblem;

  constructor(problem: XlsxProblem, detail: string) {
    super(detail);
    this.problem = problem;
  }
}

/** A part of the package that is not what it has to be. */
export function damaged(detail: string): UnreadableFile {
  return new UnreadableFile('damaged', detail);
}
