import type { EarlierReport } from '../core/report/earlier/earlier-report';
import { sheetReport } from '../core/report/earlier/sheet-report';
import { storedReports } from './stored/reports';
import { storedIn } from './stored/stored';
import type { Outcome, WorkbookPort } from './workbook-port';

/** The sheets of the workbook that carry a report of another year: prose about 绩效, and not a report that we filled ourselves. */
export async function earlierSheets(port: WorkbookPort): Promise<Outcome<readonly EarlierReport[]>> {
  const reading = await port.read('all');
  if (!reading.ok) return reading;
  const { snapshots, settings } = reading.value;
  const { value: ours } = storedIn(storedReports, settings[storedReports.key]);
  const names = new Set(Object.values(ours).map(({ sheet }) => sheet.name));
  const others = snapshots.filter(({ sheet }) => !names.has(sheet.name));
  return { ok: true, value: others.flatMap((snapshot) => sheetReport(snapshot) ?? []) };
}
