import type { CellEdit } from '../core/sheet/edit-plan';
import type { Receipt } from '../core/apply/receipt';
import type { Outcome, WorkbookPort } from './workbook-port';

/**
 * Writes the edits that the user kept. `now` (ISO 8601) dates the journal entry and tells it from others, so two writes
 * must not have the same.
 */
export function writeScores(port: WorkbookPort, edits: readonly CellEdit[], now: string): Promise<Outcome<Receipt>> {
  return port.apply(edits, { id: now, at: now });
}
