import { officeLocale, rememberLocale } from '../../excel/locale';
import { fetchWriting, officePort } from '../../excel/office-port';
import { isReadOnly, rememberReadOnly } from '../../excel/read-only';
import { officeReady } from '../../excel/ready';
import { selectCells } from '../../excel/select';
import { officeTheme, watchTheme } from '../../excel/theme';
import { rememberWelcomed, wasWelcomed } from '../../excel/welcomed';
import { watchWorkbook } from '../../excel/watch';
import { lazy } from '../../tasks/lazy';
import { inTurns } from '../../tasks/pace';
import { sheetsAsBefore } from '../../tasks/sheets-as-before';
import { givenBy } from '../../tasks/organisation/organisation';
import { noSource, type OrganisationSource } from '../../tasks/organisation/organisation-beside';
import { portServices } from './port-services';
import { readingAhead } from './reading-ahead';
import type { PaneServices } from './services';

/** The pane's services over the workbook that is open in Excel. `organisation` has what the office gives all its workbooks. */
export function officeServices(organisation: OrganisationSource = noSource): PaneServices {
  const ahead = readingAhead(officePort());
  const port = sheetsAsBefore(ahead, inTurns);
  return {
    ...portServices(port, () => void fetchWriting(), organisation),
    async ready() {
      const outcome = await officeReady();
      if (!outcome.ok) return outcome;
      ahead.begin();
      const language = givenBy(await organisation.current())?.language ?? null;
      return {
        ok: true,
        value: {
          locale: officeLocale(language),
          theme: officeTheme(),
          welcomed: wasWelcomed(),
          readOnly: isReadOnly(),
        },
      };
    },
    async leaving() {
      const part = await lazy(() => import('./office-leaving'));
      return part.ok ? { ok: true, value: part.value.officeLeaving(port) } : part;
    },
    filesBeside: null,
    async review() {
      const part = await lazy(() => import('./review-services'));
      if (!part.ok) return part;
      // A sheet is found by its name too, where its id is not known.
      const show = (sheet: string, cells: readonly string[]) => selectCells({ id: sheet, name: sheet }, cells);
      return { ok: true, value: part.value.reviewServices(port, (file) => (file === '' ? show : null), organisation) };
    },
    async mark(marks) {
      const part = await lazy(() => import('../../excel/mark-cells'));
      return part.ok ? part.value.markCells(marks) : part;
    },
    select: selectCells,
    // Another selection changes no figure.
    watch: (changed, selected) => {
      organisation.onLate(changed);
      return watchWorkbook((event) => {
        if (event.kind === 'selected') selected(event);
        else changed();
      });
    },
    watchTheme,
    reopen: () => location.reload(),
    rememberLocale,
    rememberWelcomed,
    rememberReadOnly,
  };
}
