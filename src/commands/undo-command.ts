import { message } from '../core/messages/message';
import { journalKey, nextToUndo } from '../core/apply/journal';
import { readJournal } from '../core/apply/read-journal';
import { localTime } from '../tasks/local-time';
import { restoreEntry } from '../tasks/restore-entry';
import type { WorkbookPort } from '../tasks/workbook-port';
import { cellsLines, failure, listed, refusedItems } from './command-lines';
import type { CommandResult } from './command-result';

/** 「撤销写入」 without the pane: takes back the last write, where the cells still hold it, and tells what became of each cell. */
export async function undoLastWrite(port: WorkbookPort): Promise<CommandResult> {
  const reading = await port.read('active');
  if (!reading.ok) return failure('undo', reading.problem);
  const { entries } = readJournal(reading.value.settings[journalKey]);
  const newest = nextToUndo(entries);
  const earlier = entries.filter((entry) => entry !== newest);
  if (newest === undefined) return failure('undo', message('host.nothingToRestore'));
  const receipt = await restoreEntry(port, newest.id, entries);
  if (!receipt.ok) return failure('undo', receipt.problem);

  const { restored, refused } = receipt.value;
  const { items, closing } = listed(refusedItems(refused));
  return {
    tone: refused.length === 0 ? 'done' : 'attention',
    lines: [
      restored.length > 0 ? message('command.undone', { count: restored.length }) : message('command.undoneNone'),
      message('command.undoneWrite', { time: localTime(newest.at) }),
      ...cellsLines(restored),
      ...(refused.length > 0 ? [message('command.unrestored', { count: refused.length })] : []),
    ],
    items,
    closing: [...closing, ...(earlier.length > 0 ? [message('command.earlierWrites', { count: earlier.length })] : [])],
  };
}
