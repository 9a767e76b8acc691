import type { Locale } from '../../core/messages/message';
import type { CellEdit } from '../../core/sheet/edit-plan';
import type { Receipt, RestoreReceipt } from '../../core/apply/receipt';
import type { ReportPlan, ReportRequest } from '../../core/plan/report-edits';
import type { EarlierReport } from '../../core/report/earlier/earlier-report';
import type { Outline } from '../../core/report/outline';
import type { AcrossFinding } from '../../core/review/across/across-finding';
import type { FiledForm, ReviewedFile } from '../../core/review/reviewed-file';
import type { SheetIdentity } from '../../core/sheet/snapshot';
import type { AssessedForm, AssessedWorkbook } from '../../tasks/assess-workbook';
import type { FilledReport } from '../../tasks/fill-report';
import type { FilledTable, PlannedTable } from '../../tasks/fill-table';
import type { TableKind } from '../../core/review/table-keys';
import type { SheetPlan } from '../../core/sheet/sheet-plan';
import type { CountReportBlanks } from '../state/report-blanks';
import type { CellMark, MarkReceipt } from '../../tasks/marks';
import type { StoredChange } from '../../tasks/stored/stored';
import type { PlannedReport } from '../../tasks/plan-report';
import type { PersonalFind } from '../../tasks/public-copy';
import type { Outcome, ReadingWatch, SheetSelection } from '../../tasks/workbook-port';

/** Light or dark, as Office is. Forced colours need no theme of ours: the browser overrides the colours. */
export type PaneTheme = 'light' | 'dark';

/** Cells selected in a sheet, a local A1 address. */
export interface SheetCells {
  readonly sheetId: string;
  readonly address: string;
}

/** What the pane takes from Office when it starts. */
export interface PaneEnvironment {
  readonly locale: Locale;
  readonly theme: PaneTheme;
  /** False at first use on this computer. */
  readonly welcomed: boolean;
  /** True where somebody only wants to look: the pane writes nothing. */
  readonly readOnly: boolean;
}

/** A document to be saved: the name without ending, and its bytes. */
export interface WordFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that somebody picked or dropped for a review. */
export interface PickedFile {
  /** Its way from the folder that was picked, `/` between the names; a single file's name. */
  readonly file: string;
  readonly content: Blob;
}

/** A workbook of working papers. */
export interface MadePapers {
  readonly bytes: Uint8Array;
  /** Papers that were there and are filled anew, papers that are new, and the projects of papers whose forms are not among those of now. */
  readonly kept: number;
  readonly added: number;
  readonly absent: readonly string[];
}

/** What shows when files are laid beside each other. */
export interface ReviewAcross {
  readonly findings: readonly AcrossFinding[];
  /** 目标对照表; null where no form has a sister table beside it. */
  readonly targets: SheetPlan | null;
}

/** All that the page 复核 asks of the outside. */
export interface ReviewServices {
  /** Every form of the workbook that is open, as the file `''`; `watch` follows the reading of its sheets. */
  readWorkbook(watch: ReadingWatch): Promise<Outcome<ReviewedFile>>;
  /**
   * Reads files beside the page's own thread and tells each as it is done, in any order; what is no workbook is told with the reason.
   * Ends when all are told or `signal` is aborted. Nothing is uploaded.
   */
  readFiles(
    files: readonly PickedFile[],
    told: (file: ReviewedFile) => void,
    signal: AbortSignal,
  ): Promise<Outcome<null>>;
  /** Makes a workbook of working papers of the forms, or fills an `earlier` one anew: what the reviewer typed there stays. */
  workingPapers(forms: readonly FiledForm[], earlier: Blob | null, signal: AbortSignal): Promise<Outcome<MadePapers>>;
  /** Lays files beside each other: copied texts, one project twice, targets against their declarations. */
  lookAcross(files: readonly ReviewedFile[], signal: AbortSignal): Promise<Outcome<ReviewAcross>>;
  /** Adds a sheet with a form's working paper to this workbook and brings it to the front. */
  insertPaper(form: FiledForm): Promise<Outcome<SheetIdentity>>;
  /** Says what making or filling a table's sheet in this workbook would do; writes nothing. `newSheet`: whatever is there. */
  planTable(kind: TableKind, plan: SheetPlan, newSheet: boolean): Promise<Outcome<PlannedTable>>;
  /** Makes or fills the sheet as planned; `typedOver`: also the cells that a person typed over ours. */
  fillTable(planned: PlannedTable, typedOver: boolean): Promise<Outcome<FilledTable>>;
  /** What brings cells of a file under review to the front, by the sheet's name; null where the file is not open. */
  readonly show: (file: string) => ((sheet: string, cells: readonly string[]) => Promise<Outcome<null>>) | null;
}

/** A workbook as it leaves the office. */
export interface HandInFile {
  /** Of the workbook, with its ending; `''` where it has none yet. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Whether there was anything of ours in it. */
  readonly hadOurs: boolean;
  /** Cells whose mark was taken away in the copy. */
  readonly marks: number;
}

/** What was found that should not be published. */
export interface PersonalLook {
  readonly finds: readonly PersonalFind[];
  /** Sheets that nobody sees and that would be published along; none where that is not known. */
  readonly hidden: readonly string[];
  /** Whether notes on cells were looked at, too. */
  readonly notesRead: boolean;
  /** Sheets too large to be read whole. */
  readonly cut: readonly string[];
}

/** What came of bringing carried texts into a workbook. */
export type BroughtTexts =
  { readonly kind: 'noFile' } | { readonly kind: 'brought'; readonly brought: number; readonly stayed: number };

/** What is done with a workbook before it leaves the office; the workbook that is open changes by `clean` and `bringKept` alone. */
export interface LeavingServices {
  /** A copy without journal, answers, settings and marks of ours. */
  handIn(): Promise<Outcome<HandInFile>>;
  /** The sheet to be printed and signed that goes with it, as .docx. */
  summary(forms: readonly AssessedForm[]): Promise<Outcome<WordFile>>;
  /** Looks for what should not be published; changes nothing. */
  lookForPersonal(): Promise<Outcome<PersonalLook>>;
  /** All that this program keeps in the workbook, as the text of a file; null when there is nothing. */
  carryKept(): Promise<Outcome<string | null>>;
  /** Brings such a file's texts in, where the workbook keeps nothing of their kind. */
  bringKept(content: string): Promise<Outcome<BroughtTexts>>;
  /** Takes all that this program keeps, and its marks, out of the open workbook. Earlier writes cannot be undone after that. */
  clean(): Promise<Outcome<null>>;
}

/** All that the pane asks of the outside. Components never call Office; tests pass their own. */
export interface PaneServices {
  /** Waits for Office, a bounded time; asked again by 「重试」. */
  ready(): Promise<Outcome<PaneEnvironment>>;
  /**
   * Reads and assesses. Tells `scored` the figures as soon as they are known: the findings may still have to be fetched. `watch`
   * follows the reading of all sheets.
   */
  assess(
    selection: SheetSelection,
    scored: (workbook: AssessedWorkbook) => void,
    watch: ReadingWatch,
  ): Promise<Outcome<AssessedWorkbook>>;
  /**
   * Reads what the sheets behind the one in front (`beside`, its id) tell about its forms; the next `assess` takes it into its
   * checks. `news`: they will see something else than before. Null when it was stopped, or did not work: nobody has waited.
   */
  readOtherSheets(isCancelled: () => boolean): Promise<{ readonly beside: string; readonly news: boolean } | null>;
  write(edits: readonly CellEdit[]): Promise<Outcome<Receipt>>;
  restore(entryId: string): Promise<Outcome<RestoreReceipt>>;
  /** Changes something that the workbook keeps (answers, rules, phrases); the change is made to what is there by then. */
  keep(change: StoredChange): Promise<Outcome<null>>;
  /** Fetches what is done with a workbook before it leaves the office. */
  leaving(): Promise<Outcome<LeavingServices>>;
  /** What the page around the pane has read of the files that it lists, newest last; null where it lists none. */
  readonly filesBeside: (() => readonly ReviewedFile[]) | null;
  /** Fetches what a review needs. */
  review(): Promise<Outcome<ReviewServices>>;
  /** Adds a sheet with a blank 附件1 and brings it to the front. */
  insertBlankForm(): Promise<Outcome<SheetIdentity>>;
  planReport(request: ReportRequest): Promise<Outcome<PlannedReport>>;
  fillReport(plan: ReportPlan): Promise<Outcome<FilledReport>>;
  /** Fetches what counts the places of a report that wait for a person. */
  loadReportCounting(): Promise<Outcome<CountReportBlanks>>;
  /** A form's report as a .docx file, with the scores as a chart where that is wanted. */
  wordFile(form: AssessedForm, outline: Outline, withChart: boolean): Promise<Outcome<WordFile>>;
  /** Reads a report of another year from a .docx. */
  readEarlierReport(name: string, bytes: Uint8Array): Promise<Outcome<EarlierReport>>;
  /** Reads the workbook's sheets that carry a report of another year. */
  readEarlierSheets(): Promise<Outcome<readonly EarlierReport[]>>;
  /** Fills exactly these cells as marks; none takes all marks away. */
  mark(marks: readonly CellMark[]): Promise<Outcome<MarkReceipt>>;
  /** Brings the sheet to the front and selects the cells. */
  select(sheet: SheetIdentity, cells: readonly string[]): Promise<Outcome<null>>;
  /**
   * Tells when somebody else changed cells or another sheet came to the front, and what is selected in it; gives back what
   * ends it.
   */
  watch(changed: () => void, selected: (cells: SheetCells) => void): Promise<() => void>;
  /** Tells when Office or the system turns light or dark; gives back what ends it. */
  watchTheme(changed: (theme: PaneTheme) => void): () => void;
  /** Fetches what the pane says in a language; false when it could not be had. */
  loadLanguage(locale: Locale): Promise<boolean>;
  /**
   * Loads the pane's page anew, as after an update on the server. Absent where the open file lives in the page and would be lost; in Excel
   * the workbook keeps everything.
   */
  reopen?(): void;
  /** Keeps on this computer that the user has seen what the pane does. */
  rememberWelcomed(): void;
  /** Keeps on this computer whether the pane only looks. */
  rememberReadOnly(readOnly: boolean): void;
  /** Keeps the user's choice of language on this computer. */
  rememberLocale(locale: Locale): void;
}
