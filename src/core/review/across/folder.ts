import type { ReviewedFile, ReviewedForm, ReviewedTable } from '../reviewed-file';
import { plainName, projectKey } from './names';

/** A form as it is compared with others. */
export interface ComparedForm {
  readonly file: string;
  readonly form: ReviewedForm;
  /** The unit that filled it in, spelled for comparing: 实施单位, else 主管部门; `''` where it names neither. */
  readonly unit: string;
  /** The project, spelled for comparing, without its year. */
  readonly project: string;
}

/** A declaration or monitoring table as it is compared with forms. */
export interface ComparedTable {
  readonly file: string;
  readonly table: ReviewedTable;
  readonly unit: string;
  readonly project: string;
}

/** All forms of the files beside each other, and the other tables of the family. */
export interface Folder {
  readonly forms: readonly ComparedForm[];
  readonly tables: readonly ComparedTable[];
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
  return { forms, tables };
}

/** Things by what they have in common, in the order in which they come; what has no key is left out. */
export function groupedBy<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string | null,
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
