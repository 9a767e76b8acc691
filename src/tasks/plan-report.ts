import { message, type Message } from '../core/messages/message';
import { planReportEdits, type ReportPlan, type ReportRequest } from '../core/plan/report-edits';
import { storedReports } from './stored/reports';
import { storedIn } from './stored/stored';
import type { Outcome, WorkbookPort } from './workbook-port';

/** What filling the sheet would do, with what a user should know of it. Nothing is written before `fillReport`. */
export interface PlannedReport extends ReportPlan {
  readonly notices: readonly Message[];
}

/** Reads the workbook and says what filling the report's sheet would change. */
export async function planReport(port: WorkbookPort, request: ReportRequest): Promise<Outcome<PlannedReport>> {
  const reading = await port.read('all');
  if (!reading.ok) return reading;
  const { snapshots, settings } = reading.value;
  const { value: reports, isWhole } = storedIn(storedReports, settings[storedReports.key]);
  const planning = planReportEdits(request, snapshots, reports);
  if (!planning.ok) return planning;
  const notices = isWhole ? [] : [message('report.keptUnreadable')];
  return { ok: true, value: { ...planning.plan, notices } };
}
