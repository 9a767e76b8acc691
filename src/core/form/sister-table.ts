import type { CellBlock } from '../sheet/address';
import type { SheetIdentity } from '../sheet/snapshot';
import { finish } from '../sheet/steps';
import type { Expression } from '../value/expression';
import { readIndicatorValues } from '../value/read-values';
import type { ExpressionSource, ValueContext } from '../value/value-source';
import { asMoney } from './cell-number';
import { saysSomething } from './cell-reading';
import { draftRows, type DraftRow, type Section } from './draft-rows';
import type { FormCell } from './form';
import { fundingRole } from './form-labels';
import { moneyUnitIn } from './funding';
import type { Grid, GridRow } from './grid';
import { readHead } from './head';
import type { IndicatorHeader } from './header';
import { indicatorName } from './indicator-name';
import { fullName } from './levels';
import type { Region } from './locate';
import { kindsOf } from './row-kinds';
import {
  isSpentToDate,
  monitoringColumns,
  outlookIn,
  sublabels,
  yearHeaders,
  type Outlook,
  type Span,
} from './sister-columns';
import { tableRegion } from './table-region';
import { yearIn } from './title';
import { sourceOf, targetSource } from './value-sources';

/** A table of the same family that is no 自评表: named and read, never scored, never written. */
export type OtherTable = TableIdentity &
  (
    | { readonly kind: 'declaration' | 'adjustment'; readonly rows: readonly DeclaredRow[] }
    | {
        readonly kind: 'monitoring';
        readonly rows: readonly MonitoredRow[];
        /** What was spent of the whole until then, in `unit`; null where the table does not say it. */
        readonly spent: FormCell | null;
        readonly unit: '万元' | '元';
      }
    /** A table of reviewers' points: nothing of it is compared. */
    | { readonly kind: 'scoring' }
  );

interface TableIdentity {
  readonly sheet: SheetIdentity;
  /** Its heading; null where it was known by its columns. */
  readonly title: string | null;
  readonly block: CellBlock;
  readonly year: number | null;
  readonly project: FormCell | null;
  readonly department: FormCell | null;
  readonly implementer: FormCell | null;
}

/** A row of a declaration: what the year was to bring. In a change of goals it is the changed one. */
export interface DeclaredRow {
  /** The sheet's row number, 1-based. */
  readonly row: number;
  readonly category: string;
  readonly subcategory: string;
  readonly name: string;
  readonly context: ValueContext;
  readonly nameCell: FormCell | null;
  readonly target: Expression;
  readonly targetCell: FormCell | null;
  /** Null where the table has no such column. */
  readonly weight: FormCell | null;
}

/** A row of a 监控表: how far it has come, and what is expected by the end of the year. */
export interface MonitoredRow extends DeclaredRow {
  readonly toDate: Expression;
  readonly expected: Expression;
  /** Null where nothing, or more than one thing, is ticked. */
  readonly outlook: Outlook | null;
}

const nothing: ExpressionSource = { text: '', value: '', numberFormat: 'General' };

/** The rows under a header without the labels that go on below it. */
function bodyOf(grid: Grid, { header, rows }: Section): Section {
  const labels = sublabels(grid, header);
  return { header, rows: rows.filter((row) => row !== labels) };
}

function declaredRow(draft: DraftRow, grid: Grid, year: number | null): DeclaredRow {
  const category = fullName(draft.category);
  const subcategory = fullName(draft.subcategory);
  const context = { category, subcategory, name: draft.nameText, year };
  return {
    row: draft.row + 1,
    category,
    subcategory,
    name: indicatorName(draft.nameText),
    context,
    nameCell: draft.nameCell,
    target: readIndicatorValues(targetSource(draft, grid), nothing, context).target,
    targetCell: draft.target,
    weight: draft.weight,
  };
}

const heldIn = ({ cells }: GridRow, { start, end }: Span) =>
  cells.find(({ column }) => column >= start && column < end);

/** A tick, however it is made; a cell that says no is none. */
const isTick = (label: string): boolean => !/^(?:[-—–/\\×xX□☐○0]|否|无|不)+$/.test(label);

/** `☑确定能 □有可能 □完全不可能` in one cell: the one that is ticked. */
function outlookOf(label: string): Outlook | null {
  const ticked = /[☑√✓✔■●]\s*(确定能|有可能|完全不可能|不可能|可能|能)/.exec(label)?.[1];
  return outlookIn(ticked ?? label.replace(/[☑√✓✔■●]/g, ''));
}

function monitoredRow(draft: DraftRow, grid: Grid, section: Section, year: number | null): MonitoredRow {
  const columns = monitoringColumns(grid, section.header);
  const line = draft.line;
  const declared = declaredRow(draft, grid, year);
  const read = (span: Span | null): Expression => {
    const held = span === null ? undefined : heldIn(line, span);
    const source =
      held === undefined ? nothing : sourceOf(grid.cell(held.row, held.column), grid, held.row, held.column);
    return readIndicatorValues(targetSource(draft, grid), source, declared.context).actual;
  };
  const ticked = columns.ticks.filter((tick) => {
    const held = heldIn(line, tick);
    return held !== undefined && isTick(held.label);
  });
  const [tick] = ticked;
  const named = columns.outlook === null ? undefined : heldIn(line, columns.outlook);
  return {
    ...declared,
    toDate: read(columns.toDate),
    expected: read(columns.expected),
    outlook:
      ticked.length === 1 && tick !== undefined ? tick.outlook : named === undefined ? null : outlookOf(named.label),
  };
}

/** Rows that say what is to be reached; what a template leaves, subtotals and 预算执行率 are none. */
function rowsOf<Row>(
  grid: Grid,
  sections: readonly Section[],
  read: (draft: DraftRow, section: Section) => Row,
): readonly Row[] {
  const bodies = sections.map((section) => bodyOf(grid, section));
  const sectionOf = new Map(bodies.flatMap((section) => section.rows.map(({ row }) => [row, section] as const)));
  const drafts = finish(draftRows(grid, bodies));
  const kinds = kindsOf(drafts, true);
  return drafts.flatMap((draft, at) => {
    const section = sectionOf.get(draft.row);
    const isNamed = saysSomething(draft.nameCell);
    return kinds[at] === 'indicator' && isNamed && section !== undefined ? [read(draft, section)] : [];
  });
}

/** What a 监控表 says was spent of the whole: under the label of its fund block, beside that of the total, else in the first row. */
function spentUntilThen(grid: Grid, { fundingIndex, end }: Region, unit: '万元' | '元'): FormCell | null {
  const header = fundingIndex === null ? undefined : grid.rows[fundingIndex];
  const at = header?.cells.findIndex(({ label }) => isSpentToDate(label)) ?? -1;
  const label = header?.cells[at];
  if (fundingIndex === null || header === undefined || label === undefined) return null;
  const span = { start: label.column, end: header.cells[at + 1]?.column ?? Infinity };
  const below = grid.rows.slice(fundingIndex + 1, Math.min(fundingIndex + 5, end));
  const line = below.find(({ cells }) => cells.some((cell) => fundingRole(cell.label) === 'total')) ?? below[0];
  const held = line === undefined ? undefined : heldIn(line, span);
  return held === undefined ? null : asMoney(grid.cell(held.row, held.column), unit);
}

/** Where a list of several projects says whose a row is: `项目名称`, `单位名称、项目名称`; null in the table of one project. */
function projectColumn({ columns }: IndicatorHeader): Span | null {
  const column = columns.find(({ cell }) =>
    /^(?:(?:预算)?单位(?:名称)?[、,/及和])?(?:二级)?项目(?:名称)?$/.test(cell.label),
  );
  return column === undefined ? null : { start: column.start, end: column.end };
}

/** The tables that a list of several projects is, one for each; a table of one project is itself. */
function byProject(grid: Grid, table: OtherTable, sections: readonly Section[]): readonly OtherTable[] {
  if (table.kind === 'scoring') return [table];
  const spans = sections.map(({ header }) => projectColumn(header));
  if (spans.every((span) => span === null)) return [table];
  const projectAt = new Map<number, FormCell>();
  let project: FormCell | null = null;
  sections.forEach(({ rows }, at) => {
    const span = spans[at] ?? null;
    for (const line of rows) {
      const held = span === null ? undefined : heldIn(line, span);
      if (held !== undefined) project = grid.cell(held.row, held.column);
      if (project !== null) projectAt.set(line.row + 1, project);
    }
  });
  const projects = [...new Set(table.rows.map(({ row }) => projectAt.get(row) ?? null))];
  const ofProject = <Row extends DeclaredRow>(rows: readonly Row[], own: FormCell | null): readonly Row[] =>
    rows.filter(({ row }) => (projectAt.get(row) ?? null) === own);
  return projects.map((own) =>
    table.kind === 'monitoring'
      ? { ...table, project: own, spent: null, rows: ofProject(table.rows, own) }
      : { ...table, project: own, rows: ofProject(table.rows, own) },
  );
}

/** Reads a region that is no 自评表: whose it is, and what its rows say. Total, like the reading of a form. */
export function readOtherTables(
  grid: Grid,
  region: Region,
  place: Pick<TableIdentity, 'sheet' | 'title' | 'block'> & { readonly kind: OtherTable['kind'] },
): readonly OtherTable[] {
  const { kind, ...where } = place;
  const until = region.headers[0]?.index ?? region.end;
  const headEnd = Math.min(region.fundingIndex ?? until, region.goalIndex ?? until, until);
  const head = readHead(grid, region.start, headEnd, until);
  const { year: stated, project, department, implementer } = head;
  const year = stated ?? (where.title === null ? null : yearIn(where.title));
  const identity = { ...where, year, project, department, implementer };
  if (kind === 'scoring') return [{ ...identity, kind }];
  const { sections } = tableRegion(grid, { ...region, headers: yearHeaders(grid, region) }, null);
  if (kind !== 'monitoring') {
    const rows = rowsOf(grid, sections, (draft) => declaredRow(draft, grid, year));
    return byProject(grid, { ...identity, kind, rows }, sections);
  }
  const words =
    region.fundingIndex === null ? '' : (grid.rows[region.fundingIndex]?.cells ?? []).map(({ text }) => text).join(' ');
  const unit = moneyUnitIn(words) ?? head.moneyUnit ?? '万元';
  const spent = spentUntilThen(grid, region, unit);
  const rows = rowsOf(grid, sections, (draft, section) => monitoredRow(draft, grid, section, year));
  return byProject(grid, { ...identity, kind, rows, spent, unit }, sections);
}
