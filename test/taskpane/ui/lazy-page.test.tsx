/** A page whose files do not come: what to do is said, by what can be done there. */
import { cleanup, render, screen } from '@testing-library/react';
import { PaneStoreContext } from '../../../src/taskpane/state/pane-context';
import { createPaneStore } from '../../../src/taskpane/state/pane-store';
import { lazyPage } from '../../../src/taskpane/ui/lazy-page';
import { general } from '../../../src/core/report/outlines/general';
import { workbookOf } from '../assessed-forms';
import { recordedServices } from '../pane-services';
import '../jsdom-pane';

afterEach(cleanup);

const missing = () => Promise.reject(Object.assign(new Error('404'), { name: 'ChunkLoadError' }));

function showMissing(reopen: (() => void) | undefined) {
  const services = recordedServices([{ ok: true, value: workbookOf([]) }], reopen === undefined ? {} : { reopen });
  const store = createPaneStore(services);
  const Page = lazyPage<object>(missing);
  render(
    <PaneStoreContext value={store}>
      <Page />
    </PaneStoreContext>,
  );
  return store;
}

it('in Excel the pane is opened anew, once what was typed is kept', async () => {
  const order: string[] = [];
  const store = showMissing(() => order.push('reopened'));
  const said = await screen.findByRole('alert');
  expect(said.textContent).toMatch(/程序刚刚更新过.*都还在/);
  void store.actions.keep({ key: 'x', after: () => ({ text: String(order.push('kept')), setAside: false }) });
  screen.getByRole('button', { name: '重新打开面板' }).click();
  await store.actions.keep({ key: 'y', after: () => ({ text: null, setAside: false }) });
  expect(order).toEqual(['kept', 'reopened']);
});

it('rules that somebody has begun to change would be lost: they are to be saved first', async () => {
  const store = showMissing(() => undefined);
  store.actions.draftOutline('own-1', general);
  expect((await screen.findByText(/重新打开前请先保存/)).textContent).not.toContain('都还在');
});

it('where the open file would be lost there is no such button', async () => {
  showMissing(undefined);
  expect((await screen.findByRole('alert')).textContent).not.toContain('重新打开');
  expect(screen.queryByRole('button', { name: '重新打开面板' })).toBeNull();
  expect(screen.getByRole('button', { name: '重试' })).toBeTruthy();
});
