import { lazy } from '../../src/tasks/lazy';

const failing = (name: string) => () => Promise.reject(Object.assign(new Error('no'), { name }));

it('gives what was fetched', async () => {
  expect(await lazy(() => Promise.resolve(7))).toEqual({ ok: true, value: 7 });
});

it('a file that cannot be fetched is a problem that says so', async () => {
  expect(await lazy(failing('ChunkLoadError'))).toEqual({
    ok: false,
    problem: { code: 'host.fileNotLoaded', params: {} },
  });
});

it('any other error is a bug and goes on', async () => {
  await expect(lazy(failing('TypeError'))).rejects.toThrow('no');
});
