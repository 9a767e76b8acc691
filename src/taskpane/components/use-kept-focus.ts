import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in the pane: when the focused element goes away with a new state (a row that was written, a problem that
 * is over), the focus goes to the page's heading rather than to nowhere. It never takes the focus from the sheet.
 */
export function useKeptFocus(heading: RefObject<HTMLElement | null>): void {
  const focused = useRef<Element | null>(null);

  useEffect(() => {
    const remember = (event: FocusEvent) => {
      focused.current = event.target instanceof Element ? event.target : null;
    };
    const forget = (event: FocusEvent) => {
      // Removal fires no blur in some browsers and one without a successor in others: only a real move is forgotten.
      if (event.target instanceof Element && event.target.isConnected && event.relatedTarget !== null)
        focused.current = null;
    };
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    return () => {
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
    };
  }, []);

  useLayoutEffect(() => {
    const gone = focused.current !== null && !focused.current.isConnected;
    if (gone && document.activeElement === document.body && document.hasFocus()) {
      focused.current = null;
      heading.current?.focus();
    }
  });
}
