import type { ReviewedFile } from '../core/review/reviewed-file';
import { lazy } from '../tasks/lazy';
import { givenBy } from '../tasks/organisation/organisation';
import type { OrganisationSource } from '../tasks/organisation/organisation-beside';
import { portServices } from '../taskpane/office/port-services';
import type { PaneServices } from '../taskpane/office/services';
import { blockAddress } from '../xlsx';
import type { DeskBook } from './desk-book';
import type { DeskFile } from './files/picked-files';
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

/** What the pane is told of the page around it. */
export interface DeskAround {
  readonly file: Pick<DeskFile, 'name' | 'path'>;
  /** What the office gives all its workbooks. */
  readonly organisation: OrganisationSource;
  /** What was read of the files that are listed. */
  readonly listed: () => readonly ReviewedFile[];
}

/** The pane's services over a file that is open at the desk. */
export function deskServices(book: DeskBook, { file: { name, path }, organisation, listed }: DeskAround): PaneServices {
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
    filesBeside: listed,
    async review() {
      const part = await lazy(() => import('../taskpane/office/review-services'));
      if (!part.ok) return part;
      const show = (sheet: string, cells: readonly string[]) =>
        Promise.resolve(book.select({ id: '', name: sheet }, cells));
      return {
        ok: true,
        value: part.value.reviewServices(
          book.port,
          (file) => (file === '' || file === path ? show : null),
          organisation,
        ),
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
