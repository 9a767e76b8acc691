import { projectComparisons } from '../sister/project-comparison';
import { remarked, type RemarkedProject } from '../sister/remarks';
import type { ReviewedFile, ReviewedForm, ReviewedRow } from '../reviewed-file';
import type { ComparedContent, ComparedForm, ComparedRow, ComparedTable } from './compared';
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

/** Words that many forms have (levels, units, addresses) once instead of once a form. */
type Pool = (words: string) => string;

function newPool(): Pool {
  const known = new Map<string, string>();
  return (words) => {
    const earlier = known.get(words);
    if (earlier !== undefined) return earlier;
    known.set(words, words);
    return words;
  };
}

function pooled<Cells extends Readonly<Record<string, string | null>>>(cells: Cells, pool: Pool): Cells {
  const same: Record<string, string | null> = {};
  for (const [name, cell] of Object.entries(cells)) same[name] = cell === null ? null : pool(cell);
  return same as Cells;
}

const rowOf = (row: ReviewedRow, pool: Pool): ComparedRow => ({
  category: pool(row.category),
  subcategory: pool(row.subcategory),
  name: pool(row.name),
  quantitative: row.quantitative,
  target: pool(row.target),
  actual: pool(row.actual),
  measure: pool(row.measure),
  targetValue: row.targetValue,
  actualValue: row.actualValue,
  actualMeasure: pool(row.actualMeasure),
  direction: row.direction,
  targetDate: row.targetDate,
  weight: row.weight,
  filedScore: row.filedScore,
  verdict: row.verdict,
  explanation: pool(row.explanation),
  cell: pool(row.cell),
  cells: pooled(row.cells, pool),
});

const contentOf = (form: ReviewedForm, pool: Pool): ComparedContent => ({
  sheet: pool(form.sheet),
  range: pool(form.range),
  kind: form.kind,
  title: pool(form.title),
  project: pool(form.project),
  department: pool(form.department),
  implementer: pool(form.implementer),
  year: form.year,
  unit: form.unit,
  funding: form.funding.map((row) => ({ ...row, label: pool(row.label), cell: pool(row.cell) })),
  executionWeight: form.executionWeight,
  filedExecutionScore: form.filedExecutionScore,
  filedScore: form.filedScore,
  goal: { expected: pool(form.goal.expected), actual: pool(form.goal.actual) },
  explanationForAll: pool(form.explanationForAll),
  cells: pooled(form.cells, pool),
  statedProjects: form.statedProjects,
  rows: form.rows.map((row) => rowOf(row, pool)),
  partsDiffer: form.findings.some(({ check }) => check === 'V40'),
});

/**
 * Lays the files' forms and tables beside each other; files that hold none add nothing. The files are gone through once, and of each
 * only what comparing needs is kept: they may come from the disk one by one.
 */
export function folderOf(files: Iterable<ReviewedFile>): Folder {
  const pool = newPool();
  const forms: ComparedForm[] = [];
  const tables: ComparedTable[] = [];
  for (const { file, outcome } of files) {
    if (outcome.kind === 'unreadable') continue;
    for (const form of outcome.kind === 'read' ? outcome.forms : []) {
      const [unit, project] = [pool(unitOf(form)), pool(projectKey(form.project))];
      forms.push({ file, form: contentOf(form, pool), unit, project });
    }
    for (const table of outcome.others) {
      tables.push({ file, table, unit: unitOf(table), project: projectKey(table.project) });
    }
  }
  return { forms, comparisons: projectComparisons(forms, tables).map(remarked) };
}
