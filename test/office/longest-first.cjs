// Which test files begin: those that take longest, so that no processor is left alone with one at the end. Nothing is known of earlier
// runs on a fresh machine; the room tells how long a file is likely to take.
const { default: Sequencer } = require('@jest/test-sequencer');

const rooms = ['browser', 'taskpane', 'xlsx', 'cli', 'excel'];

const rank = (displayName) => {
  const at = rooms.indexOf(displayName);
  return at === -1 ? rooms.length : at;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const roomOf = ({ context }) => rank(context.config.displayName?.name);
    // Within a room as jest has it: by the last run's times, else by size.
    return [...super.sort(tests)].sort((one, other) => roomOf(one) - roomOf(other));
  }
};
