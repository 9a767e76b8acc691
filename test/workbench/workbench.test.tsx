import { act, cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { estimatedWidth } from '../../src/grid/text-measure';
import { firstFile, openBytes } from '../../src/workbench/page/opening';
import { Workbench } from '../../src/workbench/page/workbench';

// Hundreds of elements a page: on a busy machine jsdom takes its time.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

const bytesOf = (file: string) => new Uint8Array(readFileSync(path.resolve(file)));

/** jsdom has no layout; nothing here depends on sizes. */
class NoLayout implements ResizeObserver {
  observe = (): void => undefined;
  unobserve = (): void => undefined;
  disconnect = (): void => undefined;
}

/** The edge of the page: what the server beside it would send. */
function serve(files: Readonly<Record<string, string>>): void {
  const served: Readonly<Record<string, string>> = { 'manifest.xml': 'manifest.xml', ...files };
  globalThis.fetch = (address) => {
    const file = typeof address === 'string' ? served[address] : undefined;
    const answer: Pick<Response, 'ok' | 'arrayBuffer'> =
      file === undefined
        ? { ok: false, arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) }
        : { ok: true, arrayBuffer: () => Promise.resolve(bytesOf(file).buffer) };
    return Promise.resolve(answer as Response);
  };
}

/** A window whose width the test sets; jsdom knows no media queries. */
let windowNarrowed: () => void = () => undefined;

beforeAll(() => {
  globalThis.ResizeObserver = NoLayout;
  const query = { matches: false };
  window.matchMedia = (media) => {
    const listened: Pick<MediaQueryList, 'media' | 'matches' | 'addEventListener' | 'removeEventListener'> = {
      media,
      get matches() {
        return query.matches;
      },
      addEventListener: (_: string, listener: EventListenerOrEventListenerObject) => {
        windowNarrowed = () => {
          query.matches = true;
          if (typeof listener === 'function') listener(new Event('change'));
          query.matches = false;
        };
      },
      removeEventListener: () => undefined,
    };
    return listened as MediaQueryList;
  };
});
afterEach(cleanup);

describe('what the page opens', () => {
  const at = (search: string) => ({
    origin: 'https://localhost:3000',
    href: `https://localhost:3000/workbench.html${search}`,
    search,
  });

  it.each([
    ['', 'samples/附件1.xlsx'],
    ['?file=samples/别的.xlsx', 'samples/别的.xlsx'],
    ['?file=https://elsewhere.invalid/a.xlsx', 'samples/附件1.xlsx'],
    ['?file=//elsewhere.invalid/a.xlsx', 'samples/附件1.xlsx'],
  ])('with %p in its address: %s', (search, file) => {
    expect(firstFile(at(search))).toBe(file);
  });

  it.each([
    ['test/fixtures/bad/encrypted.xlsx', /密码/],
    ['test/fixtures/bad/old.xls', /\.xls.*另存为/],
    ['package.json', /不是 Excel 工作簿/],
  ])('%s is refused with what to do', (file, words) => {
    const opened = openBytes(path.basename(file), bytesOf(file), null);
    expect(opened.ok).toBe(false);
    expect(opened.ok ? '' : opened.problem).toMatch(words);
  });
});

describe('the page', () => {
  const choose = (container: HTMLElement, file: string) => {
    const input = container.querySelector('input[type=file]');
    if (input === null) throw new Error('no file input');
    const chosen = new File([bytesOf(file)], path.basename(file));
    // jsdom's File can't give its bytes yet.
    Object.defineProperty(chosen, 'arrayBuffer', { value: () => Promise.resolve(bytesOf(file).buffer) });
    fireEvent.change(input, { target: { files: [chosen] } });
  };
  const tabs = () => screen.queryAllByRole('tab').map(({ textContent }) => textContent);

  it('opens a sample with the pane beside it; a bad file is refused and the open one stays', async () => {
    serve({ 'samples/附件1.xlsx': 'assets/samples/附件1.xlsx' });
    const { container } = render(<Workbench firstFile="samples/附件1.xlsx" measure={estimatedWidth} />);
    await waitFor(() => expect(tabs()).toEqual(['附件1']));
    expect(container.querySelector('[data-cell="A2"]')?.textContent).toContain('智慧政务');
    expect(container.querySelector('iframe[data-role=pane]')?.getAttribute('src')).toMatch(/taskpane\.html$/);

    choose(container, 'test/fixtures/bad/encrypted.xlsx');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/encrypted\.xlsx.*密码/));
    expect(tabs()).toEqual(['附件1']);

    choose(container, 'test/fixtures/workbooks/form_lo.xlsx');
    await waitFor(() => expect(tabs()).toContain('资金明细'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(container.querySelectorAll('iframe[data-role=pane]').length).toBe(1);
  });

  it('says so when the sample is not there', async () => {
    serve({});
    render(<Workbench firstFile="samples/附件1.xlsx" measure={estimatedWidth} />);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/附件1\.xlsx.*打开/));
  });

  it('the pane can be closed, opened, and made 320 pixels wide', async () => {
    serve({ 'samples/附件1.xlsx': 'assets/samples/附件1.xlsx' });
    const { container } = render(<Workbench firstFile="samples/附件1.xlsx" measure={estimatedWidth} />);
    await waitFor(() => expect(tabs()).toEqual(['附件1']));
    const pane = container.querySelector<HTMLElement>('.pane');
    expect(pane?.style.width).toBe('350px');
    fireEvent.click(screen.getByRole('button', { name: /窄窗格/ }));
    expect(pane?.style.width).toBe('320px');
    fireEvent.keyDown(screen.getByRole('separator'), { key: 'ArrowLeft' });
    expect(pane?.style.width).toBe('330px');
    fireEvent.click(screen.getByRole('button', { name: '关闭面板' }));
    expect(pane?.hidden).toBe(true);
    fireEvent.click(await screen.findByRole('button', { name: '打开面板' }));
    expect(pane?.hidden).toBe(false);
    act(windowNarrowed);
    expect(pane?.hidden).toBe(true);
  });

  it('what was changed and not saved is asked about before another workbook takes its place', async () => {
    serve({ 'samples/附件1.xlsx': 'assets/samples/附件1.xlsx' });
    const { container } = render(<Workbench firstFile="samples/附件1.xlsx" measure={estimatedWidth} />);
    await waitFor(() => expect(tabs()).toEqual(['附件1']));
    const field = container.querySelector('.cell-field');
    if (field === null) throw new Error('no field');
    fireEvent.change(field, { target: { value: '改了' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    choose(container, 'test/fixtures/workbooks/form_lo.xlsx');
    expect(screen.getByRole('alert').textContent).toMatch(/附件1\.xlsx.*没有另存/);
    expect(tabs()).toEqual(['附件1']);
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: '不保留，打开' }));
    await waitFor(() => expect(tabs()).toContain('资金明细'));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('the panel for faults is there only when asked for, and its switches are those of the tests', async () => {
    serve({ 'samples/附件1.xlsx': 'assets/samples/附件1.xlsx' });
    const plain = render(<Workbench firstFile="samples/附件1.xlsx" measure={estimatedWidth} />);
    await waitFor(() => expect(tabs()).toEqual(['附件1']));
    expect(screen.queryByRole('region', { name: '故障与环境' })).toBeNull();
    plain.unmount();
    const { container } = render(<Workbench firstFile="samples/附件1.xlsx" measure={estimatedWidth} withFaults />);
    await waitFor(() => expect(tabs()).toEqual(['附件1']));
    const cell = (address: string) => container.querySelector(`[data-cell="${address}"]`)?.textContent ?? null;
    fireEvent.change(screen.getByRole('textbox', { name: '别人写的内容' }), { target: { value: '旁人' } });
    fireEvent.click(screen.getByRole('button', { name: '写入' }));
    expect(cell('A1')).toBe('旁人');
    fireEvent.click(screen.getByRole('button', { name: '在上方插入行' }));
    expect([cell('A1'), cell('A2')]).toEqual(['', '旁人']);
    fireEvent.click(screen.getByRole('button', { name: '另存并重新打开' }));
    await waitFor(() => expect(cell('A2')).toBe('旁人'));
    fireEvent.click(screen.getByRole('checkbox', { name: '第二个面板' }));
    expect(container.querySelectorAll('iframe[data-role=second]').length).toBe(1);
  });
});
