import type { FormAnswers } from '../core/answers/answers';
import type { NarrativeParagraph } from '../core/checks/check-form';
import type { Finding } from '../core/checks/finding';
import type { Assessment } from '../core/rules/assessment';
import type { ScoringRules } from '../core/rules/scoring-rules';
import type { EditPlan } from '../core/sheet/edit-plan';
import type { SheetIdentity } from '../core/sheet/snapshot';
import type { JournalEntry, Outcome, SheetSelection, WorkbookPort } from './workbook-port';

/** A form with what the rules make of it, what a reviewer would see in it, and what would be written. */
export interface AssessedForm {
  readonly assessment: Assessment;
  readonly answers: FormAnswers;
  readonly findings: readonly Finding[];
  readonly plan: EditPlan;
}

export interface AssessedWorkbook {
  readonly active: SheetIdentity;
  readonly forms: readonly AssessedForm[];
  /** Writes of ours that can still be taken back, newest first. */
  readonly journal: readonly JournalEntry[];
}

export interface AssessOptions {
  /** Rules for every form; null: the workbook's own if it keeps some, else what each form calls for. */
  readonly rules: ScoringRules | null;
  /** Report texts from beside the workbook (a .docx), for the checks of narrative against table. */
  readonly narrative: readonly NarrativeParagraph[];
}

/** Reads the workbook (one round trip), recognises every form, assesses it, and plans what to write. Writes nothing. */
export declare function assessWorkbook(
  port: WorkbookPort,
  selection: SheetSelection,
  options?: AssessOptions,
): Promise<Outcome<AssessedWorkbook>>;
