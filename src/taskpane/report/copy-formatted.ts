/**
 * Puts formatted text on the clipboard: by the clipboard's own interface, else as a person would (the shown text is selected
 * and copied). False where neither works: the text stays selected for Ctrl+C.
 */
export async function copyFormatted(html: string, plain: string, shown: HTMLElement | null): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // No such interface, or not for this frame.
    return copyShown(shown);
  }
}

function copyShown(shown: HTMLElement | null): boolean {
  const selection = document.getSelection();
  if (shown === null || selection === null) return false;
  selection.selectAllChildren(shown);
  try {
    // Deprecated, and in older Office web views the only way that is allowed.
    const copy: unknown = Reflect.get(document, 'execCommand');
    return typeof copy === 'function' && copy.call(document, 'copy') === true;
  } catch {
    return false;
  }
}
