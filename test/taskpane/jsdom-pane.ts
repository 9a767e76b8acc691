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
