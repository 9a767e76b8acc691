import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneState } from './pane-state';
import type { PaneActions, PaneStore } from './pane-store';

/** The store that the components below show; null outside a pane. */
export const PaneStoreContext = createContext<PaneStore | null>(null);

function useStore(): PaneStore {
  const store = useContext(PaneStoreContext);
  if (store === null) throw new Error('A component of the pane stands outside PaneStoreContext.');
  return store;
}

/** What the pane shows now. */
export function usePaneState(): PaneState {
  const store = useStore();
  return useSyncExternalStore(
    (listener) => store.subscribe(listener),
    () => store.getState(),
  );
}

/** What the user can do. */
export function usePaneActions(): PaneActions {
  return useStore().actions;
}
