import type { Receipt } from '../core/apply/receipt';
import { message, type Message } from '../core/messages/message';
import { newTable, ownTableSheet, planTableEdits, type TableRefill } from '../core/plan/table-edits';
import { type TableKind, tableKeys } from '../core/review/table-keys';
import type { CellEdit } from '../core/sheet/edit-plan';
import type { KeptTable } from '../core/sheet/kept-table';
import type { SheetPlan } from '../core/sheet/sheet-plan';
import type { SheetIdentity } from '../core/sheet/snapshot';
import { applyEdits, type Remembering } from './apply-edits';
import { changedTexts, changeOf, keepChange, storedIn } from './stored/stored';
import { storedTables } from './stored/tables';
import type { Outcome, WorkbookPort } from './workbook-port';

/** What making or filling a table's sheet would do. Nothing is written before `fillTable`. */
export interface PlannedTable {
  readonly kind: TableKind;
  /** The table as it is made today. */
  readonly plan: SheetPlan;
  readonly newSheet: boolean;
  /** The sheet that is filled anew, and what changes there; null: a new sheet as planned. */
  readonly refill: (TableRefill & { readonly sheet: SheetIdentity }) | null;
}

/** What became of it. */
export type FilledTable =
  | { readonly kind: 'filled'; readonly sheet: SheetIdentity; readonly receipt: Receipt | null }
  /** The sheet changed since the user saw the plan: nothing was written, and this is what it would do now. */
  | { readonly kind: 'changed'; readonly planned: PlannedTable };

/**
 * Reads the workbook and says what a table of the review would become: the sheet that we made before is filled anew where it still is,
 * unless `newSheet`; else one is added.
 */
export async function planTable(
  port: WorkbookPort,
  kind: TableKind,
  plan: SheetPlan,
  newSheet: boolean,
): Promise<Outcome<PlannedTable>> {
  const fresh: PlannedTable = { kind, plan, newSheet, refill: null };
  if (newSheet) return { ok: true, value: fresh };
  const reading = await port.read('all');
  if (!reading.ok) return reading;
  const { snapshots, settings } = reading.value;
  const kept = storedIn(storedTables, settings[storedTables.key]).value[kind];
  const snapshot = kept === undefined ? null : ownTableSheet(kept, plan, snapshots);
  if (kept === undefined || snapshot === null) return { ok: true, value: fresh };
  const refill = planTableEdits({ plan, keys: tableKeys[kind] }, snapshot, kept);
  return { ok: true, value: refill === null ? fresh : { ...fresh, refill: { ...refill, sheet: snapshot.sheet } } };
}

const remembered = (kind: TableKind, table: KeptTable) =>
  changeOf(storedTables, (tables) => ({ ...tables, [kind]: table }));

const sameEdits = (one: PlannedTable, other: PlannedTable): boolean =>
  one.refill?.sheet.id === other.refill?.sheet.id &&
  JSON.stringify(one.refill?.edits ?? []) === JSON.stringify(other.refill?.edits ?? []);

/**
 * Makes or fills the sheet as planned. It is planned once more right before, and nothing is written where that gives anything else than the
 * user saw. `typedOver`: also the cells that a person typed over. `now` (ISO 8601) names the journal entry: a refill is one write that
 * can be undone; a new sheet is taken back by deleting it.
 */
export async function fillTable(
  port: WorkbookPort,
  planned: PlannedTable,
  typedOver: boolean,
  now: string,
): Promise<Outcome<FilledTable>> {
  const { kind, plan, newSheet } = planned;
  const again = await planTable(port, kind, plan, newSheet);
  if (!again.ok) return again;
  if (!sameEdits(planned, again.value)) return { ok: true, value: { kind: 'changed', planned: again.value } };
  const { refill } = again.value;
  if (refill === null) return makeTable(port, kind, plan);
  const { sheet, remember } = refill;
  const edits = refill.edits.filter(({ ticked }) => ticked || typedOver);
  const change = remembered(kind, { sheet, ...remember });
  const remembering: Remembering = (settings) => changedTexts(change, settings);
  const receipt = await applyEdits(port, edits, { id: now, at: now }, remembering);
  if (!receipt.ok) return receipt;
  if (receipt.value.written.length === 0) {
    // Nothing was written along with which it could have been remembered.
    const kept = await keepChange(port, change);
    if (!kept.ok) return kept;
  }
  return { ok: true, value: { kind: 'filled', sheet, receipt: receipt.value } };
}

async function makeTable(port: WorkbookPort, kind: TableKind, plan: SheetPlan): Promise<Outcome<FilledTable>> {
  const made = await port.insertSheet(plan);
  if (!made.ok) return made;
  const kept = await keepChange(port, remembered(kind, { sheet: made.value, ...newTable(plan) }));
  return kept.ok
    ? { ok: true, value: { kind: 'filled', sheet: made.value, receipt: null } }
    : { ok: false, problem: notRemembered(made.value) };
}

const notRemembered = (sheet: SheetIdentity): Message => message('review.notRemembered', { sheet: sheet.name });

/** The edits of a refill that would replace what a person typed over ours. */
export function typedOver({ refill }: PlannedTable): readonly CellEdit[] {
  return refill?.edits.filter(({ ticked }) => !ticked) ?? [];
}
