import { barShare } from '../../../src/core/report/category-chart';

it.each([
  [10, 10, 1],
  [5, 10, 0.5],
  [0, 10, 0],
  [12, 10, 1],
  [-4, 10, 0],
  [3, 0, 0],
  [5, -10, 0],
])('a bar of %d of %d fills %d of its length', (score, weight, share) => {
  expect(barShare({ score, weight })).toBe(share);
});
