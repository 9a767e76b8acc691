import { message } from '../../src/core/messages/message';
import type { ReviewedFile } from '../../src/core/review/reviewed-file';
import { withFormReview } from '../../src/core/review/rounds/change-review';
import { noReview } from '../../src/core/review/rounds/review-record';
import type { DeskFile } from '../../src/desk/files/picked-files';
import { deskForms, knownFiles, listedFiles, reviewedDesk } from '../../src/desk/state/listed-files';
import { sketchedFile } from '../core/review/sketched-files';

const fileAt = (path: string): DeskFile => ({
  path,
  name: path.split('/').at(-1) ?? path,
  read: () => Promise.reject(new Error('not read here')),
  place: null,
});

const unreadable = (file: string): ReviewedFile => ({
  file,
  outcome: { kind: 'unreadable', reason: message('file.empty') },
});

const reviewedFiles = [
  sketchedFile('1 全对.xlsx', [{ project: '甲', implementer: '一局', filedScore: 90, computedScore: 90 }]),
  sketchedFile('2 差得远.xlsx', [{ project: '乙', implementer: '二局', filedScore: 97, computedScore: 90 }]),
  unreadable('3 坏.xlsx'),
  sketchedFile('4 差一点.xlsx', [{ project: '丙', implementer: '一局', filedScore: 92, computedScore: 90 }]),
];
const files = [...reviewedFiles.map(({ file }) => fileAt(file)), fileAt('5 没读.xlsx')];
const reviewed = new Map(reviewedFiles.map((one) => [one.file, one]));
const known = knownFiles(files, reviewed);
const everything = { search: '', standing: null, isReading: false };
const nobody = () => null;
const names = (listed: readonly { readonly file: DeskFile }[]) => listed.map(({ file }) => file.path);

it('goes by what needs a look once everything is read: far off first, what is not read last', () => {
  expect(names(listedFiles(known, everything, nobody))).toEqual([
    '2 差得远.xlsx',
    '1 全对.xlsx',
    '4 差一点.xlsx',
    '3 坏.xlsx',
    '5 没读.xlsx',
  ]);
});

it('keeps the order of names while it is being read', () => {
  expect(names(listedFiles(known, { ...everything, isReading: true }, nobody))).toEqual(files.map(({ path }) => path));
});

it.each([
  ['坏', ['3 坏.xlsx']],
  [' 一局 ', ['1 全对.xlsx', '4 差一点.xlsx']],
  ['乙', ['2 差得远.xlsx']],
  ['XLSX', 5],
  ['没有这个', []],
])('finds %s in names, projects and units', (search, found) => {
  const listed = names(listedFiles(known, { ...everything, search }, nobody));
  expect(typeof found === 'number' ? listed.length : listed).toEqual(found);
});

it('shows the forms of a state; one that reads otherwise is open again', () => {
  const before = reviewedDesk(files, reviewed, noReview);
  const [form] = before.forms;
  if (form === undefined) throw new Error('no form');
  const record = withFormReview(noReview, form, { state: 'passed' });
  const ofState = (files_: ReadonlyMap<string, ReviewedFile>, standing: 'passed' | 'unseen') => {
    const desk = reviewedDesk(files, files_, record);
    return names(listedFiles(knownFiles(files, files_), { ...everything, standing }, deskForms(desk, files_)));
  };
  expect(ofState(reviewed, 'passed')).toEqual(['1 全对.xlsx']);
  expect(ofState(reviewed, 'unseen')).toEqual(['2 差得远.xlsx', '4 差一点.xlsx']);
  const filedAgain = new Map(reviewed).set(
    '1 全对.xlsx',
    sketchedFile('1 全对.xlsx', [
      { project: '甲', implementer: '一局', filedScore: 90, computedScore: 90, rows: [{ actual: '11个' }] },
    ]),
  );
  expect(ofState(filedAgain, 'passed')).toEqual([]);
});
