import { finish, type Steps } from '../../src/core/sheet/steps';
import { inTurns } from '../../src/tasks/pace';

it('in turns the page gets to do something between steps that take time, and the outcome is the same', async () => {
  function* slow(): Steps<string> {
    for (let step = 0; step < 4; step += 1) {
      const until = performance.now() + 25;
      while (performance.now() < until) Math.sqrt(until);
      yield;
    }
    return 'done';
  }
  const order: string[] = [];
  setTimeout(() => order.push('page'), 0);
  const outcome = inTurns(slow()).then((value) => order.push(value));
  await outcome;
  expect(order).toEqual(['page', 'done']);
  expect(finish(slow())).toBe('done');
});
