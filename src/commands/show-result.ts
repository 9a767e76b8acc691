import * as v from 'valibot';
import { fields, inShape, parsedJson } from '../core/json/shapes';
import { type CommandResult, resultQuery, type ResultLook } from './command-result';

/** Office ends a command after five minutes; its dialogs must not be what it waits for. */
export const longestShown = 4 * 60 * 1000;

/** Office wants a part of the screen, in percent: what this many pixels are of it. */
const share = (pixels: number, of: number): number => Math.min(90, Math.max(20, Math.ceil((pixels / of) * 100)));

/** Large enough for the text without scrolling, and for most lists. */
function sizeOf({ items, choices }: CommandResult): { readonly width: number; readonly height: number } {
  const [width, height] = items.length > 0 || choices !== undefined ? [580, 540] : [440, 340];
  return { width: share(width, screen.availWidth), height: share(height, screen.availHeight) };
}

/** Office's code for a dialog that is still open: the one before goes on closing for a while. */
const stillOpen = 12007;

/** Pauses (milliseconds) before it is tried again. */
const waits: readonly number[] = [100, 400, 1000];

type Opening = { readonly dialog: Office.Dialog } | { readonly code: number };

function openOnce(address: string, size: ReturnType<typeof sizeOf>): Promise<Opening> {
  return new Promise((resolve) => {
    try {
      Office.context.ui.displayDialogAsync(address, { ...size, displayInIframe: true }, (result) => {
        const isOpen = result.status === Office.AsyncResultStatus.Succeeded;
        resolve(isOpen ? { dialog: result.value } : { code: result.error.code });
      });
    } catch {
      // Hosts without dialogs throw instead of answering.
      resolve({ code: 0 });
    }
  });
}

/** Opens a page of ours in a dialog; null where the host cannot, or the user does not let it. */
async function openDialog(address: string, size: ReturnType<typeof sizeOf>): Promise<Office.Dialog | null> {
  let opening = await openOnce(address, size);
  for (const wait of waits) {
    if ('dialog' in opening || opening.code !== stillOpen) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    opening = await openOnce(address, size);
  }
  return 'dialog' in opening ? opening.dialog : null;
}

const answer = fields({ write: v.array(v.number()) });

/** Which choices the page says were made; none for anything else that it may say. */
function chosenIn(
  told: { readonly message: string; readonly origin: string | undefined } | { readonly error: number },
) {
  return 'message' in told ? (inShape(answer, parsedJson(told.message))?.write ?? []) : [];
}

/**
 * Shows what a command did, and resolves when the user has closed the page, with what was chosen there (none: just closed); null
 * when it could not be opened. The command has to wait for it: hosts close a command's dialogs when the command completes.
 */
export async function showResult(
  result: CommandResult,
  look: ResultLook,
  longest: number = longestShown,
): Promise<readonly number[] | null> {
  const address = new URL('result.html', location.href);
  address.search = resultQuery(result, look);
  const dialog = await openDialog(address.href, sizeOf(result));
  if (dialog === null) return null;
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      // Office would open no further one while this one counts as open.
      dialog.close();
      resolve([]);
    }, longest);
    const closed = (chosen: readonly number[]): void => {
      clearTimeout(timer);
      resolve(chosen);
    };
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (told) => {
      dialog.close();
      closed(chosenIn(told));
    });
    dialog.addEventHandler(Office.EventType.DialogEventReceived, () => closed([]));
  });
}
