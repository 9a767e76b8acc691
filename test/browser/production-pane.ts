import { closeBrowser } from './tabs';
import { openWorkbench } from './workbench';

/** What opening the production pane took. */
interface OpenedPane {
  /** From the end of Office.onReady until the figures stand there. */
  readonly milliseconds: number;
  /** The pane's own scripts, in the order in which they were asked for. */
  readonly fetched: readonly string[];
  close(): Promise<void>;
}

/** Marks, in the pane's frame, when Office is ready and when the figures are there. Runs before the page's own scripts. */
function watchOpening(): void {
  if (!location.pathname.endsWith('/taskpane.html')) return;
  addEventListener('DOMContentLoaded', () => {
    void Office.onReady().then(() => performance.mark('office-ready'));
    const observer = new MutationObserver(() => {
      if (document.querySelector('[data-testid="total-score"]') === null) return;
      performance.mark('figures');
      observer.disconnect();
    });
    observer.observe(document.documentElement, { childList: true, subtree: true });
  });
}

/** Opens a production build's pane in the workbench, on a processor made so many times slower. */
export async function openPane(folder: string, slowdown = 1): Promise<OpenedPane> {
  const workbench = await openWorkbench({ overlay: folder, before: { script: watchOpening, argument: '' }, slowdown });
  const { page, served } = workbench;
  await workbench.pane().getByTestId('total-score').waitFor();
  // The findings come after the figures: their count stands on the tab then.
  await workbench
    .pane()
    .getByRole('tab', { name: /校验.*待处理/ })
    .waitFor();
  const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
  if (frame === undefined) throw new Error('The workbench shows no pane.');
  const milliseconds = await frame.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return at('figures') - at('office-ready');
  });
  const own = await frame.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.slice(1))
      .filter((name) => name.endsWith('.js') && !name.includes('office-js')),
  );
  return { milliseconds, fetched: [...new Set(served)].filter((name) => own.includes(name)), close: closeBrowser };
}
