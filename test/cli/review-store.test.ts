/** What a review keeps on the disk survives the disk: a line that was cut off, other rules, no room. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { packReview } from '../../src/cli/review/packed-review';
import { openReviewStore as openStore, type ReviewStore } from '../../src/cli/review/review-store';
import { sketchedFile } from '../core/review/sketched-files';

const place = () => path.join(mkdtempSync(path.join(tmpdir(), 'ziping-store-')), 'a.cache.jsonl');
const made = { program: 'p1', rules: 'auto', resume: true };

function openReviewStore(...parameters: Parameters<typeof openStore>): ReviewStore {
  const store = openStore(...parameters);
  if (store === null) throw new Error('somebody else’s');
  return store;
}

const reviewOf = (name: string) => sketchedFile(name, [{ project: `${name} 的项目\u2028`, rows: [{}, {}] }]);
const packed = (name: string): string => packReview(reviewOf(name)).packed;

it('gives back what was added, in any order, also after it was opened again', () => {
  const file = place();
  const names = Array.from({ length: 300 }, (_, at) => `乡镇/${at}.xlsx`);
  const store = openReviewStore(file, made);
  for (const name of names) store.add(name, `stamp ${name}`, packed(name));
  expect(store.read('乡镇/299.xlsx')).toEqual(reviewOf('乡镇/299.xlsx'));
  store.close();
  const again = openReviewStore(file, made);
  expect(names.every((name) => again.holds(name, `stamp ${name}`))).toBe(true);
  expect(again.holds('乡镇/1.xlsx', 'another stamp')).toBe(false);
  expect([again.read('乡镇/7.xlsx'), again.read('乡镇/x.xlsx')]).toEqual([reviewOf('乡镇/7.xlsx'), null]);
  again.close();
});

it('of two lines for a file the later counts', () => {
  const store = openReviewStore(place(), made);
  store.add('a', '1', packed('old'));
  store.add('a', '2', packed('new'));
  expect([store.holds('a', '1'), store.holds('a', '2'), store.read('a')?.file]).toEqual([false, true, 'new']);
  store.close();
});

it.each([
  ['a line that was cut off', (text: string) => `${text}{"file":"b","sta`, ['a']],
  ['a line that is none', (text: string) => `${text}?\n`, ['a']],
  ['another head', (text: string) => text.replace('p1', 'p0'), []],
  ['nothing', () => '', []],
] as const)('resumed over %s: what is whole is used, the rest written anew', (_, spoil, known) => {
  const file = place();
  const first = openReviewStore(file, made);
  first.add('a', '1', packed('a'));
  first.close();
  writeFileSync(file, spoil(readFileSync(file, 'utf8')));
  const second = openReviewStore(file, made);
  expect(['a', 'b'].filter((name) => second.holds(name, '1'))).toEqual(known);
  second.add('b', '1', packed('b'));
  second.close();
  const third = openReviewStore(file, made);
  expect(['a', 'b'].filter((name) => third.holds(name, '1'))).toEqual([...known, 'b']);
  expect(third.read('b')).toEqual(reviewOf('b'));
  third.close();
});

it('a file of somebody else’s under the same name is left alone', () => {
  const file = place();
  writeFileSync(file, 'PK\u0003\u0004 mine');
  expect(openStore(file, { ...made, resume: false })).toBeNull();
  expect(readFileSync(file, 'utf8')).toContain('mine');
});

it('not resumed, it begins anew', () => {
  const file = place();
  const first = openReviewStore(file, made);
  first.add('a', '1', packed('a'));
  first.close();
  const second = openReviewStore(file, { ...made, resume: false });
  expect(second.read('a')).toBeNull();
  second.close();
});

it('what the disk does not take is held in memory, so that the review goes on, and is told', () => {
  const store = openReviewStore(place(), made);
  store.add('a', '1', packed('a'));
  expect(store.isWhole()).toBe(true);
  // The disk is gone.
  store.close();
  store.add('b', '1', packed('b'));
  expect([store.isWhole(), store.read('b')]).toEqual([false, reviewOf('b')]);
});
