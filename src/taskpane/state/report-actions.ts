import type { ReportRequest } from '../../core/plan/report-edits';
import type { ReportDocument } from '../../core/report/report-document';
import type { ConflictChoice } from '../../core/report/merge-lines';
import type { Outcome } from '../../tasks/workbook-port';
import type { Reading } from './reading';
import type { StoreCore } from './store-core';

export interface ReportActions {
  /** Says what filling the report's sheet would do; writes nothing. */
  readonly planReport: (request: ReportRequest) => Promise<void>;
  /** Fills the sheet as planned, with what the user chose where somebody had edited a paragraph (by its id). */
  readonly fillReport: (choices: Readonly<Record<string, ConflictChoice>>) => Promise<void>;
  /** The report as a .docx file, with the scores as a chart where that is wanted. */
  readonly wordFile: (report: ReportDocument, withChart: boolean) => Promise<Outcome<Uint8Array>>;
}

/** The report's actions of a store. */
export function reportActions(
  { services, state, dispatch, enqueue, onRetry }: StoreCore,
  { follow, forgetOtherSheets }: Reading,
): ReportActions {
  /** One step; a problem is told, and 「重试」 does the whole action again. */
  async function step<T>(outcome: Promise<Outcome<T>>): Promise<T | null> {
    const done = await outcome;
    if (done.ok) return done.value;
    dispatch({ type: 'taskFailed', task: 'report', problem: done.problem });
    return null;
  }

  function begin(job: () => Promise<void>): Promise<void> {
    onRetry(() => enqueue(job));
    return enqueue(job);
  }

  return {
    wordFile: (report, withChart) => services.wordFile(report, withChart),

    planReport: (request) =>
      begin(async () => {
        dispatch({ type: 'taskBegun', task: 'report' });
        const plan = await step(services.planReport(request));
        if (plan !== null) dispatch({ type: 'reportTold', report: { kind: 'planned', request, plan } });
      }),

    fillReport: (choices) =>
      begin(async () => {
        const { report } = state();
        if (report?.kind !== 'planned') return;
        dispatch({ type: 'taskBegun', task: 'report' });
        // Planned anew: the user has looked at it for a while, and may have typed in the sheet meanwhile.
        const plan = await step(services.planReport({ ...report.request, choices }));
        if (plan === null) return;
        const filled = await step(services.fillReport(plan));
        if (filled === null) return;
        dispatch({ type: 'finished', result: { kind: 'written', receipt: filled.receipt } });
        dispatch({ type: 'reportTold', report: { kind: 'filled', place: plan.place, sheet: filled.sheet } });
        // The report's sheet is another one.
        forgetOtherSheets();
        await follow();
        const [remark] = filled.remarks;
        if (remark !== undefined) dispatch({ type: 'selectionFailed', problem: remark });
      }),
  };
}
