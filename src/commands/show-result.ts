import type { Locale } from '../core/messages/message';
import { type CommandResult, resultQuery } from './command-result';

/** Office ends a command after five minutes; the dialog must not be what it waits for. */
const longestShown = 4 * 60 * 1000;

/** Part of the screen, in percent; Office has a minimum of 250 × 150 pixels. */
const size = { height: 40, width: 32 };

/**
 * Shows what a command did, and resolves when the user has closed the page (false: it could not be opened). The command has
 * to wait for it: Office closes a command's dialogs when the command completes.
 */
export function showResult(result: CommandResult, locale: Locale): Promise<boolean> {
  const address = new URL('result.html', location.href);
  address.search = resultQuery(result, locale);
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address.href, { ...size, displayInIframe: true }, (opening) => {
      if (opening.status === Office.AsyncResultStatus.Failed) {
        resolve(false);
        return;
      }
      const dialog = opening.value;
      const timer = setTimeout(() => resolve(true), longestShown);
      const closed = (): void => {
        clearTimeout(timer);
        resolve(true);
      };
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        closed();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, closed);
    });
  });
}
