import { placedCells } from '../form/places';
import { identityOf, sameIdentity } from '../form/identity';
import type { Form } from '../form/form';
import { sameContent, keptAsRead } from './content';
import type { JournalEntry } from './journal';

/**
 * The cells of a form, by address, that still hold what we wrote into them last, as the journal (newest first) remembers it: they
 * are ours to keep up to date.
 */
export function ownCells(entries: readonly JournalEntry[], form: Form): ReadonlySet<string> {
  const identity = identityOf(form);
  const last = new Map<string, string | number | boolean>();
  for (const { sheets } of entries) {
    for (const { form: written, cells } of sheets) {
      if (written === undefined || !sameIdentity(written.identity, identity)) continue;
      for (const { row, column, after } of cells) {
        const key = JSON.stringify([row, column]);
        if (!last.has(key)) last.set(key, after);
      }
    }
  }
  if (last.size === 0) return new Set();
  const own = placedCells(form).filter(({ row, column, cell }) => {
    const after = last.get(JSON.stringify([row, column]));
    return after !== undefined && after !== '' && sameContent(keptAsRead(after), cell.content);
  });
  return new Set(own.map(({ cell }) => cell.address));
}
