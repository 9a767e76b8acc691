import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { DeskActions, DeskStore } from '../state/desk-store';
import type { DeskState } from '../state/desk-state';
import type { DeskWords } from '../words/desk-words';
import { enUS } from '../words/en-us';
import { zhCN } from '../words/zh-cn';

/** The store that the components below show; null outside the page. */
export const DeskStoreContext = createContext<DeskStore | null>(null);

function useDeskStore(): DeskStore {
  const store = useContext(DeskStoreContext);
  if (store === null) throw new Error('A component of the desk stands outside DeskStoreContext.');
  return store;
}

/** A part of what the page shows now: the component is drawn again when that part changes, and not for anything else. */
export function useDesk<Part>(select: (state: DeskState) => Part): Part {
  return useStore(useDeskStore(), select);
}

/** What the user can do. */
export function useDeskActions(): DeskActions {
  return useDeskStore().actions;
}

const languages: Readonly<Record<DeskState['locale'], DeskWords>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** The page's words in its language. */
export function useDeskWords(): DeskWords {
  return languages[useDesk(({ locale }) => locale)];
}
