import { deliverRichApiEvents, type ConnectedPage } from './connected-page';
import type { EventEntry } from './events';

/** How events reach the add-in's handlers: at once, only when they are released, or not at all (office-js#294, #420, #728). */
export interface EventDelivery {
  mode: 'prompt' | 'held' | 'lost';
  /** Delivers what was held back, in the order in which it happened. */
  release(): void;
}

/** Delivers events to the pages that are connected at that time. */
export function createEventDelivery(
  pages: () => Iterable<ConnectedPage>,
): EventDelivery & { readonly deliver: (entries: readonly EventEntry[]) => void } {
  let held: readonly EventEntry[] = [];
  const send = (entries: readonly EventEntry[]) => {
    for (const page of pages()) deliverRichApiEvents(page, entries);
  };
  return {
    mode: 'prompt',
    release() {
      const due = held;
      held = [];
      send(due);
    },
    deliver(entries) {
      if (this.mode === 'prompt') send(entries);
      else if (this.mode === 'held') held = [...held, ...entries];
    },
  };
}
