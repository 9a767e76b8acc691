import { type CommandResult, resultQuery, type ResultLook } from './command-result';

/** Office ends a command after five minutes; the dialog must not be what it waits for. */
const longestShown = 4 * 60 * 1000;

/** Office wants a part of the screen, in percent: what this many pixels are of it. */
const share = (pixels: number, of: number): number => Math.min(90, Math.max(20, Math.ceil((pixels / of) * 100)));

/** Large enough for the text without scrolling, and for most lists. */
function sizeOf({ items }: CommandResult): { readonly width: number; readonly height: number } {
  const [width, height] = items.length > 0 ? [580, 540] : [440, 340];
  return { width: share(width, screen.availWidth), height: share(height, screen.availHeight) };
}

/** Opens a page of ours in a dialog; null where the host cannot, or the user does not let it. */
function openDialog(address: string, size: ReturnType<typeof sizeOf>): Promise<Office.Dialog | null> {
  return new Promise((resolve) => {
    try {
      Office.context.ui.displayDialogAsync(address, { ...size, displayInIframe: true }, ({ status, value }) => {
        resolve(status === Office.AsyncResultStatus.Succeeded ? value : null);
      });
    } catch {
      // Hosts without dialogs throw instead of answering.
      resolve(null);
    }
  });
}

/**
 * Shows what a command did, and resolves when the user has closed the page (false: it could not be opened). The command has
 * to wait for it: hosts close a command's dialogs when the command completes.
 */
export async function showResult(
  result: CommandResult,
  look: ResultLook,
  longest: number = longestShown,
): Promise<boolean> {
  const address = new URL('result.html', location.href);
  address.search = resultQuery(result, look);
  const dialog = await openDialog(address.href, sizeOf(result));
  if (dialog === null) return false;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => {
      // Office would open no further one while this one counts as open.
      dialog.close();
      resolve();
    }, longest);
    const closed = (): void => {
      clearTimeout(timer);
      resolve();
    };
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
      dialog.close();
      closed();
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, closed);
  });
  return true;
}
