import { owedReasons } from '../../core/explain/owed-reasons';
import type { AssessedForm } from '../../tasks/assess-workbook';
import { type PaneState, shownForm } from './pane-state';
import type { PageName } from './page-names';

/** How many things on a page wait for the user; 0 where none do, or where it is not counted. */
export function openMatters(state: PaneState, page: PageName): number {
  const form = shownForm(state);
  if (form === null || state.overview) return 0;
  switch (page) {
    case 'score':
      return form.plan.edits.length;
    case 'checks':
      return countSevere(form);
    case 'explain':
      return form.assessment.indicators.filter(({ pending }) => pending).length + owedReasons(form.assessment).length;
    case 'report':
    case 'rules':
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
