import { createRoot } from 'react-dom/client';
import { fetchOrganisation, organisationSource } from '../tasks/organisation/organisation-beside';
import '../grid/grid.css';
import './desk.css';

const root = document.getElementById('root');
if (root === null) throw new Error('desk.html has no #root.');

/** Figures wait so long (milliseconds) for the office's settings; a slower server's are taken in when they come. */
const patience = 400;

/** The page in a file of its own: what stands there first is the HTML's word that it is being opened. */
async function start(container: HTMLElement): Promise<void> {
  const organisation = organisationSource(fetchOrganisation(), patience);
  const { Desk, createDeskStore, followReleases } = await import('./start');
  const store = createDeskStore(window, () => new Date(), organisation);
  createRoot(container).render(<Desk store={store} />);
  store.actions.start();
  followReleases(store.actions.offerUpdate);
}

void start(root);
