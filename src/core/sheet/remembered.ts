/** What was worked out about an object before, until the object is gone. */
export interface Remembered<About extends object, Fact> {
  /** Undefined when nothing is remembered about it. */
  readonly of: (about: About) => Fact | undefined;
  readonly keep: (about: About, fact: Fact) => void;
}

/**
 * A memory of what was worked out about objects, kept in them under a name that nobody else has and that no copy takes along. A
 * `WeakMap` would say the same, but V8's young collections take what an old one holds for used: they moved every workbook that was
 * done with among the old objects, and that was a tenth of the command's time (docs/benchmarks.md). The objects must not be frozen.
 */
export function remembered<About extends object, Fact>(): Remembered<About, Fact> {
  const place = Symbol('remembered');
  type Remembering = About & { readonly [place]?: Fact };
  return {
    of: (about) => (about as Remembering)[place],
    keep: (about, fact) => {
      Object.defineProperty(about, place, { value: fact, configurable: true });
    },
  };
}
