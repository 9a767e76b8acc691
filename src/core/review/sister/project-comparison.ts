import { groupedBy, type ComparedForm, type ComparedRow, type ComparedTable } from '../across/compared';
import { thresholds } from '../across/thresholds';
import type { ReviewedTableRow } from '../reviewed-file';
import { matchRows } from './match-rows';

/** A row of a declaration or monitoring table, and the table that it stands in. */
export interface TableRowOf {
  readonly table: ComparedTable;
  readonly row: ReviewedTableRow;
}

/** An indicator through its stages; null where a stage does not have it. */
export interface ComparedIndicator {
  readonly row: ComparedRow | null;
  /** Of the change of goals, where there is one and it has the row. */
  readonly declared: TableRowOf | null;
  readonly monitored: TableRowOf | null;
  readonly last: ComparedRow | null;
}

/** A form with its declaration, its monitoring and the form of the year before, as far as they lie in the folder. */
export interface ProjectComparison {
  readonly own: ComparedForm;
  readonly declaration: ComparedTable | null;
  readonly monitoring: ComparedTable | null;
  readonly last: ComparedForm | null;
  /** The form's rows in their order, then those that only the declaration has. */
  readonly indicators: readonly ComparedIndicator[];
}

const fits = (own: ComparedForm, { table }: ComparedTable): boolean =>
  table.rows.length > 0 && (table.year === null || own.form.year === null || table.year === own.form.year);

/** The only one, or none: of two declarations nobody here can say which one holds. */
const single = <Thing>(things: readonly Thing[]): Thing | null => (things.length === 1 ? (things[0] ?? null) : null);

const projectAt = (file: string, project: string): string => `${file}\n${project}`;
const projectOf = (unit: string, project: string): string | null =>
  unit === '' || project === '' ? null : `${unit}\n${project}`;
/** A form of a whole department has no project: its unit tells, and tables that name none. */
const keyOf = ({ unit, project, form }: ComparedForm): string | null =>
  form.kind === 'department' && project === '' && unit !== '' ? `${unit}\n` : projectOf(unit, project);

/** Where the tables lie: by file and project, by unit and project; looked up, never searched through. */
interface Shelves {
  readonly byFile: ReadonlyMap<string, readonly ComparedTable[]>;
  readonly byUnit: ReadonlyMap<string, readonly ComparedTable[]>;
  readonly formsAt: ReadonlyMap<string, readonly ComparedForm[]>;
  readonly formsIn: ReadonlyMap<string, readonly ComparedForm[]>;
}

/** Where the tables of a form may lie, the likeliest first. */
function candidatesOf(own: ComparedForm, shelves: Shelves): readonly (readonly ComparedTable[])[] {
  const { file, project, unit } = own;
  const key = keyOf(own);
  const beside = shelves.byFile.get(projectAt(file, project)) ?? [];
  const isOnly = shelves.formsAt
    .get(projectAt(file, project))
    ?.every(({ form }) => form.year !== own.form.year || form === own.form);
  const nameless = shelves.formsIn.get(file)?.length === 1 ? (shelves.byFile.get(projectAt(file, '')) ?? []) : [];
  return [
    beside.filter((table) => isOnly === true || table.unit === unit),
    nameless.filter((table) => table.unit === '' || table.unit === unit),
    key === null ? [] : (shelves.byUnit.get(key) ?? []),
  ];
}

/**
 * The table of a kind that is a form's: in its own file that of its project (its unit counts only where the file has the project
 * twice), or one that names no project where the file has one form; else, anywhere in the folder, that of its unit and project.
 */
function tableOf(
  kind: ComparedTable['table']['kind'],
  own: ComparedForm,
  candidates: readonly (readonly ComparedTable[])[],
): ComparedTable | null {
  for (const some of candidates) {
    const fitting = some.filter((table) => table.table.kind === kind && fits(own, table));
    if (fitting.length > 0) return single(fitting);
  }
  return null;
}

/** Rows of the declaration, those that a change of goals has in its place, each with the table that it stands in. */
function declaredRows(declaration: ComparedTable | null, adjustment: ComparedTable | null): readonly TableRowOf[] {
  const rows = (table: ComparedTable | null): readonly TableRowOf[] =>
    table === null ? [] : table.table.rows.map((row) => ({ table, row }));
  if (adjustment === null) return rows(declaration);
  if (declaration === null) return rows(adjustment);
  const changed = matchRows(declaration.table.rows, adjustment.table.rows);
  const taken = new Set(changed.values());
  return [
    ...declaration.table.rows.map((row) => {
      const now = changed.get(row);
      return now === undefined ? { table: declaration, row } : { table: adjustment, row: now };
    }),
    ...adjustment.table.rows.filter((row) => !taken.has(row)).map((row) => ({ table: adjustment, row })),
  ];
}

interface NamedRow {
  readonly subcategory: string;
  readonly name: string;
  readonly of: TableRowOf;
}

const named = (rows: readonly TableRowOf[]): readonly NamedRow[] =>
  rows.map((of) => ({ subcategory: of.row.subcategory, name: of.row.name, of }));

function compare(
  own: ComparedForm,
  candidates: readonly (readonly ComparedTable[])[],
  last: ComparedForm | null,
): ProjectComparison | null {
  const only = (kind: ComparedTable['table']['kind']): ComparedTable | null => tableOf(kind, own, candidates);
  const filed = only('declaration');
  const { rows } = own.form;
  const declared = named(declaredRows(filed, only('adjustment')));
  const byDeclared = matchRows(rows, declared);
  // Hardly a row in common: it is the declaration of something else that bears the name.
  const isOwn = declared.length > 0 && byDeclared.size >= Math.max(1, thresholds.rowsFound * declared.length);
  const declaration = isOwn ? filed : null;
  const monitoring = only('monitoring');
  const byMonitored = matchRows(
    rows,
    named(monitoring === null ? [] : monitoring.table.rows.map((row) => ({ table: monitoring, row }))),
  );
  const byLast = matchRows(rows, last?.form.rows ?? []);
  if (!isOwn && byMonitored.size === 0 && byLast.size === 0) return null;
  const found = new Set(byDeclared.values());
  return {
    own,
    declaration,
    monitoring: byMonitored.size === 0 ? null : monitoring,
    last: byLast.size === 0 ? null : last,
    indicators: [
      ...rows.map((row) => ({
        row,
        declared: isOwn ? (byDeclared.get(row)?.of ?? null) : null,
        monitored: byMonitored.get(row)?.of ?? null,
        last: byLast.get(row) ?? null,
      })),
      ...(declaration === null ? [] : declared.filter((row) => !found.has(row))).map(({ of }) => ({
        row: null,
        declared: of,
        monitored: null,
        last: null,
      })),
    ],
  };
}

/** Every form that has a declaration, a monitoring table or a form of the year before to be compared with. Linear. */
export function projectComparisons(
  forms: readonly ComparedForm[],
  tables: readonly ComparedTable[],
): readonly ProjectComparison[] {
  const shelves: Shelves = {
    byFile: groupedBy(tables, ({ file, project }) => projectAt(file, project)),
    byUnit: groupedBy(tables, ({ unit, project }) => (unit === '' ? null : `${unit}\n${project}`)),
    formsAt: groupedBy(forms, ({ file, project }) => projectAt(file, project)),
    formsIn: groupedBy(forms, ({ file }) => file),
  };
  const byYear = groupedBy(forms, (own) => {
    const key = keyOf(own);
    return key === null || own.form.year === null ? null : `${own.form.kind}\n${key}\n${own.form.year}`;
  });
  return forms.flatMap((own) => {
    const { kind, year } = own.form;
    const key = keyOf(own);
    const before = key === null || year === null ? [] : (byYear.get(`${kind}\n${key}\n${year - 1}`) ?? []);
    const candidates = candidatesOf(own, shelves);
    const last = single(before);
    if (last === null && candidates.every(({ length }) => length === 0)) return [];
    const comparison = compare(own, candidates, last);
    return comparison === null ? [] : [comparison];
  });
}
