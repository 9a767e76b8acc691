import type { ReportRequest } from '../../core/plan/report-edits';
import type { ConflictChoice } from '../../core/report/merge-lines';
import type { Outline } from '../../core/report/outline';
import type { AssessedForm } from '../../tasks/assess-workbook';
import { lazy } from '../../tasks/lazy';
import type { Outcome } from '../../tasks/workbook-port';
import type { WordFile } from '../office/services';
import type { Reading } from './reading';
import type { StoreCore } from './store-core';

export interface ReportActions {
  /** Says what filling the report's sheet would do, for the form at a place; writes nothing. `newSheet`: whatever is there. */
  readonly planReport: (place: string, newSheet: boolean) => Promise<void>;
  /** Fills the sheet as planned, with what the user chose where somebody had edited a paragraph (by its id). */
  readonly fillReport: (choices: Readonly<Record<string, ConflictChoice>>) => Promise<void>;
  /** The report of the form at a place as a .docx file, with the scores as a chart where that is wanted. */
  readonly wordFile: (place: string, withChart: boolean) => Promise<Outcome<WordFile> | null>;
  /** Reads a report of another year from a file; what it offers is shown beside what is asked. */
  readonly readEarlierFile: (file: File) => Promise<void>;
  /** The same from the sheets of this workbook that carry a report. */
  readonly readEarlierSheets: () => Promise<void>;
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

  /**
   * The form as it is when the job's turn has come: what was typed just before the click has been kept by then, and read again.
   */
  function formAt(place: string): AssessedForm | null {
    return state().workbook?.forms.find((one) => one.place === place) ?? null;
  }

  /** Outlines are data of some size: they come with the report, not with the first figures. Null: they could not be had. */
  async function outlineOf({ assessment }: AssessedForm): Promise<Outline | null> {
    const outlines = state().workbook?.stored.outlines.value ?? { chosen: null, own: [] };
    const part = await step(lazy(() => import('../../tasks/stored/outlines')));
    return part?.outlineFor(outlines, assessment.form) ?? null;
  }

  async function requestFor(
    place: string,
    newSheet: boolean,
    choices: Readonly<Record<string, ConflictChoice>>,
  ): Promise<ReportRequest | null> {
    const form = formAt(place);
    const outline = form === null ? null : await outlineOf(form);
    return form === null || outline === null
      ? null
      : { place, assessment: form.assessment, outline, choices, newSheet };
  }

  return {
    wordFile: async (place, withChart) => {
      let made: Outcome<WordFile> | null = null;
      await enqueue(async () => {
        const form = formAt(place);
        const outline = form === null ? null : await outlineOf(form);
        if (form !== null && outline !== null) made = await services.wordFile(form, outline, withChart);
      });
      return made;
    },

    planReport: (place, newSheet) =>
      begin(async () => {
        dispatch({ type: 'taskBegun', task: 'report' });
        const request = await requestFor(place, newSheet, {});
        const plan = request === null ? null : await step(services.planReport(request));
        if (plan !== null) dispatch({ type: 'reportTold', report: { kind: 'planned', newSheet, plan } });
      }),

    fillReport: (choices) =>
      begin(async () => {
        const { report } = state();
        if (report?.kind !== 'planned') return;
        dispatch({ type: 'taskBegun', task: 'report' });
        // Planned anew: the user has looked at it for a while, and may have typed in pane or sheet meanwhile.
        const request = await requestFor(report.plan.place, report.newSheet, choices);
        const plan = request === null ? null : await step(services.planReport(request));
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

    readEarlierFile: (file) =>
      begin(async () => {
        dispatch({ type: 'taskBegun', task: 'report' });
        const bytes = new Uint8Array(await file.arrayBuffer());
        const read = await step(services.readEarlierReport(file.name, bytes));
        if (read !== null) dispatch({ type: 'earlierRead', reports: [read] });
      }),

    readEarlierSheets: () =>
      begin(async () => {
        dispatch({ type: 'taskBegun', task: 'report' });
        const read = await step(services.readEarlierSheets());
        if (read !== null) dispatch({ type: 'earlierRead', reports: read });
      }),
  };
}
