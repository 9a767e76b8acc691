import type { ReviewedForm, ReviewedRow, ReviewedTable } from '../reviewed-file';

/** What comparing needs of a row. */
export type ComparedRow = Pick<
  ReviewedRow,
  | 'category'
  | 'subcategory'
  | 'name'
  | 'quantitative'
  | 'target'
  | 'actual'
  | 'measure'
  | 'targetValue'
  | 'actualValue'
  | 'actualMeasure'
  | 'direction'
  | 'targetDate'
  | 'weight'
  | 'filedScore'
  | 'verdict'
  | 'explanation'
  | 'cell'
  | 'cells'
>;

/** What comparing needs of a form: ten thousand of them lie in memory at once. */
export type ComparedContent = Pick<
  ReviewedForm,
  | 'sheet'
  | 'range'
  | 'kind'
  | 'title'
  | 'project'
  | 'department'
  | 'implementer'
  | 'year'
  | 'unit'
  | 'funding'
  | 'executionWeight'
  | 'filedExecutionScore'
  | 'filedScore'
  | 'goal'
  | 'explanationForAll'
  | 'cells'
  | 'statedProjects'
> & {
  readonly rows: readonly ComparedRow[];
  /** Whether its own check says that the total differs from its parts (V40). */
  readonly partsDiffer: boolean;
};

/** A form as it is compared with others. */
export interface ComparedForm {
  readonly file: string;
  readonly form: ComparedContent;
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
