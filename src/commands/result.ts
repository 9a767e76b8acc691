import './result.css';
import { showResultPage } from './result-page';

async function closeWindow(): Promise<void> {
  try {
    await Office.onReady();
    Office.context.ui.messageParent('close');
  } catch {
    // Not opened by a command, or Office is not there: the window can only close itself.
    window.close();
  }
}

showResultPage(document, location.search, () => void closeWindow());
