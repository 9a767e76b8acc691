import type { ReportRequest } from '../../core/plan/report-edits';
import type { ConflictChoice } from '../../core/report/merge-lines';
import type { SheetIdentity } from '../../core/sheet/snapshot';
import type { PlannedReport } from '../../tasks/plan-report';
import type { Outcome } from '../../tasks/workbook-port';
import type { PaneEvent, PaneState } from './pane-state';
import type { PaneServices } from '../office/services';

/** How far the report of a form has come: what filling its sheet would do, or the sheet that was filled. */
export type ReportProgress =
  | { readonly kind: 'planned'; readonly request: ReportRequest; readonly plan: PlannedReport }
  | { readonly kind: 'filled'; readonly place: string; readonly sheet: SheetIdentity };

export interface ReportActions {
  /** Says what filling the report's sheet would do; writes nothing. */
  readonly planReport: (request: ReportRequest) => Promise<void>;
  /** Fills the sheet as planned, with what the user chose where somebody had edited a paragraph (by its id). */
  readonly fillReport: (choices: Readonly<Record<string, ConflictChoice>>) => Promise<void>;
}

/** What the actions need of the store that they are part of. */
interface ReportStore {
  readonly services: PaneServices;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly inTurn: (job: () => Promise<void>) => Promise<void>;
  /** Reads again what the pane shows. */
  readonly follow: () => Promise<void>;
  /** Sets what 「重试」 does. */
  readonly onRetry: (job: () => Promise<void>) => void;
}

/** The report's actions of a store. */
export function reportActions({ services, state, dispatch, inTurn, follow, onRetry }: ReportStore): ReportActions {
  /** One step; a problem is told, and 「重试」 does the whole action again. */
  async function step<T>(outcome: Promise<Outcome<T>>): Promise<T | null> {
    const done = await outcome;
    if (done.ok) return done.value;
    dispatch({ type: 'taskFailed', task: 'report', problem: done.problem });
    return null;
  }

  function begin(job: () => Promise<void>): Promise<void> {
    onRetry(() => inTurn(job));
    return inTurn(job);
  }

  return {
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
        await follow();
      }),
  };
}
