import { createRoot } from 'react-dom/client';
import { App } from './frame/app';
import { officeServices } from './office/office-services';
import { createPaneStore } from './state/pane-store';
import { fetchOrganisation, organisationSource } from '../tasks/organisation/organisation-beside';
import './taskpane.css';

const root = document.getElementById('root');
if (root === null) throw new Error('taskpane.html has no #root.');

/** Figures wait so long (milliseconds) for the office's settings; a slower server's are taken in when they come. */
const patience = 400;

// Asked for beside everything else: they must be there when the figures are made.
const organisation = organisationSource(fetchOrganisation(), patience);
const store = createPaneStore(officeServices(organisation));
createRoot(root).render(<App store={store} />);
// old-webview.js looks for it: the pane's files have arrived and run.
document.documentElement.setAttribute('data-pane', 'started');
void store.actions.start();
