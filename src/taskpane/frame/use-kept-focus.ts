import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { usePane } from '../state/pane-context';

/**
 * Keeps the focus in the pane: when the focused element goes away with a new state (a row that was written, a problem that
 * is over), the focus goes to the page's heading rather than to nowhere. It never takes the focus from the sheet:
 * while the pane's window is not the focused one nothing counts as focused.
 */
export function useKeptFocus(heading: RefObject<HTMLElement | null>): void {
  const focused = useRef<Element | null>(null);
  // Whatever changes may take the focused element away: the effect below looks after every change.
  usePane((state) => state);

  useEffect(() => {
    const remember = (event: FocusEvent) => {
      focused.current = event.target instanceof Element ? event.target : null;
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
    const gone = focused.current !== null && !focused.current.isConnected;
    if (gone && document.activeElement === document.body) {
      focused.current = null;
      heading.current?.focus();
    }
  });
}
