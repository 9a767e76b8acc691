import { store, stored } from './own-storage';

const key = 'ziping.welcomed';

/** True when the user has seen what the pane does on this computer. */
export function wasWelcomed(): boolean {
  return stored(key) !== null;
}

/** Keeps that the user has seen it. */
export function rememberWelcomed(): void {
  store(key, 'yes');
}
