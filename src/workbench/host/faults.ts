/** What can be made to go wrong with the next batches. */
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

/** Faults that were ordered and not yet met. */
export interface Faults {
  /** The next `times` batches of the add-in fail like this (its own clean-up batches don't count). */
  nextBatches(fault: Fault, times?: number): void;
  /** Forgets what was ordered. */
  clear(): void;
  /** Takes the fault of the batch that has just come in. */
  readonly take: () => Fault | null;
}

export function createFaults(): Faults {
  let ordered: Fault[] = [];
  return {
    nextBatches(fault, times = 1) {
      ordered.push(...Array.from({ length: times }, () => fault));
    },
    clear() {
      ordered = [];
    },
    take: () => ordered.shift() ?? null,
  };
}
