import { recogniseInSteps } from '../core/form/recognise';
import { samePicture } from '../core/sheet/same-snapshot';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { Steps } from '../core/sheet/steps';
import type { Pace } from './pace';
import type { WorkbookPort } from './workbook-port';

/**
 * A port that gives a sheet as that same snapshot where it reads as it did the last time: what was recognised on it need not be
 * recognised once more before a write. Where it reads otherwise it is recognised at once, in the page's pace: whoever writes
 * would do it in one piece.
 */
export function sheetsAsBefore(port: WorkbookPort, pace: Pace): WorkbookPort {
  const last = new Map<string, SheetSnapshot>();
  const asBefore = (now: SheetSnapshot): SheetSnapshot => {
    const before = last.get(now.sheet.id);
    if (before !== undefined && samePicture(before, now)) return before;
    last.set(now.sheet.id, now);
    return now;
  };
  /** Comparing ten thousand rows takes some milliseconds, right behind the parsing of Excel's answer. */
  function* compared(snapshots: readonly SheetSnapshot[]): Steps<readonly SheetSnapshot[]> {
    const sheets: SheetSnapshot[] = [];
    for (const snapshot of snapshots) {
      yield;
      sheets.push(asBefore(snapshot));
    }
    return sheets;
  }
  return {
    ...port,
    async read(selection, watch) {
      const reading = await port.read(selection, watch);
      if (!reading.ok) return reading;
      return { ok: true, value: { ...reading.value, snapshots: await pace(compared(reading.value.snapshots)) } };
    },
    async inspect(request) {
      const inspection = await port.inspect(request);
      if (!inspection.ok) return inspection;
      const snapshots = await pace(compared(inspection.value.snapshots));
      for (const snapshot of snapshots) await pace(recogniseInSteps(snapshot));
      return { ok: true, value: { ...inspection.value, snapshots } };
    },
  };
}
