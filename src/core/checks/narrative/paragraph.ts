/** Text of the workbook outside the form: a report on another sheet, or a .docx beside it. */
export interface NarrativeParagraph {
  /** Sheet name; the file's name for a .docx. */
  readonly place: string;
  /** A1 address, or `第3段` in a .docx. */
  readonly cell: string;
  readonly text: string;
}
