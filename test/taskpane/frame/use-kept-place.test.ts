import { heirOf } from '../../../src/taskpane/frame/use-kept-place';

const order = ['V04', 'V31', 'V43', 'V51'];

describe('the row that takes the focus over', () => {
  it.each([
    ['is the same one while it is there', 'V31', order, 'V31'],
    ['is the next one when it has gone', 'V31', ['V04', 'V43', 'V51'], 'V43'],
    ['is the next one that is left when several have gone', 'V31', ['V04', 'V51'], 'V51'],
    ['is the one before when it was the last', 'V51', ['V04', 'V31', 'V43'], 'V43'],
    ['is none when no row is left', 'V31', [], null],
    ['is no row that has come since', 'V31', ['V60'], null],
  ])('%s', (_, place, present, heir) => {
    expect(heirOf(place, order, new Set(present))).toBe(heir);
  });
});
