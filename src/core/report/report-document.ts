/** Where a block's words come from: the table, the outline, a person, or nobody yet (then it says what to fill in). */
export type BlockSource = 'computed' | 'fixed' | 'person' | 'guidance';

/** How a block of text is set; `closing` stands at the right under the report. */
export type TextLevel = 'title' | 'heading1' | 'heading2' | 'heading3' | 'body' | 'closing';

/** A paragraph of the report. */
export interface TextBlock {
  /** Stays the same when the report is composed again after the table changed. */
  readonly id: string;
  readonly level: TextLevel;
  readonly source: BlockSource;
  /** One line, without indent. */
  readonly text: string;
}

/** A cell of a table: what it shows and how far it reaches. */
export interface TableCell {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  readonly heading: boolean;
}

/** A table by rows; a cell that reaches into further rows or columns stands only where it begins. */
export interface ReportTable {
  readonly columns: number;
  readonly rows: readonly (readonly TableCell[])[];
}

/** The form itself, at the end of the report. Where it lies in the same workbook, `reference` stands for it. */
export interface TableBlock {
  readonly id: string;
  readonly level: 'table';
  readonly source: 'computed';
  /** Of the form, as it stands above it. */
  readonly title: string;
  /** `2021年度`; `''` where the form names no year. */
  readonly period: string;
  readonly table: ReportTable;
  readonly reference: string;
}

/** The score of a level-1 category (or 预算执行率) beside its weight, in points. */
export interface CategoryBar {
  readonly name: string;
  readonly score: number;
  readonly weight: number;
  /** Of the weight, what waits for a person. */
  readonly pending: number;
  /** `50.00／50分`; says so when points still wait for a person. */
  readonly label: string;
}

/** Scores by category against their weights, for bars. */
export interface BarsBlock {
  readonly id: string;
  readonly level: 'bars';
  readonly source: 'computed';
  readonly bars: readonly CategoryBar[];
}

export type ReportBlock = TextBlock | TableBlock | BarsBlock;

/** Something that only a person can say, wherever the outline asks for it. */
export interface PersonSlot {
  /** Key of the answer in `FormAnswers.report`: the same in every outline, so that answers outlive a change of outline. */
  readonly id: string;
  /** What is asked for: `自评工作组织情况`. */
  readonly ask: string;
  /** What belongs into it; `''` when the question says it all. */
  readonly hint: string;
  /** Wordings to pick from; nothing of them is written unless a person picks it. */
  readonly phrases: readonly string[];
}

/** A 【请…】 that is left in the text. */
export interface OpenQuestion {
  readonly block: string;
  /** The slot whose answer fills it; null when the table has to be filled (or the paragraph itself edited). */
  readonly slot: string | null;
  /** Without the brackets. */
  readonly text: string;
}

/** The report, the same for the sheet, the .docx and the pane. */
export interface ReportDocument {
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
  readonly openQuestions: readonly OpenQuestion[];
  /** What the outline asks of a person, each once, with the answer that was given (`''`: none). */
  readonly slots: readonly (PersonSlot & { readonly answer: string })[];
}
