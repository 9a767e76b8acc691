import { isOwnWrite } from './own-writes';
import { runBatch } from './run-batch';
import { officeErrorCode } from './errors';

/** What somebody did in the workbook. */
export type WorkbookEvent =
  | { readonly kind: 'changed'; readonly sheetId: string; readonly address: string }
  | { readonly kind: 'activated'; readonly sheetId: string }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly address: string };

type Handler = OfficeExtension.EventHandlerResult<unknown>;

async function remove(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  try {
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch (error) {
    // The workbook is closing or the host is gone: there is nothing left to unsubscribe from.
    if (officeErrorCode(error) === null) throw error;
  }
}

/**
 * Follows what happens in the workbook, the add-in's own writes left out; gives back what ends it. Where Excel refuses the
 * events nothing is followed: the pane has a button to read again.
 */
export async function watchWorkbook(happened: (event: WorkbookEvent) => void): Promise<() => void> {
  let ended = false;
  const tell = (event: WorkbookEvent): Promise<void> => {
    if (!ended) happened(event);
    return Promise.resolve();
  };
  const subscribe = async (context: Excel.RequestContext): Promise<readonly Handler[]> => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(({ worksheetId: sheetId, address, source }) => {
        const own = source === Excel.EventSource.local && isOwnWrite(sheetId, address);
        return own ? Promise.resolve() : tell({ kind: 'changed', sheetId, address });
      }),
      worksheets.onActivated.add(({ worksheetId: sheetId }) => tell({ kind: 'activated', sheetId })),
      worksheets.onSelectionChanged.add(({ worksheetId: sheetId, address }) =>
        tell({ kind: 'selected', sheetId, address }),
      ),
    ];
    await context.sync();
    return handlers;
  };
  const subscribed = await runBatch(subscribe, []);
  const handlers = subscribed.ok ? subscribed.value : [];
  return () => {
    ended = true;
    void remove(handlers);
  };
}
