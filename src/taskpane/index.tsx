import { createRoot } from 'react-dom/client';
import { App } from './app';
import { officeServices } from './office-services';
import { createPaneStore } from './pane-store';
import './taskpane.css';

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no #root.');

const store = createPaneStore(officeServices());
createRoot(root).render(<App store={store} />);
// old-webview.js looks for it: the pane's files have arrived and run.
document.documentElement.setAttribute('data-pane', 'started');
void store.actions.start();
