/**
 * Puts formatted text on the clipboard. First by answering the copy event, which needs no permission and takes the text as it
 * is; then by the clipboard's interface. False where neither works: the text stays selected for Ctrl+C.
 */
export async function copyFormatted(html: string, plain: string, shown: HTMLElement | null): Promise<boolean> {
  // Browsers raise the event for something that is selected.
  if (shown !== null) document.getSelection()?.selectAllChildren(shown);
  if (copiedByEvent(html, plain)) return true;
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

function copiedByEvent(html: string, plain: string): boolean {
  let taken = false;
  const answer = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', plain);
    event.preventDefault();
    taken = true;
  };
  // Deprecated, and in the frames of Office often the only way that is allowed.
  const command: unknown = Reflect.get(document, 'execCommand');
  if (typeof command !== 'function') return false;
  document.addEventListener('copy', answer);
  try {
    command.call(document, 'copy');
  } finally {
    document.removeEventListener('copy', answer);
  }
  return taken;
}
