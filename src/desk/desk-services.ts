import { lazy } from '../tasks/lazy';
import { givenBy } from '../tasks/organisation/organisation';
import type { OrganisationSource } from '../tasks/organisation/organisation-beside';
import { portServices } from '../taskpane/office/port-services';
import type { PaneServices } from '../taskpane/office/services';
import { blockAddress } from '../xlsx';
import type { DeskBook } from './desk-book';
import {
  isReadOnly,
  preferredLocale,
  rememberLocale,
  rememberReadOnly,
  rememberWelcomed,
  systemTheme,
  wasWelcomed,
  watchTheme,
} from './preferences';

/** The pane's services over a file of this name that is open at the desk. `organisation` has what the office gives all its workbooks. */
export function deskServices(book: DeskBook, name: string, organisation: OrganisationSource): PaneServices {
  return {
    ...portServices(book.port, () => undefined, organisation),
    async ready() {
      const language = givenBy(await organisation.current())?.language ?? null;
      return {
        ok: true,
        value: {
          locale: preferredLocale(language),
          theme: systemTheme(),
          welcomed: wasWelcomed(),
          readOnly: isReadOnly(),
        },
      };
    },
    async leaving() {
      const part = await lazy(() => import('../taskpane/office/leaving'));
      if (!part.ok) return part;
      // As Excel hands it over: without macros.
      const documentFile = () =>
        Promise.resolve({ ok: true as const, value: { name, bytes: book.workbook.saveWithoutMacros() } });
      const { leavingServices } = part.value;
      return { ok: true, value: leavingServices({ port: book.port, documentFile, mark: book.mark }) };
    },
    async review() {
      const part = await lazy(() => import('../taskpane/office/review-services'));
      if (!part.ok) return part;
      const show = (sheet: string, cells: readonly string[]) =>
        Promise.resolve(book.select({ id: '', name: sheet }, cells));
      return {
        ok: true,
        value: part.value.reviewServices(book.port, (file) => (file === '' ? show : null), organisation),
      };
    },
    mark: book.mark,
    select: (sheet, cells) => Promise.resolve(book.select(sheet, cells)),
    watch: (changed, selected) => {
      organisation.onLate(changed);
      return Promise.resolve(
        book.follow((events) => {
          let isNews = false;
          for (const event of events) {
            if (event.kind === 'selected') {
              selected({ sheetId: event.sheet.id, address: blockAddress(event.block) });
            } else if (event.kind === 'activated' || ('origin' in event && event.origin === 'user')) isNews = true;
          }
          if (isNews) changed();
        }),
      );
    },
    watchTheme,
    rememberLocale,
    rememberWelcomed,
    rememberReadOnly,
  };
}
