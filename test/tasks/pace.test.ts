import { finish, type Steps } from '../../src/core/sheet/steps';
import { inTurns } from '../../src/tasks/pace';

function busyFor(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until) Math.sqrt(until);
}

it('steps that follow on long work wait until the page has had its turn', async () => {
  const order: string[] = [];
  function* short(): Steps<null> {
    order.push('step');
    yield;
    return null;
  }
  busyFor(50);
  setTimeout(() => order.push('page'), 0);
  await inTurns(short());
  expect(order).toEqual(['page', 'step']);
});

it('in turns the page gets to do something between steps that take time, and the outcome is the same', async () => {
  function* slow(): Steps<string> {
    for (let step = 0; step < 4; step += 1) {
      busyFor(25);
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
