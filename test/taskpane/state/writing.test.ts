import { groupsToWrite } from '../../../src/taskpane/state/writing';
import { edit } from '../assessed-forms';

const forms = (count: number) =>
  Array.from({ length: count }, (_, row) => [
    edit(`H${row + 1}`, 'indicatorScore', 7, 10),
    edit(`I${row + 1}`, 'totalScore', 0, 1),
  ]);
const sizes = (count: number) => groupsToWrite(forms(count)).map((group) => group.length / 2);

describe('the groups in which forms are written', () => {
  it.each([
    [0, 0],
    [1, 1],
    [15, 15],
    [16, 8],
    [30, 15],
    [31, 11],
    [345, 15],
  ])('%i forms make %i groups', (count, groups) => {
    expect(sizes(count)).toHaveLength(groups);
    expect(sizes(count).reduce((sum, size) => sum + size, 0)).toBe(count);
  });

  it('a form is never torn apart, and keeps its place', () => {
    const sixteen = forms(16);
    expect(groupsToWrite(sixteen)[0]).toEqual([...(sixteen[0] ?? []), ...(sixteen[1] ?? [])]);
  });

  it('forms with nothing to write make none', () => {
    const [one = []] = forms(1);
    expect(groupsToWrite([[], one, []])).toEqual([one]);
  });
});
