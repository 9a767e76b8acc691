import { message, type Message } from '../messages/message';
import type { CellEdit } from '../sheet/edit-plan';
import type { SheetIdentity } from '../sheet/snapshot';
import type { Look } from './look';
import { type Barrier, barrierMessage, placeKey } from './place';
import type { RefusedEdit } from './receipt';

/** Cells that the same thing keeps from being written: said once, with a count. */
export interface Wall {
  readonly sheet: SheetIdentity;
  readonly barrier: Barrier;
  /** Local A1 addresses. */
  readonly cells: readonly string[];
}

/** Addresses that a sentence names; the count tells of the others. */
const mostNamed = 6;

function namesOf(cells: readonly string[]): string {
  return cells.slice(0, mostNamed).join('、') + (cells.length > mostNamed ? '…' : '');
}

/** What stands in the way of edits, as their cells are now: each thing once for each sheet. */
export function wallsFor(edits: readonly CellEdit[], { cells }: Pick<Look, 'cells'>): readonly Wall[] {
  const walls = new Map<
    string,
    { readonly sheet: SheetIdentity; readonly barrier: Barrier; readonly cells: string[] }
  >();
  for (const edit of edits) {
    const barrier = cells.get(placeKey(edit))?.barrier ?? null;
    if (barrier === null) continue;
    const key = `${edit.sheet.id} ${barrier}`;
    const wall = walls.get(key) ?? { sheet: edit.sheet, barrier, cells: [] };
    wall.cells.push(edit.cell);
    walls.set(key, wall);
  }
  return [...walls.values()];
}

/** What a wall is, and what to do about it. */
export function wallMessage({ sheet, barrier, cells }: Wall): Message {
  const [first = ''] = cells;
  if (cells.length === 1) return barrierMessage({ sheet, cell: first }, barrier);
  const params = { sheet: sheet.name, count: cells.length, cells: namesOf(cells) };
  if (barrier === 'protected') return message('host.protectedCells', params);
  if (barrier === 'rowHidden') return message('host.hiddenCells', params);
  return barrierMessage({ sheet, cell: namesOf(cells) }, barrier);
}

/** Refused edits with one reason for all of them. */
export interface RefusedTogether {
  readonly reason: Message;
  readonly refused: readonly RefusedEdit[];
}

/** Refusals as they are told: what one protection or one filter keeps from being written is said once, with a count. */
export function toldTogether(refused: readonly RefusedEdit[]): readonly RefusedTogether[] {
  const barriers: Readonly<Record<string, Barrier>> = {
    'host.protectedSheet': 'protected',
    'host.hiddenRow': 'rowHidden',
  };
  const groups = new Map<string, RefusedEdit[]>();
  refused.forEach((one, index) => {
    const key = one.reason.code in barriers ? `${one.edit.sheet.id} ${one.reason.code}` : String(index);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  });
  return [...groups.values()].flatMap((group): RefusedTogether[] => {
    const [first] = group;
    if (first === undefined) return [];
    const barrier = barriers[first.reason.code];
    if (barrier === undefined || group.length === 1) return [{ reason: first.reason, refused: group }];
    const cells = group.map(({ edit }) => edit.cell);
    return [{ reason: wallMessage({ sheet: first.edit.sheet, barrier, cells }), refused: group }];
  });
}
