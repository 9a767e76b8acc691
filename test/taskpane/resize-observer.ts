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
