import type { Outline } from '../../core/report/outline';
import type { AssessedForm } from '../../tasks/assess-workbook';
import { reportOfForm } from '../../tasks/form-report';
import type { Collection } from '../../tasks/stored/chosen';
import { outlineFor } from '../../tasks/stored/outlines';

/** Tells how many places of a form's report wait for a person. */
export type CountReportBlanks = (form: AssessedForm, outlines: Collection<Outline>) => number;

/** A reading gives new forms, and every part of the pane asks about them. */
const counted = new WeakMap<AssessedForm, { readonly outlines: Collection<Outline>; readonly count: number }>();

/** The form's table at the report's end has nothing in it that waits, and laying it out takes longer than all the rest. */
function withoutTable(outline: Outline): Outline {
  const sections = outline.sections.map((section) => ({
    ...section,
    parts: section.parts.filter((part) => part.kind !== 'computed' || part.part !== 'attachment'),
  }));
  return { ...outline, sections };
}

/** A file of its own: it brings all that composes a report. */
export const countReportBlanks: CountReportBlanks = (form, outlines) => {
  const known = counted.get(form);
  if (known?.outlines === outlines) return known.count;
  const outline = withoutTable(outlineFor(outlines, form.assessment.form));
  const count = reportOfForm(form, outline).openQuestions.length;
  counted.set(form, { outlines, count });
  return count;
};
