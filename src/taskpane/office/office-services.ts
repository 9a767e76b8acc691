import { officeLocale, rememberLocale } from '../../excel/locale';
import { fetchWriting, officePort } from '../../excel/office-port';
import { officeReady } from '../../excel/ready';
import { selectCells } from '../../excel/select';
import { officeTheme, watchTheme } from '../../excel/theme';
import { rememberWelcomed, wasWelcomed } from '../../excel/welcomed';
import { watchWorkbook } from '../../excel/watch';
import { lazy } from '../../tasks/lazy';
import { portServices } from './port-services';
import type { PaneServices } from './services';

/** The pane's services over the workbook that is open in Excel. */
export function officeServices(): PaneServices {
  const port = officePort();
  return {
    ...portServices(port, () => void fetchWriting()),
    async ready() {
      const outcome = await officeReady();
      return outcome.ok
        ? { ok: true, value: { locale: officeLocale(), theme: officeTheme(), welcomed: wasWelcomed() } }
        : outcome;
    },
    async review() {
      const part = await lazy(() => import('./review-services'));
      if (!part.ok) return part;
      // A sheet is found by its name too, where its id is not known.
      const show = (sheet: string, cells: readonly string[]) => selectCells({ id: sheet, name: sheet }, cells);
      return { ok: true, value: part.value.reviewServices(port, (file) => (file === '' ? show : null)) };
    },
    async mark(marks) {
      const part = await lazy(() => import('../../excel/mark-cells'));
      return part.ok ? part.value.markCells(marks) : part;
    },
    select: selectCells,
    // Another selection changes no figure.
    watch: (changed, selected) =>
      watchWorkbook((event) => {
        if (event.kind === 'selected') selected(event);
        else changed();
      }),
    watchTheme,
    rememberLocale,
    rememberWelcomed,
  };
}
