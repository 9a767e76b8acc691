import { configure } from '@testing-library/react';

// Rendering Fluent in jsdom is slow on a busy machine, and looking for hidden ancestors at each query makes it slower still.
configure({ defaultHidden: true, asyncUtilTimeout: 5000 });
jest.setTimeout(30_000);

/** jsdom has no layout, so nothing ever resizes; Fluent's MessageBar only needs the class to exist. */
class StillResizeObserver implements ResizeObserver {
  observe(): void {
    // Nothing to observe without a layout.
  }
  unobserve(): void {
    // As above.
  }
  disconnect(): void {
    // As above.
  }
}

globalThis.ResizeObserver = StillResizeObserver;

/**
 * jsdom has no layout either, so the looks of Fluent's parts say nothing here, and every question for an element's style asks each
 * of their thousands of rules. What they look like is asked in the browser.
 */
const style = document.createElement('style');
document.head.append(style);
if (style.sheet !== null) Reflect.set(Object.getPrototypeOf(style.sheet) as object, 'insertRule', () => 0);
style.remove();
