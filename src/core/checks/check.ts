import type { Form, FormCell } from '../form/form';
import type { Message } from '../messages/message';
import type { Assessment } from '../assess/assessment';
import type { CellEdit } from '../sheet/edit-plan';
import type { NarrativeParagraph } from './check-form';
import type { Finding, Severity } from './finding';
import type { CheckId } from './handbook/handbook';

/** What every check looks at. */
export interface Subject {
  readonly form: Form;
  readonly assessment: Assessment;
  readonly narrative: readonly NarrativeParagraph[];
}

/** What a check saw; its id, and what is kept about it, are added by `checkForm`. */
export interface Observation {
  /** The most telling first. */
  readonly cells: readonly FormCell[];
  readonly message: Message;
  /** Where it is milder than the check's own. */
  readonly severity?: Severity;
  readonly places?: Finding['places'];
  readonly fix?: readonly CellEdit[];
}

/** A check of the catalogue: one small function over a form. What it is about stands in the handbook under the same id. */
export interface Check {
  readonly id: CheckId;
  readonly severity: Severity;
  readonly find: (subject: Subject) => readonly Observation[];
}

/** What no workbook can answer: a question for the person, never a finding. */
export interface Question {
  readonly id: CheckId;
  readonly ask: (subject: Subject) => readonly Message[];
}
