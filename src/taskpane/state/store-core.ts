import type { PaneServices } from '../office/services';
import type { Clock } from './clock';
import type { PaneEvent, PaneState } from './pane-state';

/** What the parts of the store (reading, writing, keeping, report) have in common. */
export interface StoreCore {
  readonly services: PaneServices;
  readonly clock: Clock;
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** One job after the other: see `Queue`. */
  readonly enqueue: (job: () => Promise<void>) => Promise<void>;
  /** Ends a long task at the next occasion. */
  readonly stopping: StopSwitch;
  /** Remembers what 「重试」 does after the task that is now begun has failed. */
  readonly onRetry: (job: () => Promise<void>) => void;
  readonly isClosed: () => boolean;
}

/** Whether the user wants the long task to end. */
export interface StopSwitch {
  /** A new task begins: nobody wants it to end yet. */
  readonly begin: () => void;
  readonly stop: () => void;
  readonly isStopped: () => boolean;
}

export function createStopSwitch(): StopSwitch {
  let stopped = false;
  return {
    begin: () => {
      stopped = false;
    },
    stop: () => {
      stopped = true;
    },
    isStopped: () => stopped,
  };
}
