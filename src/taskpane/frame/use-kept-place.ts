import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { usePane } from '../state/pane-context';
import { placeAttribute } from '../ui/place';

/** Where the focus is, and what stood around it. */
interface Focused {
  readonly element: Element;
  /** The row or card that it is in; null outside of all. */
  readonly place: string | null;
  /** All rows and cards of the page, in their order. */
  readonly order: readonly string[];
}

const focusable = 'button, input, select, textarea, a[href], [tabindex="0"]';

function places(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[${placeAttribute}]`)];
}

const nameOf = (place: Element): string => place.getAttribute(placeAttribute) ?? '';

function focusedOn(element: Element): Focused {
  const place = element.closest(`[${placeAttribute}]`);
  return { element, place: place === null ? null : nameOf(place), order: places().map(nameOf) };
}

/** The place that takes the focus over: the same one if it is still there, else the next that is, else the one before. */
export function heirOf(place: string, order: readonly string[], present: ReadonlySet<string>): string | null {
  const at = order.indexOf(place);
  const candidates = [place, ...order.slice(at + 1), ...order.slice(0, Math.max(at, 0)).reverse()];
  return candidates.find((one) => present.has(one)) ?? null;
}

/** What takes the focus in place of something that is gone; null when no row or card is left. */
function heir({ place, order }: Focused): HTMLElement | null {
  if (place === null) return null;
  const present = new Map(places().map((one) => [nameOf(one), one]));
  const name = heirOf(place, order, new Set(present.keys()));
  const next = name === null ? undefined : present.get(name);
  return next?.querySelector<HTMLElement>(focusable) ?? null;
}

/**
 * Keeps the user's place: when the focused element goes away with a new state (a row that was written, a finding that was verified)
 * the next row takes the focus, where the one that went stood; without rows the page's heading does. It never takes the focus
 * from the sheet: while the pane's window is not the focused one nothing counts as focused.
 */
export function useKeptPlace(heading: RefObject<HTMLElement | null>): void {
  const focused = useRef<Focused | null>(null);
  // Whatever changes may take the focused element away: the effect below looks after every change.
  usePane((state) => state);

  useEffect(() => {
    const remember = (event: FocusEvent) => {
      const { target } = event;
      // The desk has more on its page than the pane; what goes there is none of the pane's.
      const isOurs = target instanceof Element && target.closest('[data-outside-pane]') === null;
      focused.current = isOurs ? focusedOn(target) : null;
    };
    const forget = () => {
      focused.current = null;
    };
    document.addEventListener('focusin', remember);
    window.addEventListener('blur', forget);
    return () => {
      document.removeEventListener('focusin', remember);
      window.removeEventListener('blur', forget);
    };
  }, []);

  useLayoutEffect(() => {
    const before = focused.current;
    if (before === null) return;
    if (before.element.isConnected) {
      focused.current = focusedOn(before.element);
      return;
    }
    if (document.activeElement !== document.body) return;
    focused.current = null;
    const next = heir(before);
    if (next === null) heading.current?.focus();
    else next.focus({ preventScroll: true });
    // Only what is out of sight is scrolled to, and no further than needed.
    if (next !== null && typeof next.scrollIntoView === 'function') next.scrollIntoView({ block: 'nearest' });
  });
}
