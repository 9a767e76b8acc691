/** What lets something wait; the pane's tests have one whose time they move on by hand. */
export interface Clock {
  /** Does a job after so many milliseconds; gives back what calls it off. */
  readonly after: (milliseconds: number, job: () => void) => () => void;
}

/** The browser's time. */
export const browserClock: Clock = {
  after: (milliseconds, job) => {
    const timer = setTimeout(job, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** A wait of which there is one at a time. */
export interface Wait {
  /** Waits anew: what was waiting is called off. */
  readonly begin: (milliseconds: number, job: () => void) => void;
  readonly callOff: () => void;
}

/** Makes a wait that nothing has begun. */
export function createWait(clock: Clock): Wait {
  let callOff: () => void = () => undefined;
  return {
    begin: (milliseconds, job) => {
      callOff();
      callOff = clock.after(milliseconds, job);
    },
    callOff: () => callOff(),
  };
}
