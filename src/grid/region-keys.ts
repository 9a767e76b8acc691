/**
 * F6, as in Excel: from one region of the page to the next and round again; with Shift the other way. The sheet takes Tab for
 * itself, so this is the way out of it by keyboard.
 */

/** A region and what in it takes the focus, as selectors. One that is not shown, or has nothing to focus, is left out. */
export type Entrance = readonly [region: string, entrance: string];

export function isRegionKey({ key, altKey }: KeyboardEvent): boolean {
  return key === 'F6' && !altKey;
}

/** Takes the focus to the next region, in the order of the entrances; `back` to the one before. */
export function moveToRegion(page: Document, entrances: readonly Entrance[], back: boolean): void {
  const present = entrances.flatMap(([region, entrance]) => {
    const place = page.querySelector(region);
    const target = place?.querySelector<HTMLElement>(entrance) ?? null;
    return place === null || target === null ? [] : [{ place, target }];
  });
  const here = present.findIndex(({ place }) => place.contains(page.activeElement));
  // From elsewhere (the formula bar, a notice) the way leads to the first.
  const next = here < 0 ? 0 : (here + (back ? present.length - 1 : 1)) % present.length;
  const target = present[next]?.target;
  target?.focus({ preventScroll: true });
  if (target instanceof HTMLIFrameElement) target.contentWindow?.focus();
}

/** Listens on the page for F6. Gives the way to stop. */
export function followRegionKeys(page: Document, entrances: readonly Entrance[]): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isRegionKey(event)) return;
    event.preventDefault();
    moveToRegion(page, entrances, event.shiftKey);
  };
  page.addEventListener('keydown', onKeyDown);
  return () => page.removeEventListener('keydown', onKeyDown);
}
