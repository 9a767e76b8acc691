/**
 * Puts a text on the clipboard: by the clipboard's interface, else by answering the copy event, which the frames of Office often
 * allow alone. False where neither works: the text of the field, where there is one, is selected for Ctrl+C.
 */
export async function copyText(text: string, field: HTMLTextAreaElement | null = null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission in this frame, or no clipboard at all.
  }
  if (copiedByEvent([['text/plain', text]])) return true;
  field?.focus();
  field?.select();
  return false;
}

/** Answers a copy event with texts by their type; false where the browser raises none. Browsers want something to be selected. */
export function copiedByEvent(texts: readonly (readonly [type: string, text: string])[]): boolean {
  let taken = false;
  const answer = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    for (const [type, text] of texts) event.clipboardData.setData(type, text);
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
