import type { Form } from '../../form/form';
import { cellAddress } from '../../sheet/address';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { NarrativeParagraph } from './paragraph';

/** A report is prose: cells with sentences in them, about 绩效 or 自评. */
const isProse = (text: string): boolean => text.length >= 15 && /[，。；：,;]/.test(text);

function paragraphsOf({ sheet, firstRow, firstColumn, values, texts }: SheetSnapshot): readonly NarrativeParagraph[] {
  return values.flatMap((row, at) =>
    row.flatMap((value, offset) => {
      const text = texts[at]?.[offset]?.trim() ?? '';
      return typeof value === 'string' && text !== ''
        ? [{ place: sheet.name, cell: cellAddress(firstRow + at, firstColumn + offset), text }]
        : [];
    }),
  );
}

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s"“”'‘’「」()]/g, '');

/** Report texts of a workbook: the paragraphs of sheets that carry prose about 绩效 and no form. */
export function narrativeOf(
  snapshots: readonly SheetSnapshot[],
  forms: readonly Form[],
): readonly NarrativeParagraph[] {
  const withForms = new Set(forms.map(({ sheet }) => sheet.id));
  return snapshots
    .filter(({ sheet }) => !withForms.has(sheet.id))
    .map(paragraphsOf)
    .filter((paragraphs) => {
      const prose = paragraphs.filter(({ text }) => isProse(text));
      return prose.length > 0 && paragraphs.some(({ text }) => /绩效|自评/.test(text));
    })
    .flat();
}

/**
 * The paragraphs that are about one of the workbook's forms: all of a report where there is only one form, else those of the
 * reports that name its project.
 */
export function narrativeAbout(
  form: Form,
  forms: readonly Form[],
  narrative: readonly NarrativeParagraph[],
): readonly NarrativeParagraph[] {
  if (forms.length <= 1) return narrative;
  const project = bare(form.project?.text ?? '');
  if (project.length < 3) return [];
  const others = forms.filter((one) => one !== form).map((one) => bare(one.project?.text ?? ''));
  const places = new Set(narrative.filter(({ text }) => bare(text).includes(project)).map(({ place }) => place));
  const shared = new Set(
    narrative
      .filter(({ text }) =>
        others.some((other) => other.length >= 3 && other !== project && bare(text).includes(other)),
      )
      .map(({ place }) => place),
  );
  return narrative.filter(
    ({ place, text }) => places.has(place) && (!shared.has(place) || bare(text).includes(project)),
  );
}
