/** What writes is fetched after the figures; when its file cannot be had, nothing is written and the user is told so. */
import { blankForm } from '../../src/core/form/blank-form';
import { fetchWriting, officePort } from '../../src/excel/office-port';

jest.mock('../../src/excel/writing', () => {
  // As webpack throws it when the server does not answer.
  throw Object.assign(new Error('Loading chunk 802 failed.'), { name: 'ChunkLoadError' });
});

it('a write without its file is a problem with a way out, not a throw', async () => {
  const port = officePort([]);
  const told = { ok: false, problem: { code: 'host.writingNotLoaded', params: {} } };
  expect(await port.inspect({ places: [], sheets: new Set() })).toEqual(told);
  expect(await port.write([], {})).toEqual(told);
  expect(await port.insertSheet(blankForm())).toEqual(told);
});

it('fetching it ahead of time disturbs nobody', async () => {
  expect(await fetchWriting()).toMatchObject({ ok: false, problem: { code: 'host.fileNotLoaded' } });
});
