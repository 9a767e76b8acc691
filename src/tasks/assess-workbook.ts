import { aboutToDrop, type JournalEntry } from '../core/apply/journal';
import { ownCells } from '../core/apply/own-contents';
import { wallMessage, wallsFor } from '../core/apply/walls';
import type { NarrativeParagraph } from '../core/checks/narrative/paragraph';
import type { Findings } from '../core/checks/finding';
import { offeredAnswer } from '../core/explain/offered-answer';
import { recogniseInSteps, type SheetTables } from '../core/form/recognise';
import type { OtherTable } from '../core/form/sister-table';
import { message, type Message } from '../core/messages/message';
import { planInSteps } from '../core/plan/plan-edits';
import { assessInSteps } from '../core/assess/assess-form';
import type { Assessment } from '../core/assess/assessment';
import type { ScoringRules } from '../core/rules/scoring-rules';
import type { EditPlan } from '../core/sheet/edit-plan';
import type { SheetIdentity, SheetSnapshot } from '../core/sheet/snapshot';
import { mapInSteps } from '../core/sheet/steps';
import type { OtherSheets } from './other-sheets';
import { besideOffice, checksInForce, rulesInForce } from './organisation/in-force';
import { givenBy, noOrganisation, type OrganisationReading } from './organisation/organisation';
import { saidAbout } from './stored/said-about';
import { withChecksOff } from './stored/without-checks';
import { atOnce, type Pace } from './pace';
import { readStored, readStoredJournal } from './stored/in-workbook';
import type { StoredInWorkbook } from './stored/kept';
import { formPlace } from './stored/form-place';
import type { Outcome, ReadingWatch, SheetSelection, WorkbookPort } from './workbook-port';

/** A form with what the rules make of it, what a reviewer would see in it, and what would be written. */
export interface AssessedForm {
  /** The sheet that it lies on, as it was read. */
  readonly snapshot: SheetSnapshot;
  /** Tells it from the workbook's other forms (`formPlace`). */
  readonly place: string;
  readonly assessment: Assessment;
  /** Null while they are not known yet. */
  readonly findings: Findings | null;
  readonly plan: EditPlan;
  /** Cells, by address, that still hold what we wrote into them last. */
  readonly ours: ReadonlySet<string>;
}

/** A form whose findings are known. */
export interface CheckedForm extends AssessedForm {
  readonly findings: Findings;
}

export interface AssessedWorkbook {
  readonly active: SheetIdentity;
  readonly forms: readonly AssessedForm[];
  /** Tables of the same family on the sheets that were read: declarations, monitoring. They are never scored, never written. */
  readonly otherTables: readonly OtherTable[];
  /** Writes of ours that can still be taken back, newest first. */
  readonly journal: readonly JournalEntry[];
  /** What the user should know about the reading itself: kept rules or answers that could not be used. */
  readonly notices: readonly Message[];
  /** What it keeps, with what the office gives beside it. */
  readonly stored: StoredInWorkbook;
  /** What the office gives all its workbooks. */
  readonly organisation: OrganisationReading;
}

export interface CheckedWorkbook extends AssessedWorkbook {
  readonly forms: readonly CheckedForm[];
}

export interface AssessOptions {
  /** Rules for every form; null: the workbook's own if it keeps some, else what each form calls for. */
  readonly rules: ScoringRules | null;
  /** What the office gives all its workbooks; the workbook's own choice outranks it. */
  readonly organisation?: OrganisationReading;
  /** Report texts from beside the workbook (a .docx), for the checks of narrative against table. */
  readonly narrative: readonly NarrativeParagraph[];
  /** At once unless a page has to stay usable meanwhile. */
  readonly pace?: Pace;
}

/** A workbook with its figures; the findings follow. */
export interface ScoredWorkbook {
  /** Without findings. */
  readonly workbook: AssessedWorkbook;
  /** The same with findings; `others` are the sheets that were not read this time. */
  readonly check: (others?: OtherSheets | null) => Promise<CheckedWorkbook>;
}

/** Each workbook's own rules, nothing beside it. */
export const usualOptions: AssessOptions = { rules: null, narrative: [] };

/** What stands in the way of the plans' ticked edits: known before anybody clicks. One more look, at guarded sheets only. */
async function wallsOf(
  port: WorkbookPort,
  forms: readonly AssessedForm[],
  guarded: ReadonlySet<string>,
): Promise<readonly Message[]> {
  const edits = forms.flatMap(({ plan }) => plan.edits.filter(({ ticked, sheet }) => ticked && guarded.has(sheet.id)));
  if (edits.length === 0) return [];
  const inspection = await port.inspect({ places: edits, sheets: new Set() });
  return inspection.ok ? wallsFor(edits, inspection.value).map(wallMessage) : [];
}

/** The journal keeps so many writes: said before the oldest can no longer be undone. */
function journalNotices(entries: readonly JournalEntry[]): readonly Message[] {
  const count = aboutToDrop(entries);
  const time = entries.at(-1)?.at.slice(0, 10) ?? '';
  return count === 0 ? [] : [message('host.journalFull', { count, time })];
}

/** What the office gives and could not be taken in: figures come without it, and that must be known. */
function organisationNotices(organisation: OrganisationReading): readonly Message[] {
  if (organisation.kind === 'notHad') return [organisation.problem];
  if (organisation.kind !== 'broken') return [];
  return [message('host.organisationNotUsed', { count: organisation.problems.length })];
}

/**
 * Reads the workbook (one round trip, one more where sheets are protected or filtered), recognises every form, assesses it, and plans what to write. Writes nothing. The
 * checks are a program of their own size: whoever shows figures first asks for them afterwards.
 */
export async function scoreWorkbook(
  port: WorkbookPort,
  selection: SheetSelection,
  options: AssessOptions = usualOptions,
  watch?: ReadingWatch,
): Promise<Outcome<ScoredWorkbook>> {
  const reading = await port.read(selection, watch);
  if (!reading.ok) return reading;
  const { active, snapshots, guarded, settings } = reading.value;
  const organisation = options.organisation ?? noOrganisation;
  const office = givenBy(organisation);
  const stored = besideOffice(await readStored(settings), office);
  const journal = await readStoredJournal(settings);

  const answersOf = await saidAbout(stored);
  const pace = options.pace ?? atOnce;
  const sheets: { readonly snapshot: SheetSnapshot; readonly tables: SheetTables }[] = [];
  for (const snapshot of snapshots) sheets.push({ snapshot, tables: await pace(recogniseInSteps(snapshot)) });
  const otherTables = sheets.flatMap(({ tables }) => tables.others);
  const forms: AssessedForm[] = [];
  for (const { snapshot, tables } of sheets) {
    for (const [index, form] of tables.forms.entries()) {
      const place = formPlace(snapshot.sheet.name, index);
      const ours = ownCells(journal.entries, form);
      const { rules, reason } = rulesInForce(form, options.rules, stored.rules.value, office);
      const assessment = await pace(assessInSteps(form, rules, answersOf(form), reason));
      const plan = await pace(planInSteps(assessment, ({ address }) => ours.has(address)));
      forms.push({ place, snapshot, assessment, findings: null, plan, ours });
    }
  }
  let expired = 0;
  for (const { assessment } of forms) {
    const isOffered = await pace(mapInSteps(assessment.indicators, (row) => offeredAnswer(row, assessment) !== null));
    expired += isOffered.filter(Boolean).length;
  }
  const walls = await wallsOf(port, forms, guarded);
  const workbook: AssessedWorkbook = {
    active,
    forms,
    otherTables,
    journal: journal.entries,
    notices: [
      ...(forms.length > 0
        ? []
        : otherTables.map(({ kind, sheet }) => message(`host.otherTable.${kind}`, { sheet: sheet.name }))),
      ...(stored.answers.isWhole ? [] : [message('host.answersUnreadable')]),
      ...(expired === 0 ? [] : [message('host.answersExpired', { count: expired })]),
      ...walls,
      ...journalNotices(journal.entries),
      ...(journal.isWhole ? [] : [message('host.journalUnreadable')]),
      ...(stored.rules.isWhole ? [] : [message('host.rulesUnreadable')]),
      ...organisationNotices(organisation),
    ],
    stored,
    organisation,
  };
  const check = async (others: OtherSheets | null = null): Promise<CheckedWorkbook> => {
    const { checkFormsInSteps } = await import('../core/checks/check-sheets');
    const narrative = [...options.narrative, ...(others?.narrative ?? [])];
    const { off } = checksInForce({ stored, organisation });
    const findings = await pace(checkFormsInSteps(snapshots, forms, narrative, others?.forms));
    return {
      ...workbook,
      forms: forms.map((form, index) => ({
        ...form,
        findings: withChecksOff(findings[index] ?? [], off),
      })),
    };
  };
  return { ok: true, value: { workbook, check } };
}

/** The same with findings at once. */
export async function assessWorkbook(
  port: WorkbookPort,
  selection: SheetSelection,
  options: AssessOptions = usualOptions,
  watch?: ReadingWatch,
): Promise<Outcome<CheckedWorkbook>> {
  const scored = await scoreWorkbook(port, selection, options, watch);
  return scored.ok ? { ok: true, value: await scored.value.check() } : scored;
}
