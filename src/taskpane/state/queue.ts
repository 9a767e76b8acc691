/** Jobs one after the other: a reading between a write's two halves would show half of it. */
export interface Queue {
  /** Does a job when those before it are done; settles with the job, and never rejects. */
  readonly enqueue: (job: () => Promise<void>) => Promise<void>;
}

/** Makes an empty queue. Services give outcomes, so a job that throws is a bug of ours: it is told, and the next job has its turn. */
export function createQueue(onBug: (error: unknown) => void): Queue {
  let last: Promise<void> = Promise.resolve();
  return {
    enqueue: (job) => {
      last = last.then(job).catch(onBug);
      return last;
    },
  };
}
