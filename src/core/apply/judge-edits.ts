import { type CatalogueCode, message, type Message } from '../messages/message';
import type { CellEdit } from '../sheet/edit-plan';
import { longestText } from '../sheet/limits';
import type { CellContent } from '../sheet/snapshot';
import { contentOfKept, holdsConstant, keptConstant, keptContent, sameContent, shownContent } from './content';
import { type EntryId, entryOf, type JournalEntry } from './journal';
import { locateEdit, type Location, type Lost } from './locate';
import type { Look } from './look';
import { barrierMessage, type CellPlace, type CellWrite, type FoundCell, placeKey, type WrittenCell } from './place';
import type { RefusedEdit } from './receipt';

/** An edit that may be carried out, with the cell as it was found. */
export interface EditWrite extends CellWrite {
  /** The edit, at the address where its cell stands now. */
  readonly edit: CellEdit;
  /** The edit as it was planned. */
  readonly planned: CellEdit;
  readonly found: FoundCell;
}

/** What is to become of the edits of a plan: each is in exactly one of the three lists. */
export interface JudgedEdits {
  readonly writes: readonly EditWrite[];
  readonly skipped: readonly CellEdit[];
  readonly refused: readonly RefusedEdit[];
}

/** An edit with where its cell stands now. */
export interface LocatedEdit {
  readonly edit: CellEdit;
  readonly location: Location;
}

/** Where the cells of edits stand now. Two edits that come out at one cell are both about something else than before. */
export function locateEdits(edits: readonly CellEdit[], look: Look): readonly LocatedEdit[] {
  const located = edits.map((edit): LocatedEdit => ({ edit, location: locateEdit(edit, look) }));
  const taken = new Map<string, number>();
  const keyOf = ({ edit, location }: LocatedEdit): string =>
    location.kind === 'at' ? placeKey({ sheet: edit.sheet, cell: location.cell }) : '';
  for (const one of located) taken.set(keyOf(one), (taken.get(keyOf(one)) ?? 0) + 1);
  return located.map((one): LocatedEdit => {
    const isShared = one.location.kind === 'at' && (taken.get(keyOf(one)) ?? 0) > 1;
    const hasMoved = one.location.kind === 'at' && one.location.cell !== one.edit.cell;
    return isShared && hasMoved ? { edit: one.edit, location: { kind: 'lost', why: 'twins' } } : one;
  });
}

/** The cells that have to be looked at before located edits can be judged. */
export function placesOfEdits(located: readonly LocatedEdit[]): readonly CellPlace[] {
  return located.flatMap(({ edit: { sheet }, location }) =>
    location.kind === 'at' ? [{ sheet, cell: location.cell }] : [],
  );
}

const lostCodes: Readonly<Record<Lost, CatalogueCode>> = {
  formGone: 'host.formGone',
  rowGone: 'host.rowGone',
  factsChanged: 'host.factsChanged',
  twins: 'host.twins',
  linesMoved: 'host.linesMoved',
};

/** Why a cell that is lost is not written. */
export function lostMessage(why: Lost, { sheet, cell }: CellPlace, subject: string): Message {
  return message(lostCodes[why], { sheet: sheet.name, cell, subject });
}

function changeMessage(cell: string, expected: CellContent, found: CellContent): Message {
  if (found === '') return message('host.cellCleared', { cell, expected: shownContent(expected) });
  if (expected === '') return message('host.cellFilled', { cell, found: shownContent(found) });
  return message('host.cellChanged', { cell, expected: shownContent(expected), found: shownContent(found) });
}

function isDone(found: FoundCell, { after, numberFormat }: CellEdit): boolean {
  return holdsConstant(found, after) && (numberFormat === null || numberFormat === found.numberFormat);
}

/** Why an edit is not carried out on the cell as it was found; null when it is. */
function refusalOf(edit: CellEdit, found: FoundCell): Message | null {
  const { cell, sheet, before, after } = edit;
  if (!sameContent(before, found.formula)) return changeMessage(cell, before, found.formula);
  if (found.barrier !== null) return barrierMessage(edit, found.barrier);
  // Without the right to set a format a number would become a text there.
  if (!found.canFormat && found.numberFormat === '@' && typeof after !== 'string') {
    return message('host.formatProtected', { sheet: sheet.name, cell });
  }
  return typeof after === 'string' && after.length > longestText
    ? message('host.textTooLong', { cell, length: after.length })
    : null;
}

function writeOf(planned: CellEdit, edit: CellEdit, found: FoundCell): EditWrite {
  const { sheet, cell, after } = edit;
  const numberFormat = found.canFormat ? (edit.numberFormat ?? found.numberFormat) : found.numberFormat;
  return {
    sheet,
    cell,
    content: { kind: 'constant', value: after },
    numberFormat,
    setsFormat: numberFormat !== found.numberFormat,
    edit,
    planned,
    found,
  };
}

/** Refuses what depends on an edit that is not among those that are made or hold already. */
function withoutUnfounded(judged: JudgedEdits): JudgedEdits {
  const { writes, skipped } = judged;
  const standing = new Set([...writes.map(({ planned }) => placeKey(planned)), ...skipped.map(placeKey)]);
  const missing = ({ planned: { sheet, dependsOn } }: EditWrite): string | undefined =>
    dependsOn.find((cell) => !standing.has(placeKey({ sheet, cell })));
  const unfounded = writes.flatMap((write) => {
    const cell = missing(write);
    return cell === undefined ? [] : [{ write, refused: dependent(write, cell) }];
  });
  if (unfounded.length === 0) return judged;
  const gone = new Set(unfounded.map(({ write }) => write));
  return withoutUnfounded({
    writes: writes.filter((write) => !gone.has(write)),
    skipped,
    refused: [...judged.refused, ...unfounded.map(({ refused }) => refused)],
  });
}

/** An edit that is not made because another one (`on`, its cell) is not. */
function dependent({ edit, found }: Pick<EditWrite, 'edit' | 'found'>, on: string): RefusedEdit {
  return { edit, reason: message('host.dependsOn', { cell: edit.cell, on }), found: found.formula };
}

/**
 * Judges edits by the sheets and cells as they are right before the write: each is found by what it is, and made only where the
 * cell holds what it held and its row says what it said. What depends on an edit that is not made is not made either.
 */
export function judgeEdits(located: readonly LocatedEdit[], look: Look): JudgedEdits {
  const writes: EditWrite[] = [];
  const skipped: CellEdit[] = [];
  const refused: RefusedEdit[] = [];
  const ids = new Set(look.sheets.map(({ id }) => id));
  for (const { edit: planned, location } of located) {
    const { sheet, cell, subject } = planned;
    if (!ids.has(sheet.id)) {
      refused.push({ edit: planned, reason: message('host.sheetGone', { sheet: sheet.name, cell }), found: null });
      continue;
    }
    if (location.kind === 'lost') {
      const found = look.cells.get(placeKey(planned))?.formula ?? null;
      refused.push({ edit: planned, reason: lostMessage(location.why, planned, subject), found });
      continue;
    }
    const edit = location.cell === cell ? planned : { ...planned, cell: location.cell };
    const found = look.cells.get(placeKey(edit));
    // It has moved between two looks: whoever moves rows just now is not to be disturbed.
    const reason = found === undefined ? message('host.rowGone', { sheet: sheet.name, cell, subject }) : null;
    if (found === undefined || reason !== null) {
      refused.push({ edit, reason: reason ?? message('host.itemNotFound'), found: null });
      continue;
    }
    if (isDone(found, edit)) {
      skipped.push(planned);
      continue;
    }
    const refusal = refusalOf(edit, found);
    if (refusal === null) writes.push(writeOf(planned, edit, found));
    else refused.push({ edit, reason: refusal, found: found.formula });
  }
  return withoutUnfounded({ writes: inOrderOfDependence(writes), skipped, refused });
}

/** What others depend on first, so that a batch that has to be torn apart knows of them. */
function inOrderOfDependence(writes: readonly EditWrite[]): readonly EditWrite[] {
  const free = writes.filter(({ planned }) => planned.dependsOn.length === 0);
  return free.length === writes.length
    ? writes
    : [...free, ...writes.filter(({ planned }) => planned.dependsOn.length > 0)];
}

/** What the journal keeps of writes. */
export function journalOf(writes: readonly EditWrite[], id: EntryId): JournalEntry {
  return entryOf(
    id,
    writes.map(({ sheet, cell, edit, found, numberFormat }) => ({
      sheet,
      binding: edit.basis.kind === 'form' ? edit.basis.binding : null,
      cell: {
        cell,
        before: keptContent(found),
        beforeFormat: found.numberFormat,
        after: keptConstant(edit.after),
        afterFormat: numberFormat,
      },
    })),
  );
}

/** How to put a cell back as it was found. */
export function undoing({ sheet, cell, found, setsFormat }: EditWrite): CellWrite {
  return { sheet, cell, content: contentOfKept(keptContent(found)), numberFormat: found.numberFormat, setsFormat };
}

/** A write that is not to stand. */
export interface FailedWrite {
  readonly write: EditWrite;
  readonly refused: RefusedEdit;
}

/** What became of writes, by what the cells hold afterwards. */
export interface WriteOutcome {
  readonly done: readonly EditWrite[];
  readonly failed: readonly FailedWrite[];
}

/** Tells the writes that came out as intended from those that did not. */
export function outcomeOf(written: readonly WrittenCell<EditWrite>[]): WriteOutcome {
  const done: EditWrite[] = [];
  const failed: FailedWrite[] = [];
  for (const { write, reading } of written) {
    const { edit, cell } = write;
    if (holdsConstant(reading, edit.after)) {
      done.push(write);
      continue;
    }
    const params = { cell, wanted: shownContent(edit.after), found: shownContent(reading.formula) };
    const reason = message('host.readBackDiffers', params);
    failed.push({ write, refused: { edit, reason, found: reading.formula } });
  }
  return { done, failed };
}

/** What became of writes whose batch ended with an error: Excel may have done them all the same. */
export interface UnclearOutcome extends WriteOutcome {
  /** They hold what they held before: worth another try, or refused for the batch's own problem. */
  readonly open: readonly EditWrite[];
}

/** Tells by the cells as they are now what a batch that ended with an error has done. */
export function outcomeAfterError(writes: readonly EditWrite[], inspection: Pick<Look, 'cells'>): UnclearOutcome {
  const done: EditWrite[] = [];
  const failed: FailedWrite[] = [];
  const open: EditWrite[] = [];
  for (const write of writes) {
    const { edit, found: before, cell } = write;
    const now = inspection.cells.get(placeKey(write));
    if (now === undefined) {
      const reason = message('host.sheetGone', { sheet: write.sheet.name, cell });
      failed.push({ write, refused: { edit, reason, found: null } });
    } else if (holdsConstant(now, edit.after)) done.push(write);
    else if (sameContent(now.formula, before.formula)) open.push(write);
    else
      failed.push({
        write,
        refused: { edit, reason: changeMessage(cell, edit.before, now.formula), found: now.formula },
      });
  }
  return { done, failed, open };
}

/** The writes that cannot stand without one that failed, and theirs. */
export function unfounded({ done, failed }: WriteOutcome): readonly FailedWrite[] {
  const gone = new Set(failed.map(({ write }) => placeKey(write.planned)));
  const more: FailedWrite[] = [];
  for (let grown = true; grown;) {
    grown = false;
    for (const write of done) {
      const { sheet, dependsOn } = write.planned;
      if (gone.has(placeKey(write.planned))) continue;
      const on = dependsOn.find((cell) => gone.has(placeKey({ sheet, cell })));
      if (on === undefined) continue;
      gone.add(placeKey(write.planned));
      more.push({ write, refused: dependent(write, on) });
      grown = true;
    }
  }
  return more;
}
