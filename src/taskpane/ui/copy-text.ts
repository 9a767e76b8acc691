/** Puts a text on the clipboard; false where the host does not allow it, and the text of the field is selected instead. */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission in this frame, or no clipboard at all: the user can still press Ctrl+C.
    field?.focus();
    field?.select();
    return false;
  }
}
