import { officeLocale, rememberLocale } from '../excel/locale';
import { officePort } from '../excel/office-port';
import { officeReady } from '../excel/ready';
import { selectCells } from '../excel/select';
import { officeTheme, watchTheme } from '../excel/theme';
import { rememberWelcomed, wasWelcomed } from '../excel/welcomed';
import { watchWorkbook } from '../excel/watch';
import { message } from '../core/messages/message';
import { scoreWorkbook } from '../tasks/assess-workbook';
import { keepChange } from '../tasks/keep-change';
import { writeScores } from '../tasks/write-scores';
import type { PaneServices } from './services';
import { loadLanguage } from './words/languages';

/** The pane's services over the open workbook. */
export function officeServices(): PaneServices {
  const port = officePort();
  return {
    async ready() {
      const outcome = await officeReady();
      return outcome.ok
        ? { ok: true, value: { locale: officeLocale(), theme: officeTheme(), welcomed: wasWelcomed() } }
        : outcome;
    },
    async assess(selection, scored, watch) {
      const outcome = await scoreWorkbook(port, selection, undefined, watch);
      if (!outcome.ok) return outcome;
      const { workbook, check } = outcome.value;
      scored(workbook);
      try {
        return { ok: true, value: await check() };
      } catch (error) {
        if (!isMissingFile(error)) throw error;
        const notices = [...workbook.notices, message('host.checksNotLoaded')];
        return { ok: true, value: { ...workbook, notices } };
      }
    },
    write: (edits) => writeScores(port, edits, new Date().toISOString()),
    restore: (entryId) => port.restore(entryId),
    async insertBlankForm() {
      const { blankForm } = await import('../core/form/blank-form');
      return port.insertSheet(blankForm());
    },
    // The report comes with its own chunk.
    async planReport(request) {
      const { planReport } = await import('../tasks/plan-report');
      return planReport(port, request);
    },
    async fillReport(plan) {
      const { fillReport } = await import('../tasks/fill-report');
      return fillReport(port, plan, new Date().toISOString());
    },
    keep: (key, change) => keepChange(port, key, change),
    // Few ask for marks: what sets them is fetched then.
    mark: async (marks) => (await import('../excel/mark-cells')).markCells(marks),
    select: selectCells,
    // Another selection changes no figure.
    watch: (changed, selected) =>
      watchWorkbook((event) => {
        if (event.kind === 'selected') selected(event);
        else changed();
      }),
    watchTheme,
    loadLanguage,
    rememberLocale,
    rememberWelcomed,
  };
}

/** What a dynamic import gives when its file cannot be fetched. */
function isMissingFile(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}
