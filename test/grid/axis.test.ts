import fc from 'fast-check';
import { createAxis, scrollPastFrozen, scrollToShow, visibleSpan } from '../../src/grid/axis';

const sizes = [20, 0, 30, 40, 0];
const axis = createAxis(5, (index) => sizes[index] ?? 0);

describe('an axis of rows 20, hidden, 30, 40, hidden', () => {
  it('has each start after the one before', () => {
    expect([0, 1, 2, 3, 4, 5].map((index) => axis.start(index))).toEqual([0, 20, 20, 50, 90, 90]);
    expect(axis.length).toBe(90);
    expect([0, 1, 2, 3, 4].map((index) => axis.size(index))).toEqual(sizes);
  });

  it.each([
    [-5, 0],
    [0, 0],
    [19.9, 0],
    [20, 2],
    [49, 2],
    [50, 3],
    [89, 3],
    [500, 3],
  ])('finds at %p px the visible index %p', (distance, index) => {
    expect(axis.indexAt(distance)).toBe(index);
  });

  it('draws what is in view and a margin, within the axis', () => {
    expect(visibleSpan(axis, 25, 10, 0)).toEqual({ first: 2, last: 2 });
    expect(visibleSpan(axis, 25, 30, 1)).toEqual({ first: 1, last: 4 });
    expect(visibleSpan(axis, 0, 1000, 3)).toEqual({ first: 0, last: 4 });
  });

  it.each([
    ['already in view', { first: 2, last: 2 }, 10, 60, 10],
    ['above the view', { first: 0, last: 0 }, 30, 60, 0],
    ['below the view', { first: 3, last: 3 }, 0, 60, 30],
    ['larger than the view', { first: 0, last: 3 }, 50, 60, 0],
  ])('scrolls no more than needed: %s', (_, span, scroll, extent, wanted) => {
    expect(scrollToShow(axis, span, scroll, extent)).toBe(wanted);
  });
});

it('every point of a visible row lies in that row, whatever the sizes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(60), { minLength: 1, maxLength: 40 }),
      fc.nat(39),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      (rows, pick, part) => {
        const index = pick % rows.length;
        const size = rows[index] ?? 0;
        fc.pre(size > 0);
        const any = createAxis(rows.length, (row) => rows[row] ?? 0);
        expect(any.indexAt(any.start(index) + part * size)).toBe(index);
      },
    ),
  );
});

describe('scrolling beside frozen rows', () => {
  const axis = createAxis(100, () => 20);

  it('shows what would lie under them, and moves nothing for what is frozen', () => {
    // Ten rows are frozen: 200 pixels of the 400 in view.
    expect(scrollPastFrozen(axis, { first: 3, last: 3 }, 500, 400, 10)).toBe(500);
    expect(scrollPastFrozen(axis, { first: 30, last: 30 }, 500, 400, 10)).toBe(400);
    expect(scrollPastFrozen(axis, { first: 35, last: 35 }, 500, 400, 10)).toBe(500);
    expect(scrollPastFrozen(axis, { first: 60, last: 60 }, 500, 400, 10)).toBe(820);
    expect(scrollPastFrozen(axis, { first: 30, last: 30 }, 500, 400, 0)).toBe(500);
  });
});
