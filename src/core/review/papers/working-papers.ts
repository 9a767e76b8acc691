import { acceptedSheetName } from '../../sheet/sheet-name';
import type { SheetPlan } from '../../sheet/sheet-plan';
import type { FiledForm } from '../reviewed-file';
import { paperProject } from './paper-lines';
import { paperSummary, paperSummaryName, type SummedPaper } from './paper-summary';
import { workingPaper } from './working-paper';

/** The papers of these forms under names that no sheet of `taken` has. */
export function newPapers(
  forms: readonly FiledForm[],
  taken: readonly string[],
): { readonly plans: readonly SheetPlan[]; readonly papers: readonly SummedPaper[] } {
  const names = [...taken];
  const made = forms.map(({ file, form }) => {
    const name = acceptedSheetName(paperProject(form), names);
    names.push(name);
    const { plan, place } = workingPaper(form, name);
    return { plan, paper: { file, form, place } };
  });
  return { plans: made.map(({ plan }) => plan), papers: made.map(({ paper }) => paper) };
}

/** A workbook of working papers: the summary first, then a sheet a form, in their order. */
export function workingPapers(forms: readonly FiledForm[]): readonly SheetPlan[] {
  const { plans, papers } = newPapers(forms, [paperSummaryName]);
  return [paperSummary(papers), ...plans];
}
