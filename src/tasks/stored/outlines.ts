import type { Form } from '../../core/form/form';
import type { Outline } from '../../core/report/outline';
import { parseOutline } from '../../core/report/outline-file';
import { builtInOutlines, outlineForForm } from '../../core/report/outlines';
import { unitCollection } from './collection';
import { chosenIn, type Collection } from './chosen';
import { outlinesKey } from './keys';

/** The unit's own report outlines, and which outline is chosen for all reports. */
export const unitOutlines = unitCollection<Outline>(outlinesKey, builtInOutlines, (json) => {
  const reading = parseOutline(json);
  return reading.ok ? reading.outline : null;
});

/** The outline for a form's report: the one that the workbook, else the office, has chosen, else what the form calls for. */
export function outlineFor(outlines: Collection<Outline>, form: Pick<Form, 'kind'>): Outline {
  return chosenIn(outlines) ?? outlineForForm(form);
}
