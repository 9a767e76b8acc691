import { useLayoutEffect, useState, type RefObject } from 'react';

/** What part of a scrolled element is in view, in CSS pixels. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Follows the size and the scroll position of an element. */
export function useViewport(element: RefObject<HTMLElement | null>): { view: Viewport; onScroll: () => void } {
  const [view, setView] = useState<Viewport>({ left: 0, top: 0, width: 0, height: 0 });
  const onScroll = () => {
    const found = element.current;
    if (found === null) return;
    setView((before) => ({ ...before, left: found.scrollLeft, top: found.scrollTop }));
  };
  useLayoutEffect(() => {
    const found = element.current;
    if (found === null) return;
    const observer = new ResizeObserver((entries) => {
      const box = entries.at(-1)?.contentRect;
      if (box !== undefined) setView((before) => ({ ...before, width: box.width, height: box.height }));
    });
    observer.observe(found);
    return () => observer.disconnect();
  }, [element]);
  return { view, onScroll };
}
