import { createRoot } from 'react-dom/client';
import './result.css';
import { namesFinding, readResultQuery } from './command-result';
import { ResultPage } from './result-page';

/** Asked at once: Office gives a page up that has not asked within 20 seconds. */
const ready = typeof Office === 'undefined' ? null : Office.onReady();

async function tellCommand(words: string): Promise<void> {
  try {
    await ready;
    Office.context.ui.messageParent(words);
  } catch {
    // Not opened by a command, or Office is not there: the window can only close itself.
    window.close();
  }
}

/** The checks' texts come with the checks themselves: fetched only by a window that tells of findings. */
async function findingTexts(): Promise<Parameters<typeof readResultQuery>[1]> {
  const none = { 'zh-CN': {}, 'en-US': {} };
  if (!namesFinding(location.search)) return none;
  try {
    const { checkTexts } = await import(/* webpackChunkName: "finding-texts" */ '../core/checks/finding-text');
    return checkTexts;
  } catch {
    // The file did not come: how many findings there are is said all the same, and the pane lists them.
    return none;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('result.html has no #root.');

async function show(container: HTMLElement): Promise<void> {
  const shown = readResultQuery(location.search, await findingTexts());
  const answers = {
    close: () => void tellCommand('close'),
    choose: (write: readonly number[]) => void tellCommand(JSON.stringify({ write })),
  };
  createRoot(container).render(<ResultPage shown={shown} answers={answers} />);
}

void show(root);
