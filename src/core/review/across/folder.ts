import { projectComparisons } from '../sister/project-comparison';
import { remarked, type RemarkedProject } from '../sister/remarks';
import type { ReviewedFile, ReviewedForm } from '../reviewed-file';
import type { ComparedForm, ComparedTable } from './compared';
import { plainName, projectKey } from './names';

/** All forms of the files beside each other, and each beside the other tables of the family. */
export interface Folder {
  readonly forms: readonly ComparedForm[];
  readonly comparisons: readonly RemarkedProject[];
}

const unitOf = ({ implementer, department }: Pick<ReviewedForm, 'implementer' | 'department'>): string => {
  const own = plainName(implementer);
  return own === '' ? plainName(department) : own;
};

/** Lays the files' forms and tables beside each other; files that hold none add nothing. */
export function folderOf(files: readonly ReviewedFile[]): Folder {
  const forms: ComparedForm[] = [];
  const tables: ComparedTable[] = [];
  for (const { file, outcome } of files) {
    if (outcome.kind === 'unreadable') continue;
    for (const form of outcome.kind === 'read' ? outcome.forms : []) {
      forms.push({ file, form, unit: unitOf(form), project: projectKey(form.project) });
    }
    for (const table of outcome.others) {
      tables.push({ file, table, unit: unitOf(table), project: projectKey(table.project) });
    }
  }
  return { forms, comparisons: projectComparisons(forms, tables).map(remarked) };
}
