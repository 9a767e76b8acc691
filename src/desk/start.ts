/** What the page is made of: fetched as one once its HTML stands there. */
export { Desk } from './page/desk';
export { createDeskStore } from './state/desk-store';
export { followReleases } from './offline/follow-releases';
