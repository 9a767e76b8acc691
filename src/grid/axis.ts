/** The rows (or columns) of a grid along one direction: sizes and starts in CSS pixels; a hidden one has size 0. */
export interface Axis {
  readonly count: number;
  readonly length: number;
  size(index: number): number;
  /** Distance from the grid's origin to the near edge of an index; `start(count)` is the length. */
  start(index: number): number;
  /** The index that lies at a distance; clamped to the axis. Never a hidden one while there is a visible one before it. */
  indexAt(distance: number): number;
}

/** Lays out `count` rows or columns one after another. */
export function createAxis(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) starts[index + 1] = (starts[index] ?? 0) + Math.max(0, sizeOf(index));
  const start = (index: number) => starts[Math.min(Math.max(index, 0), count)] ?? 0;
  return {
    count,
    length: start(count),
    start,
    size: (index) => start(index + 1) - start(index),
    indexAt(distance) {
      let low = 0;
      let high = count - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (start(middle) <= distance) low = middle;
        else high = middle - 1;
      }
      // Hidden ones share their start with the next visible one, which the search has passed over only at the far end.
      while (low > 0 && start(low + 1) === start(low)) low--;
      return low;
    },
  };
}

/** Whether every index lies at the same place on both. */
export function sameAxis(one: Axis, other: Axis): boolean {
  if (one.count !== other.count) return false;
  for (let index = 0; index <= one.count; index++) if (one.start(index) !== other.start(index)) return false;
  return true;
}

/** First and last index, both included. */
export interface IndexSpan {
  readonly first: number;
  readonly last: number;
}

/** What has to be drawn so that `extent` pixels from `scroll` on are covered, with a margin of indices on both sides. */
export function visibleSpan(axis: Axis, scroll: number, extent: number, margin: number): IndexSpan {
  return {
    first: Math.max(0, axis.indexAt(scroll) - margin),
    last: Math.min(axis.count - 1, axis.indexAt(scroll + extent) + margin),
  };
}

/** As `scrollToShow`, beside the first indices that stay in view: those are seen anyhow, and cover what is under them. */
export function scrollPastFrozen(axis: Axis, span: IndexSpan, scroll: number, extent: number, frozen: number): number {
  if (span.last < frozen) return scroll;
  const covered = axis.start(frozen);
  return Math.max(0, scrollToShow(axis, span, scroll + covered, extent - covered) - covered);
}

/** The smallest change of `scroll` that brings the indices into view; a span larger than the view shows its start. */
export function scrollToShow(axis: Axis, span: IndexSpan, scroll: number, extent: number): number {
  const near = axis.start(span.first);
  const far = axis.start(span.last + 1);
  if (near < scroll || far - near > extent) return near;
  return far > scroll + extent ? far - extent : scroll;
}
