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

/** Where the tables lie: by file and project, by unit and project; looked up, never searched through. */
interface Shelves {
  readonly byFile: ReadonlyMap<string, readonly ComparedTable[]>;
  readonly byUnit: ReadonlyMap<string, readonly ComparedTable[]>;
  readonly formsAt: ReadonlyMap<string, readonly ComparedForm[]>;
  readonly formsIn: ReadonlyMap<string, readonly ComparedForm[]>;
}

/**
 * The tables of a form: in its own file those of its project (its unit counts only where the file has the project twice), and a
 * table that names no project where the file has one form; else, anywhere in the folder, those of its unit and project.
 */
function tablesOf(own: ComparedForm, shelves: Shelves): readonly ComparedTable[] {
  const { file, project, unit } = own;
  const beside = shelves.byFile.get(projectAt(file, project)) ?? [];
  const isOnly = shelves.formsAt
    .get(projectAt(file, project))
    ?.every(({ form }) => form.year !== own.form.year || form === own.form);
  const near = beside.filter((table) => fits(own, table) && (isOnly === true || table.unit === unit));
  if (near.length > 0) return near;
  const nameless = shelves.formsIn.get(file)?.length === 1 ? (shelves.byFile.get(projectAt(file, '')) ?? []) : [];
  const unnamed = nameless.filter((table) => fits(own, table) && (table.unit === '' || table.unit === unit));
  if (unnamed.length > 0) return unnamed;
  const key = projectOf(unit, project);
  return key === null ? [] : (shelves.byUnit.get(key) ?? []).filter((table) => fits(own, table));
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
  tables: readonly ComparedTable[],
  last: ComparedForm | null,
): ProjectComparison | null {
  const only = (kind: ComparedTable['table']['kind']): ComparedTable | null =>
    single(tables.filter(({ table }) => table.kind === kind));
  const adjustment = only('adjustment');
  const { rows } = own.form;
  const declared = named(declaredRows(only('declaration'), adjustment));
  const byDeclared = matchRows(rows, declared);
  // Hardly a row in common: it is the declaration of something else that bears the name.
  const isOwn = declared.length > 0 && byDeclared.size >= Math.max(1, thresholds.rowsFound * declared.length);
  const declaration = isOwn ? only('declaration') : null;
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
    byUnit: groupedBy(tables, ({ unit, project }) => projectOf(unit, project)),
    formsAt: groupedBy(forms, ({ file, project }) => projectAt(file, project)),
    formsIn: groupedBy(forms, ({ file }) => file),
  };
  const byYear = groupedBy(forms, ({ unit, project, form }) => {
    const key = projectOf(unit, project);
    return key === null || form.year === null ? null : `${key}\n${form.year}`;
  });
  return forms.flatMap((own) => {
    const key = projectOf(own.unit, own.project);
    const before = key === null || own.form.year === null ? [] : (byYear.get(`${key}\n${own.form.year - 1}`) ?? []);
    const near = tablesOf(own, shelves);
    const last = single(before);
    if (near.length === 0 && last === null) return [];
    const comparison = compare(own, near, last);
    return comparison === null ? [] : [comparison];
  });
}
