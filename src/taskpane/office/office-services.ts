import { officeLocale, rememberLocale } from '../../excel/locale';
import { isMissingFile } from '../../excel/missing-file';
import { fetchWriting, officePort } from '../../excel/office-port';
import { officeReady } from '../../excel/ready';
import { selectCells } from '../../excel/select';
import { officeTheme, watchTheme } from '../../excel/theme';
import { rememberWelcomed, wasWelcomed } from '../../excel/welcomed';
import { watchWorkbook } from '../../excel/watch';
import { message } from '../../core/messages/message';
import { scoreWorkbook } from '../../tasks/assess-workbook';
import type { OtherSheets } from '../../tasks/other-sheets';
import { keepChange } from '../../tasks/stored/stored';
import { writeEdits } from '../../tasks/write-scores';
import type { PaneServices } from './services';
import { loadLanguage } from '../words/languages';

/** The pane's services over the open workbook. */
export function officeServices(): PaneServices {
  const port = officePort();
  /** What the sheets behind the one in front told when they were read last. */
  let others: OtherSheets | null = null;
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
      void fetchWriting();
      try {
        // All sheets read: none is another one. Another sheet in front: its others are not known yet.
        const known = selection === 'active' && others?.beside.id === workbook.active.id ? others : null;
        return { ok: true, value: await check(known) };
      } catch (error) {
        if (!isMissingFile(error)) throw error;
        const notices = [...workbook.notices, message('host.checksNotLoaded')];
        return { ok: true, value: { ...workbook, notices } };
      }
    },
    async lookBehind(isCancelled) {
      try {
        const { readOtherSheets } = await import('../../tasks/other-sheets');
        const outcome = await readOtherSheets(port, { progress: () => undefined, isCancelled });
        if (!outcome.ok) return null;
        const { beside, narrative } = outcome.value;
        const before = others?.beside.id === beside.id ? others.narrative : [];
        others = outcome.value;
        return { beside: beside.id, news: JSON.stringify(narrative) !== JSON.stringify(before) };
      } catch (error) {
        if (!isMissingFile(error)) throw error;
        return null;
      }
    },
    write: (edits) => writeEdits(port, edits, new Date().toISOString()),
    restore: (entryId) => port.restore(entryId),
    async insertBlankForm() {
      const { blankForm } = await import('../../core/form/blank-form');
      return port.insertSheet(blankForm());
    },
    // The report comes with its own chunk.
    async planReport(request) {
      const { planReport } = await import('../../tasks/plan-report');
      return planReport(port, request);
    },
    async fillReport(plan) {
      const { fillReport } = await import('../../tasks/fill-report');
      return fillReport(port, plan, new Date().toISOString());
    },
    keep: (change) => keepChange(port, change),
    // Few ask for marks: what sets them is fetched then.
    mark: async (marks) => (await import('../../excel/mark-cells')).markCells(marks),
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
