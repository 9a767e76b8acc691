import { createRoot } from 'react-dom/client';
import { App } from './frame/app';
import { createPaneStore } from './state/pane-store';
import './taskpane.css';

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no #root.');

/** What reads and assesses comes in a file of its own, while the pane's frame is being set up. */
async function start(container: HTMLElement): Promise<void> {
  const { officeServices } = await import(/* webpackChunkName: "engine" */ './office/office-services');
  const store = createPaneStore(officeServices());
  createRoot(container).render(<App store={store} />);
  // old-webview.js looks for it: the pane's files have arrived and run.
  document.documentElement.setAttribute('data-pane', 'started');
  await store.actions.start();
}

void start(root);
