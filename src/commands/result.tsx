import { createRoot } from 'react-dom/client';
import './result.css';
import { readResultQuery } from './command-result';
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

const root = document.getElementById('root');
if (root === null) throw new Error('result.html has no #root.');
createRoot(root).render(
  <ResultPage
    shown={readResultQuery(location.search)}
    answers={{
      close: () => void tellCommand('close'),
      choose: (write) => void tellCommand(JSON.stringify({ write })),
    }}
  />,
);
