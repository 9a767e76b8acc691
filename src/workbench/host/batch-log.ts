/** One batch as the host saw it, so that tests can count round trips and see what was asked. */
export interface BatchRecord {
  /** `call` is a `context.sync()` of the add-in; `cleanUp` releases kept ranges after Excel.run; `shell` is office.js' own. */
  readonly kind: 'call' | 'cleanUp' | 'shell';
  readonly actions: number;
  /** Methods called and properties set, as `Range.GetRow` and `Range.Values=`, in order. */
  readonly members: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The error that the batch ended with: a Rich API code or a fault; null when it went well. */
  readonly error: string | null;
}

export interface BatchLog {
  readonly batches: readonly BatchRecord[];
  /** How many `context.sync()` reached the host. */
  readonly roundTrips: number;
  clear(): void;
}

export function createBatchLog(): BatchLog & { readonly add: (record: BatchRecord) => void } {
  const batches: BatchRecord[] = [];
  return {
    batches,
    get roundTrips() {
      return batches.filter((batch) => batch.kind === 'call').length;
    },
    clear: () => batches.splice(0),
    add: (record) => batches.push(record),
  };
}
