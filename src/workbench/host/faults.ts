/** What can be made to go wrong with a batch. */
export type Fault =
  | 'cellEditMode'
  | 'activityLimit'
  | 'requestTooLarge'
  | 'responseTooLarge'
  | 'sessionLost'
  | 'modalDialogOpen'
  | 'accessDenied'
  | 'generalError'
  /** The host never answers. */
  | 'silence';

/** Codes of the message layer, which office.js turns into errors of the whole batch. */
export const faultCodes: Readonly<Record<Exclude<Fault, 'silence'>, number>> = {
  cellEditMode: 5004,
  sessionLost: 5012,
  modalDialogOpen: 5016,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
  generalError: 5001,
};

/** A fault and when it is met; the add-in's own clean-up batches don't count. */
interface FaultOrder {
  readonly fault: Fault;
  /** Which batch, counted from now: 1, the next, when left out. */
  readonly at?: number;
  /** How many batches in a row: 1 when left out, `Infinity` until the faults are cleared. */
  readonly times?: number;
  /** Excel does what the batch says, and answers as if it had not (office-js#1314). */
  readonly afterDoing?: boolean;
}

/** The fault that a batch meets. */
export interface MetFault {
  readonly fault: Fault;
  readonly afterDoing: boolean;
}

/** Faults that were ordered and not yet met. */
export interface Faults {
  order(order: FaultOrder): void;
  /** The next `times` batches fail like this, behind those that are to fail already. */
  nextBatches(fault: Fault, times?: number): void;
  /** Forgets what was ordered. */
  clear(): void;
  /** Takes the fault of the batch that has just come in. */
  readonly take: () => MetFault | null;
}

interface Pending extends MetFault {
  /** Numbers of batches since the workbook was opened, both included. */
  readonly first: number;
  readonly last: number;
}

export function createFaults(): Faults {
  let batches = 0;
  let pending: readonly Pending[] = [];
  return {
    order({ fault, at = 1, times = 1, afterDoing = false }) {
      pending = [...pending, { fault, afterDoing, first: batches + at, last: batches + at + times - 1 }];
    },
    nextBatches(fault, times = 1) {
      const first = Math.max(batches, ...pending.map(({ last }) => last)) + 1;
      pending = [...pending, { fault, afterDoing: false, first, last: first + times - 1 }];
    },
    clear() {
      pending = [];
    },
    take() {
      batches += 1;
      pending = pending.filter(({ last }) => last >= batches);
      return pending.find(({ first }) => first <= batches) ?? null;
    },
  };
}
