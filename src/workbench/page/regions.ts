import { type Entrance, followRegionKeys, isRegionKey, moveToRegion } from '../../grid/region-keys';

/** From the sheet to its tabs, to the pane, to the ribbon and round again. */
const entrances: readonly Entrance[] = [
  ['.grid', '.cell-field'],
  ['.sheet-tabs', '[role="tab"][aria-selected="true"]'],
  ['.pane:not([hidden])', 'iframe[data-role="pane"]'],
  ['.ribbon', 'button'],
];

/** Listens on the page for F6. Gives the way to stop. */
export function followWorkbenchKeys(page: Document): () => void {
  return followRegionKeys(page, entrances);
}

/** Lets F6 lead out of a frame too, whichever page of this origin it shows by then. */
export function followRegionKeysOf(frame: HTMLIFrameElement): void {
  frame.addEventListener('load', () => {
    // A page of another server keeps its keys to itself.
    if (frame.contentDocument === null) return;
    frame.contentWindow?.addEventListener('keydown', (event) => {
      if (!isRegionKey(event)) return;
      event.preventDefault();
      moveToRegion(frame.ownerDocument, entrances, event.shiftKey);
    });
  });
}
