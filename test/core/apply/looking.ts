import { type Look, lookAt } from '../../../src/core/apply/look';
import { type FoundCell, placeKey } from '../../../src/core/apply/place';
import type { SheetIdentity, SheetSnapshot } from '../../../src/core/sheet/snapshot';

export const sheet: SheetIdentity = { id: '1', name: '附件1' };

/** A look at cells of a sheet (and at whole sheets), as a port would give it. */
export function lookWith(
  cells: Readonly<Record<string, FoundCell>>,
  snapshots: readonly SheetSnapshot[] = [],
  sheets: readonly SheetIdentity[] = [sheet],
): Look {
  return lookAt({
    cells: new Map(Object.entries(cells).map(([cell, found]) => [placeKey({ sheet, cell }), found])),
    snapshots,
    sheets,
    settings: {},
  });
}
