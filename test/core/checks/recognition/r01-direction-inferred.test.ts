import { oneRow, severityOf } from '../rows';

it.each([
  ['info', '12条'],
  ['info', '0起'],
  [null, '≥12条'],
  [null, '及时'],
])('R01 is %s for a target of %s', (reported, target) => {
  expect(severityOf('R01', oneRow({ target, actual: target }))).toBe(reported);
});
