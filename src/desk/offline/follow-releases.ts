/**
 * Has the page kept on this machine for use without a network, and tells when a newer release lies ready; `take` puts it in place and
 * loads the page anew (the browser asks about unsaved changes). Where there is no service worker (an insecure address, a private
 * window) the page works all the same, from the server. Not in development: there every load is the newest.
 */
export function followReleases(offer: (take: () => void) => void): void {
  if (process.env['NODE_ENV'] !== 'production' || !('serviceWorker' in navigator)) return;
  void register(offer);
}

async function register(offer: (take: () => void) => void): Promise<void> {
  const { serviceWorker } = navigator;
  try {
    const registration = await serviceWorker.register('desk-worker.js', { scope: 'desk.html', updateViaCache: 'none' });
    // Without one in charge this page came from the server, as new as it gets.
    const isUpdate = () => serviceWorker.controller !== null;
    const ready = (worker: ServiceWorker) => offer(() => takeOver(worker));
    if (registration.waiting !== null && isUpdate()) ready(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && isUpdate()) ready(installing);
      });
    });
  } catch {
    // Refused by the browser: the page is not kept, and nothing else depends on it.
  }
}

function takeOver(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  worker.postMessage('take');
}
