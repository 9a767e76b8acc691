import './result.css';
import { showResultPage } from './result-page';

showResultPage(document, location.search, () => {
  try {
    Office.context.ui.messageParent('close');
  } catch {
    // Not opened by a command, or Office is not there: the window can only close itself.
    window.close();
  }
});
