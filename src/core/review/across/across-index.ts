import type { AcrossFinding } from './across-finding';

/** Where a form lies: what the places of a finding name it by. */
export interface FormPlace {
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
}

const keyOf = ({ file, sheet, range }: FormPlace): string => `${file}\n${sheet}\n${range}`;

/** The findings across forms that a form is concerned in, each once. */
export type AcrossOf = (form: FormPlace) => readonly AcrossFinding[];

/** Findings across forms by the forms that they are about. */
export function acrossByForm(findings: readonly AcrossFinding[]): AcrossOf {
  const byForm = new Map<string, AcrossFinding[]>();
  for (const finding of findings) {
    for (const place of finding.places) {
      const key = keyOf(place);
      const known = byForm.get(key);
      if (known === undefined) byForm.set(key, [finding]);
      else if (known.at(-1) !== finding) known.push(finding);
    }
  }
  return (form) => byForm.get(keyOf(form)) ?? [];
}
