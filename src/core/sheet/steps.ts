/**
 * Work that can be laid aside between its steps, so that a page stays usable while a sheet of ten thousand rows is read. A step is
 * short: a few hundred rows, one check. Whoever is in no hurry to do anything else calls `finish`.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** So many rows are one step: a few milliseconds. */
export const rowsOfStep = 250;

/** `each` of a list's items, in their order. */
export function* mapInSteps<From, To>(
  items: readonly From[],
  each: (item: From, at: number) => To,
): Steps<readonly To[]> {
  const made: To[] = [];
  for (const item of items) {
    const at = made.length;
    if (at > 0 && at % rowsOfStep === 0) yield;
    made.push(each(item, at));
  }
  return made;
}
