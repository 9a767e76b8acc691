/**
 * F6, as in Excel: from the sheet to its tabs, to the pane, to the ribbon and round again; with Shift the other way. The sheet
 * takes Tab for itself, so this is the way out of it by keyboard, and back from within the pane.
 */

/** Where each region takes the focus, in the order of F6. A region that is not shown, or has nothing to focus, is left out. */
const entrances: readonly (readonly [region: string, entrance: string])[] = [
  ['.grid', '.cell-field'],
  ['.sheet-tabs', '[role="tab"][aria-selected="true"]'],
  ['.pane:not([hidden])', 'iframe[data-role="pane"]'],
  ['.ribbon', 'button'],
];

function isRegionKey({ key, altKey }: KeyboardEvent): boolean {
  return key === 'F6' && !altKey;
}

function moveOn(page: Document, back: boolean): void {
  const present = entrances.flatMap(([region, entrance]) => {
    const place = page.querySelector(region);
    const target = place?.querySelector<HTMLElement>(entrance) ?? null;
    return place === null || target === null ? [] : [{ place, target }];
  });
  const here = present.findIndex(({ place }) => place.contains(page.activeElement));
  // From elsewhere (the formula bar, a notice) the way leads to the sheet.
  const next = here < 0 ? 0 : (here + (back ? present.length - 1 : 1)) % present.length;
  const target = present[next]?.target;
  target?.focus({ preventScroll: true });
  if (target instanceof HTMLIFrameElement) target.contentWindow?.focus();
}

/** Listens on the page for F6. Gives the way to stop. */
export function followRegionKeys(page: Document): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isRegionKey(event)) return;
    event.preventDefault();
    moveOn(page, event.shiftKey);
  };
  page.addEventListener('keydown', onKeyDown);
  return () => page.removeEventListener('keydown', onKeyDown);
}

/** Lets F6 lead out of a frame too, whichever page of this origin it shows by then. */
export function followRegionKeysOf(frame: HTMLIFrameElement): void {
  frame.addEventListener('load', () => {
    // A page of another server keeps its keys to itself.
    if (frame.contentDocument === null) return;
    frame.contentWindow?.addEventListener('keydown', (event) => {
      if (!isRegionKey(event)) return;
      event.preventDefault();
      moveOn(frame.ownerDocument, event.shiftKey);
    });
  });
}
