import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { PaneState } from './pane-state';
import type { PaneActions, PaneStore } from './pane-store';

/** The store that the components below show; null outside a pane. */
export const PaneStoreContext = createContext<PaneStore | null>(null);

function usePaneStore(): PaneStore {
  const store = useContext(PaneStoreContext);
  if (store === null) throw new Error('A component of the pane stands outside PaneStoreContext.');
  return store;
}

/** A part of what the pane shows now: the component is drawn again when that part changes, and not for anything else. */
export function usePane<Part>(select: (state: PaneState) => Part): Part {
  return useStore(usePaneStore(), select);
}

/** What the user can do. */
export function usePaneActions(): PaneActions {
  return usePaneStore().actions;
}
