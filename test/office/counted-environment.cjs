// Node as the tests of core have it. Counting what they run costs as much as running it: after each test file jest copies the counts of
// some three hundred files and adds them up by place. What a file has counted that an earlier one of this process has, too, says nothing
// new about what is covered: it is let go before that.
const { TestEnvironment } = require('jest-environment-node');

/** Whether a place was ever reached, by file; it stays for all test files of this process. */
const reached = new Map();

/** Every counter of a file in one order: statements, functions, branches. */
const countersOf = ({ s, f, b }) => [...Object.values(s), ...Object.values(f), ...Object.values(b).flat()];

/** Notes what is reached; whether any of it is new. A file that is seen for the first time is, reached or not. */
function addsTo(file, counters) {
  const known = reached.get(file);
  if (known === undefined) {
    reached.set(file, Uint8Array.from(counters, Math.sign));
    return true;
  }
  let isNew = false;
  for (let at = 0; at < counters.length; at++) {
    if (counters[at] === 0 || known[at] === 1) continue;
    known[at] = 1;
    isNew = true;
  }
  return isNew;
}

module.exports = class CountedEnvironment extends TestEnvironment {
  handleTestEvent({ name }) {
    const coverage = this.global.__coverage__;
    if (name !== 'run_finish' || coverage === undefined) return;
    for (const [file, counts] of Object.entries(coverage)) {
      if (!addsTo(file, countersOf(counts))) delete coverage[file];
    }
  }
};
