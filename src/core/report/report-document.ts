/** Where a block's words come from: the table, the outline, a person, or nobody yet (then it says what to fill in). */
export type BlockSource = 'computed' | 'fixed' | 'person' | 'guidance';

/** How a block of text is set; `closing` stands at the right under the report, `offer` is old text beside a blank, to be looked at. */
export type TextLevel = 'title' | 'heading1' | 'heading2' | 'heading3' | 'body' | 'closing' | 'offer';

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
  /** Widths of the columns, as shares of the whole. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly TableCell[])[];
  /** The first row that is repeated at the top of each page (index into `rows`); null when the table has no such row. */
  readonly headerRow: number | null;
  /** How many rows from there are repeated; 0 without. */
  readonly headerRows: number;
  /** True for a table that only a page on its side can hold. */
  readonly landscape: boolean;
}

/** The form itself, at the end of the report. Where it lies in the same workbook, `reference` stands for it. */
export interface TableBlock {
  readonly id: string;
  readonly level: 'table';
  readonly source: 'computed';
  /** `附件1`; `''` for a table that stands in the text. */
  readonly label: string;
  /** Of the form, as it stands above it. */
  readonly title: string;
  /** What stands between title and table: `（2021年度）`. */
  readonly under: readonly string[];
  readonly table: ReportTable;
  /** Which scores it shows. */
  readonly notes: readonly string[];
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
  /** Questions of one group share one blank in the text as long as they are open; null for one that stands alone. */
  readonly group: string | null;
}

/** A 【请…】 that is left in the text. */
export interface OpenQuestion {
  readonly block: string;
  /** The slots whose answers fill it; none when the table has to be filled (or the paragraph itself edited). */
  readonly slots: readonly string[];
  /** Without the brackets. */
  readonly text: string;
  /** The heading that it stands under. */
  readonly place: string;
}

/** A slot of a report with what was answered (`''`: nothing) and the heading that the answer goes under. */
export interface ReportSlot extends PersonSlot {
  readonly answer: string;
  readonly place: string;
}

/** The first page: whose report, what it is called, when. */
export interface ReportCover {
  readonly unit: string;
  /** The title in lines. */
  readonly title: readonly string[];
  /** What a cover that is a form asks for, label and entry; empty for a plain one. */
  readonly fields: readonly { readonly label: string; readonly text: string }[];
  readonly date: string;
  /** Who made the form: `岳阳市财政局（制）`; `''` on a plain cover. */
  readonly maker: string;
}

/** The report, the same for the sheet, the .docx and the pane. */
export interface ReportDocument {
  readonly title: string;
  /** The title cut where its parts meet, for a page that cannot hold it in one line. */
  readonly titleLines: readonly string[];
  /** Null for a report without a cover: its title then stands above the text. */
  readonly cover: ReportCover | null;
  /** The title first. Under a cover only the sheet repeats it. */
  readonly blocks: readonly ReportBlock[];
  readonly openQuestions: readonly OpenQuestion[];
  /** What the outline asks of a person, each once, in the order of the text. */
  readonly slots: readonly ReportSlot[];
}
