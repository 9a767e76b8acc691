import type { Locale, Message } from '../../core/messages/message';
import type { Outline } from '../../core/report/outline';
import { settledEdits } from '../../core/plan/plan-edits';
import { type CellEdit, editKey } from '../../core/sheet/edit-plan';
import type { Receipt, RestoreReceipt } from '../../core/apply/receipt';
import type { AssessedForm, AssessedWorkbook } from '../../tasks/assess-workbook';
import type { SheetSelection } from '../../tasks/workbook-port';
import type { EarlierReport } from '../../core/report/earlier/earlier-report';
import type { PlannedReport } from '../../tasks/plan-report';
import { remembered } from '../../core/sheet/remembered';
import type { SheetIdentity } from '../../core/sheet/snapshot';
import type { PaneEnvironment, PaneTheme, SheetCells } from '../office/services';
import type { RulesDraft } from '../pages/rules/rules-draft';
import { type Anchor, anchorOf, type PageName } from './page-names';

/** What the pane is waiting for. */
export type PaneTask = 'start' | 'read' | 'write' | 'restore' | 'keep' | 'report' | 'insert';

/** What the last write or undo did; stays until the user dismisses it or the next one. */
export type PaneResult =
  | { readonly kind: 'written'; readonly receipt: Receipt }
  | { readonly kind: 'restored'; readonly receipt: RestoreReceipt };

/** Something that did not work: what to tell, and what 「重试」 does again; null where there is nothing to repeat. */
export interface PaneProblem {
  readonly message: Message;
  readonly retry: PaneTask | null;
}

/** Rows that were scored together, by `rowKeys`, so that one click takes it back. */
export interface JudgedTogether {
  /** The form's `AssessedForm.place`. */
  readonly place: string;
  readonly scores: Readonly<Record<string, number>>;
}

/** How much of a long task is done. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** How far the report of a form has come: what filling its sheet would do, or the sheet that was filled. */
export type ReportProgress =
  | { readonly kind: 'planned'; readonly newSheet: boolean; readonly plan: PlannedReport }
  | { readonly kind: 'filled'; readonly place: string; readonly sheet: SheetIdentity };

/** How many places of a form's report wait for a person. */
export interface CountedReport {
  readonly form: AssessedForm;
  readonly blanks: number;
}

/** What somebody is changing and has not saved yet, by the id of what it is a draft of. */
export interface PaneDrafts {
  readonly rules: Readonly<Record<string, RulesDraft>>;
  readonly outlines: Readonly<Record<string, Outline>>;
}

/** All that the pane shows. */
export interface PaneState {
  readonly locale: Locale;
  readonly theme: PaneTheme;
  readonly task: PaneTask | null;
  readonly page: PageName;
  /** Which sheets the figures are about. */
  readonly selection: SheetSelection;
  /** Null until the first reading succeeded. */
  readonly workbook: AssessedWorkbook | null;
  /** True when the sheet changed and could not be read again yet. */
  readonly stale: boolean;
  /** The form that the user picked, by `formKey`; null follows the first one. */
  readonly pickedForm: string | null;
  /** Ticks that differ from the plan's own, by `proposalKey`: a new proposal for a cell starts as the plan has it. */
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly result: PaneResult | null;
  readonly problem: PaneProblem | null;
  /** What somebody has just done, said once to a screen reader; null when that is past. */
  readonly announcement: string | null;
  /** The cells that were selected last from the pane, for the live region. */
  readonly selected: readonly string[];
  readonly judgedTogether: JudgedTogether | null;
  /** False until the user has seen what the pane does. */
  readonly welcomed: boolean;
  /** True where the user only wants to look: nothing is offered that writes, and nothing is written. */
  readonly readOnly: boolean;
  readonly report: ReportProgress | null;
  /** Reports of other years that the user let the pane read; null until then. */
  readonly earlier: readonly EarlierReport[] | null;
  /** True: all forms of the workbook beside each other instead of one. */
  readonly overview: boolean;
  /** How far a long task is; null where nothing is counted. */
  readonly progress: Progress | null;
  /** What is selected in the sheet in front, for the card of that row. */
  readonly sheetSelection: SheetCells | null;
  readonly drafts: PaneDrafts;
  /** How much the report of a form asks for, as counted last; null until it is. */
  readonly countedReport: CountedReport | null;
  /** The part of a page that is being led to; null once its heading has the focus. */
  readonly target: Anchor | null;
}

export type PaneEvent =
  | { readonly type: 'taskBegun'; readonly task: PaneTask }
  | { readonly type: 'taskFailed'; readonly task: PaneTask; readonly problem: Message }
  | { readonly type: 'started'; readonly environment: PaneEnvironment }
  | { readonly type: 'read'; readonly workbook: AssessedWorkbook; readonly selection: SheetSelection }
  | { readonly type: 'wentStale' }
  | { readonly type: 'finished'; readonly result: PaneResult }
  | { readonly type: 'resultDismissed' }
  | { readonly type: 'problemDismissed' }
  | { readonly type: 'cellsSelected'; readonly cells: readonly string[] }
  | { readonly type: 'selectionFailed'; readonly problem: Message }
  | { readonly type: 'pageChosen'; readonly page: PageName }
  | { readonly type: 'overviewChosen' }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'sheetCellsSelected'; readonly cells: SheetCells }
  | { readonly type: 'reportTold'; readonly report: ReportProgress | null }
  | { readonly type: 'reportCounted'; readonly report: CountedReport }
  | { readonly type: 'led'; readonly to: Anchor }
  | { readonly type: 'arrived' }
  | { readonly type: 'announced'; readonly text: string }
  | { readonly type: 'earlierRead'; readonly reports: readonly EarlierReport[] }
  | { readonly type: 'welcomed' }
  | { readonly type: 'readOnlyChosen'; readonly readOnly: boolean }
  | { readonly type: 'judgedTogether'; readonly judged: JudgedTogether | null }
  | { readonly type: 'formPicked'; readonly key: string }
  | { readonly type: 'ticked'; readonly edits: readonly CellEdit[]; readonly ticked: boolean }
  | { readonly type: 'drafted'; readonly drafts: Partial<PaneDrafts> }
  | { readonly type: 'languageMissing'; readonly problem: Message }
  | { readonly type: 'localeChosen'; readonly locale: Locale }
  | { readonly type: 'themeChanged'; readonly theme: PaneTheme };

export const initialState: PaneState = {
  locale: 'zh-CN',
  theme: 'light',
  task: 'start',
  page: 'score',
  selection: 'active',
  workbook: null,
  stale: false,
  pickedForm: null,
  ticks: {},
  result: null,
  problem: null,
  announcement: null,
  selected: [],
  judgedTogether: null,
  welcomed: true,
  readOnly: false,
  report: null,
  earlier: null,
  overview: false,
  progress: null,
  sheetSelection: null,
  drafts: { rules: {}, outlines: {} },
  countedReport: null,
  target: null,
};

/** The state after an event. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'taskBegun':
      return { ...state, task: event.task, progress: null, announcement: null };
    case 'taskFailed':
      return { ...state, task: null, problem: { message: event.problem, retry: event.task } };
    case 'started':
      return { ...state, ...event.environment, task: null, problem: null };
    case 'read':
      return {
        ...state,
        pickedForm: pickedAfter(state, event.workbook),
        task: null,
        problem: null,
        workbook: event.workbook,
        selection: event.selection,
        overview: state.overview && event.selection === 'all',
        stale: false,
        selected: [],
      };
    case 'wentStale':
      return { ...state, task: null, stale: true };
    case 'finished':
      return { ...state, task: null, problem: null, result: event.result, selected: [] };
    case 'resultDismissed':
      return { ...state, result: null };
    case 'problemDismissed':
      return { ...state, problem: null };
    case 'cellsSelected':
      return { ...state, selected: event.cells, announcement: null, problem: null };
    case 'selectionFailed':
    case 'languageMissing':
      return { ...state, problem: { message: event.problem, retry: null } };
    case 'pageChosen':
      // Every other page is about one form.
      return { ...state, page: event.page, overview: state.overview && event.page === 'score', target: null };
    case 'overviewChosen':
      return { ...state, overview: true, page: 'score', result: null };
    case 'progressed':
      return { ...state, progress: event.progress };
    case 'sheetCellsSelected':
      return { ...state, sheetSelection: event.cells };
    case 'reportTold':
      return { ...state, task: null, problem: null, report: event.report };
    case 'reportCounted':
      return { ...state, countedReport: event.report };
    case 'led':
      return { ...state, page: anchorOf[event.to], overview: false, target: event.to };
    case 'arrived':
      return { ...state, target: null };
    case 'announced':
      return { ...state, announcement: event.text };
    case 'earlierRead':
      return { ...state, task: null, problem: null, earlier: event.reports };
    case 'welcomed':
      return { ...state, welcomed: true };
    case 'readOnlyChosen':
      return { ...state, readOnly: event.readOnly, result: null, problem: null };
    case 'judgedTogether':
      return { ...state, judgedTogether: event.judged };
    case 'formPicked':
      return { ...state, pickedForm: event.key, overview: false, result: null };
    case 'ticked':
      return {
        ...state,
        ticks: { ...state.ticks, ...Object.fromEntries(event.edits.map((edit) => [proposalKey(edit), event.ticked])) },
      };
    case 'drafted':
      return { ...state, drafts: { ...state.drafts, ...event.drafts } };
    case 'localeChosen':
      return { ...state, locale: event.locale };
    case 'themeChanged':
      return { ...state, theme: event.theme };
  }
}

/** A key for a form that stays the same while rows are added below its start. */
export function formKey({ assessment: { form } }: AssessedForm): string {
  return `${form.sheet.id}\u0000${form.block.top}\u0000${form.block.left}`;
}

const isInFront = (form: AssessedForm, { active }: AssessedWorkbook): boolean =>
  form.assessment.form.sheet.id === active.id;

/** What stays picked after a reading: somebody who went to another sheet wants to see what is there. */
function pickedAfter({ workbook, pickedForm }: PaneState, read: AssessedWorkbook): string | null {
  if (workbook === null || workbook.active.id === read.active.id) return pickedForm;
  const picked = read.forms.find((form) => formKey(form) === pickedForm);
  return picked !== undefined && isInFront(picked, read) ? pickedForm : null;
}

/** The form that the pane shows: the one that was picked, else the first on the sheet in front; null when there is none. */
export function shownForm({ workbook, pickedForm }: PaneState): AssessedForm | null {
  if (workbook === null) return null;
  const { forms } = workbook;
  const picked = forms.find((form) => formKey(form) === pickedForm);
  return picked ?? forms.find((form) => isInFront(form, workbook)) ?? null;
}

/** Whether an edit is ticked: as the user left it, else as the plan offers it. */
export function isTicked({ ticks }: PaneState, edit: CellEdit): boolean {
  return ticks[proposalKey(edit)] ?? edit.ticked;
}

/** The forms that the pane is about: the shown one, or all of them. */
function shownForms(state: PaneState): readonly AssessedForm[] {
  const form = shownForm(state);
  return state.overview ? (state.workbook?.forms ?? []) : form === null ? [] : [form];
}

/** What is offered for a form, and what of it is ticked, with the ticks that the user left. */
interface Settled {
  readonly ticks: PaneState['ticks'];
  readonly offered: readonly CellEdit[];
  readonly ticked: readonly CellEdit[];
}

const settled = remembered<AssessedForm, Settled>();

/** What is offered for a form, 总分 as it has to read for what is ticked. */
export function offeredOf(state: PaneState, form: AssessedForm): readonly CellEdit[] {
  return settledOf(state, form).offered;
}

/** Every part of the pane asks, at every change, and a long form has thousands of edits. */
function settledOf(state: PaneState, form: AssessedForm): Settled {
  const { ticks } = state;
  const known = settled.of(form);
  if (known?.ticks === ticks) return known;
  const { edits } = form.plan;
  const asPlanned = Object.keys(ticks).length === 0 || edits.every((edit) => isTicked(state, edit) === edit.ticked);
  const offered = asPlanned ? edits : settledEdits(form.assessment, form.plan, (edit) => isTicked(state, edit));
  const now: Settled = { ticks, offered, ticked: offered.filter((edit) => isTicked(state, edit)) };
  settled.keep(form, now);
  return now;
}

/** The ticked edits of a form. */
export function tickedOf(state: PaneState, form: AssessedForm): readonly CellEdit[] {
  return settledOf(state, form).ticked;
}

/** The edits that 「计算得分」 would write: those of the shown form, or of all forms. */
export function tickedEdits(state: PaneState): readonly CellEdit[] {
  return shownForms(state).flatMap((form) => tickedOf(state, form));
}

function proposalKey(edit: CellEdit): string {
  // 总分 reads otherwise whenever another tick changes, and is the same proposal.
  return JSON.stringify([editKey(edit), edit.before, edit.kind === 'totalScore' ? null : edit.after]);
}
