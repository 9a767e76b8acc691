import { copiedByEvent } from '../../ui/copy-text';

/**
 * Puts formatted text on the clipboard. First by answering the copy event, which needs no permission and takes the text as it
 * is; then by the clipboard's interface. False where neither works: then the text is selected for Ctrl+C.
 */
export async function copyFormatted(html: string, plain: string, shown: HTMLElement | null): Promise<boolean> {
  // Browsers raise the event for something that is selected.
  if (shown !== null) document.getSelection()?.selectAllChildren(shown);
  const both = [
    ['text/html', html],
    ['text/plain', plain],
  ] as const;
  if (copiedByEvent(both)) return true;
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // No such interface, or not for this frame.
    return false;
  }
}
