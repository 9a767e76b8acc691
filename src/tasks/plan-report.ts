import { bindingOf, fitOf } from '../core/answers/form-binding';
import { recogniseForms } from '../core/form/recognise';
import { message, type Message } from '../core/messages/message';
import { planReportEdits, type ReportPlan, type ReportRequest } from '../core/plan/report-edits';
import { storedReports } from './stored/reports';
import { formPlace } from './stored/form-place';
import { storedIn } from './stored/stored';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { Outcome, WorkbookPort } from './workbook-port';

/** What filling the sheet would do, with what a user should know of it. Nothing is written before `fillReport`. */
export interface PlannedReport extends ReportPlan {
  readonly notices: readonly Message[];
}

/** The places of forms that say the same of themselves as one does: copies of it, each with a report of its own. */
function copiesOf({ place, assessment }: ReportRequest, snapshots: readonly SheetSnapshot[]): ReadonlySet<string> {
  const binding = bindingOf(assessment.form);
  const places = snapshots.flatMap((snapshot) =>
    recogniseForms(snapshot).flatMap((form, index) => {
      const other = formPlace(snapshot.sheet.name, index);
      return other !== place && fitOf(bindingOf(form), binding) === 'same' ? [other] : [];
    }),
  );
  return new Set(places);
}

/** Reads the workbook and says what filling the report's sheet would change. */
export async function planReport(port: WorkbookPort, request: ReportRequest): Promise<Outcome<PlannedReport>> {
  const reading = await port.read('all');
  if (!reading.ok) return reading;
  const { snapshots, settings } = reading.value;
  const { value: reports, isWhole } = storedIn(storedReports, settings[storedReports.key]);
  const planning = planReportEdits(request, snapshots, reports, copiesOf(request, snapshots));
  if (!planning.ok) return planning;
  const notices = isWhole ? [] : [message('report.keptUnreadable')];
  return { ok: true, value: { ...planning.plan, notices } };
}
