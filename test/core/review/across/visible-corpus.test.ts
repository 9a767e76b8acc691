import { acrossForms } from '../../../../src/core/review/across/across-forms';
import { visibleFolder } from './visible-folder';

/**
 * What is found when the whole visible corpus lies in one folder, each judged by hand. The forms are of 86 unrelated units: what
 * is said of them must be so.
 */
const judged = [
  // The same project of the same unit and year, in two layouts: one of them is to be kept out of a summary. Right.
  ['A09', '无误表/08-有扣分有说明 重建表/16-未完成满分'],
  // Likewise. Right.
  ['A09', '无误表/21-宁夏分值在前 重建表/60-宁夏四四二'],
] as const;

describe('the visible corpus as one folder', () => {
  it('is of 86 forms', () => {
    expect(visibleFolder.flatMap(({ outcome }) => (outcome.kind === 'read' ? outcome.forms : []))).toHaveLength(86);
  });

  it('raises nothing across forms but what a reader would agree to', () => {
    const found = acrossForms(visibleFolder).map(({ check, places }) => [
      check,
      places.map(({ file }) => file).join(' '),
    ]);
    expect(found).toEqual(judged);
  });
});
