import type { DeskState } from './desk-state';

/** What the parts of the store (listing, saving, reviewing) have in common. */
export interface DeskCore {
  readonly page: Window;
  /** The wall clock: backups are called after it. */
  readonly now: () => Date;
  readonly state: () => DeskState;
  readonly set: (change: Partial<DeskState>) => void;
}
