import { workerOfLots } from '../../src/cli/lots';

/** Works that can be finished by hand: a copy that the disk has not yet taken. */
function slowWork() {
  const taken: number[] = [];
  const finish: (() => void)[] = [];
  const workThrough = async (next: () => number | undefined): Promise<void> => {
    for (let one = next(); one !== undefined; one = next()) taken.push(one);
    await new Promise<void>((resolve) => finish.push(resolve));
  };
  return { taken, finish, workThrough };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('a lot that comes while the last copy is on its way to the disk is worked through', async () => {
  const { taken, finish, workThrough } = slowWork();
  const hand = workerOfLots(workThrough);
  hand([1, 2]);
  await turn();
  hand([3, 4]);
  expect(taken).toEqual([1, 2]);
  finish.shift()?.();
  await turn();
  expect(taken).toEqual([1, 2, 3, 4]);
});

it('one that comes when all is done begins anew', async () => {
  const { taken, finish, workThrough } = slowWork();
  const hand = workerOfLots(workThrough);
  hand([1]);
  await turn();
  finish.shift()?.();
  await turn();
  hand([2]);
  await turn();
  expect(taken).toEqual([1, 2]);
});
