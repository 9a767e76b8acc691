import type { Form } from '../../../../src/core/form/form';
import { cellOf } from '../../form-builder';
import { severityOf, usualForm } from '../rows';

describe('V52', () => {
  const withGrade = (grade: string): Form => ({ ...usualForm, grade: cellOf(101, 6, grade) });

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['error', '良 for 99.8', withGrade('良')],
    [null, '优 for 99.8', withGrade('优秀')],
    [null, 'all four offered', withGrade('优□良□中□差□')],
    ['error', '☑良', withGrade('优□☑良□')],
    ['error', 'a tick behind the box of 良', withGrade('优□ 良□√ 中□ 差□')],
    [null, 'a tick behind the box of 优', withGrade('优□√ 良□ 中□ 差□')],
    [null, 'a ticked box behind 优', withGrade('优☑良□中□差□')],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V52', form)).toBe(reported);
  });
});
