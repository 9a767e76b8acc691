import { officeLocale, rememberLocale } from '../excel/locale';
import { officePort } from '../excel/office-port';
import { officeReady } from '../excel/ready';
import { selectCells } from '../excel/select';
import { officeTheme, watchTheme } from '../excel/theme';
import { watchWorkbook } from '../excel/watch';
import { assessWorkbook } from '../tasks/assess-workbook';
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
      return outcome.ok ? { ok: true, value: { locale: officeLocale(), theme: officeTheme() } } : outcome;
    },
    assess: (selection) => assessWorkbook(port, selection),
    write: (edits) => writeScores(port, edits, new Date().toISOString()),
    restore: (entryId) => port.restore(entryId),
    keep: (key, change) => keepChange(port, key, change),
    select: selectCells,
    // Another selection changes no figure.
    watch: (changed) =>
      watchWorkbook(({ kind }) => {
        if (kind !== 'selected') changed();
      }),
    watchTheme,
    loadLanguage,
    rememberLocale,
  };
}
