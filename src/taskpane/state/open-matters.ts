import { fillingOf } from '../../core/form/filling';
import { owedReasons } from '../../core/explain/owed-reasons';
import { remembered } from '../../core/sheet/remembered';
import type { AssessedForm } from '../../tasks/assess-workbook';
import { formKey, type PaneState, shownForm } from './pane-state';
import type { PageName } from './page-names';

/** What a person still owes a form, in numbers; null where it is not known yet. */
export interface Owed {
  /** Rows that wait for a person's judgement. */
  readonly judgements: number;
  /** Rows whose deviation nobody has explained. */
  readonly reasons: number;
  /** Errors and warnings that nobody has looked into. */
  readonly findings: number | null;
  /** Places of the report that wait for a person. */
  readonly report: number | null;
}

const nothingOwed: Owed = { judgements: 0, reasons: 0, findings: 0, report: 0 };

/** What is owed on the form that is shown; nothing where none is, or where nobody has begun to fill it in. */
export function owedOf(state: PaneState): Owed {
  const form = shownForm(state);
  if (form === null || state.workbook === null) return nothingOwed;
  if (fillingOf(form.assessment.form) === 'blank') return nothingOwed;
  const { countedReport } = state;
  // What was counted before the last change holds until it is counted again: a number that blinks helps nobody.
  const isCounted = countedReport !== null && formKey(countedReport.form) === formKey(form);
  return { ...owedByForm(form), report: isCounted ? countedReport.blanks : null };
}

/** All tabs ask at every change, and a form may have ten thousand rows. */
const known = remembered<AssessedForm, Omit<Owed, 'report'>>();

function owedByForm(form: AssessedForm): Omit<Owed, 'report'> {
  const { assessment, findings } = form;
  const before = known.of(form);
  if (before !== undefined) return before;
  const owed = {
    judgements: assessment.indicators.filter(({ pending }) => pending).length,
    reasons: owedReasons(assessment).length,
    findings: findings === null ? null : countSevere(form),
  };
  known.keep(form, owed);
  return owed;
}

/** How many things on a page wait for the user, as 还差什么 counts them; 0 where none do, or where it is not known yet. */
export function openMatters(state: PaneState, page: PageName): number {
  const form = shownForm(state);
  if (form === null || state.overview) return 0;
  const owed = owedOf(state);
  switch (page) {
    case 'score':
      return form.plan.edits.length;
    case 'checks':
      return owed.findings ?? 0;
    case 'explain':
      return owed.judgements + owed.reasons;
    case 'report':
      return owed.report ?? 0;
    case 'rules':
    case 'review':
      return 0;
  }
}

/** Errors and warnings that nobody has looked into yet. */
export function countSevere({ findings }: AssessedForm): number {
  return (findings ?? []).filter(({ acknowledged, severity }) => acknowledged === null && severity !== 'info').length;
}

/** Whether somebody began to change something on a page and has neither saved it nor let it go. */
export function hasUnsaved({ drafts }: PaneState, page: PageName): boolean {
  switch (page) {
    case 'rules':
      return Object.keys(drafts.rules).length > 0;
    case 'report':
      return Object.keys(drafts.outlines).length > 0;
    default:
      return false;
  }
}
