import fc from 'fast-check';
import { withFindingReview, withFormReview } from '../../../../src/core/review/rounds/change-review';
import { readReviewFile, reviewFileText } from '../../../../src/core/review/rounds/review-file';
import { noReview, type ReviewRecord } from '../../../../src/core/review/rounds/review-record';
import { deskForm, findingAt } from './desk-cases';

const form = { rows: [{ name: '培训班次' }], findings: [findingAt('V32', ['H12'], ['10'])] };
function record(): ReviewRecord {
  const desk = deskForm(form);
  const [finding] = desk.form.findings;
  if (finding === undefined) throw new Error('no finding');
  const said = withFindingReview(noReview, desk, finding, { state: 'returned', note: '请补充“签到表”\n\u2028' });
  return withFormReview(said, desk, { state: 'seen', note: '__proto__' });
}

describe('the review file', () => {
  it('gives back what was kept', () => {
    expect(readReviewFile(reviewFileText(record()))).toEqual({ kind: 'read', record: record() });
    expect(readReviewFile(reviewFileText(noReview))).toEqual({ kind: 'read', record: noReview });
  });

  it('none is an empty record', () => {
    expect(readReviewFile(null)).toEqual({ kind: 'read', record: noReview });
  });

  it.each(['', '{', '[]', '{"forms":[]}', '{"version":"1","forms":[]}', '{"version":1,"forms":{}}', 'null'])(
    '%j cannot be read',
    (text) => {
      expect(readReviewFile(text)).toEqual({ kind: 'unreadable', record: noReview });
    },
  );

  it('a byte order mark, as editors leave it, is no obstacle', () => {
    expect(readReviewFile(`\uFEFF${reviewFileText(record())}`).kind).toBe('read');
  });

  it('a file of a later version is left alone', () => {
    expect(readReviewFile('{"version":2,"forms":[]}').kind).toBe('later');
    expect(readReviewFile('{"version":1,"forms":[]}').kind).toBe('read');
  });

  it('a form that makes no sense does not take the others along, and is told', () => {
    const text = reviewFileText(record()).replace('"forms":[', '"forms":[{"id":7},');
    expect(readReviewFile(text)).toEqual({ kind: 'partly', record: record() });
  });

  it('of two forms with one number the second gets another', () => {
    const [one] = record().forms;
    if (one === undefined) throw new Error('no form');
    const { record: read } = readReviewFile(reviewFileText({ forms: [one, { ...one, note: '乙' }] }));
    expect(read.forms.map(({ id, note }) => [id, note])).toEqual([
      [one.id, one.note],
      [one.id + 1, '乙'],
    ]);
  });

  it('any text is read without a throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['read', 'partly', 'unreadable', 'later']).toContain(readReviewFile(text).kind);
      }),
    );
  });
});
