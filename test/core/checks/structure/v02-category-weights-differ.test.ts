import { formWith } from './sketches';
import type { Form } from '../../../../src/core/form/form';
import { severityOf, usualForm, usualRows } from '../rows';

describe('V02', () => {
  const stated = (weights: readonly (number | null)[]): Form => ({
    ...usualForm,
    categories: usualForm.categories.map((category, at) => ({ ...category, statedWeight: weights[at] ?? null })),
  });

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['error', '产出指标 states 60', stated([60, 30, 10])],
    [null, 'all as stated', stated([50, 30, 10])],
    [null, 'nothing stated', stated([null, null, null])],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V02', form)).toBe(reported);
  });
});

describe('V02 beside its edge', () => {
  const [output = { target: '', actual: '' }, benefit = output, satisfaction = output] = usualRows;

  const stated = (points: number, given: Form): Form => ({
    ...given,
    categories: given.categories.map((category, at) => (at === 0 ? { ...category, statedWeight: points } : category)),
  });

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, 'a weight in words is V05', stated(60, formWith({ ...output, weight: '五十' }, benefit, satisfaction))],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V02', sketched)).toBe(reported);
  });
});

describe('V02 where nothing else held it', () => {
  it('V02 leaves a level-1 header alone that is printed again after a page break', () => {
    const [first, ...others] = usualForm.categories;
    if (first === undefined) throw new Error('no category');
    const categories = [{ ...first, statedWeight: 30 }, { ...first, statedWeight: 20 }, ...others];
    expect(severityOf('V02', { ...usualForm, categories })).toBeNull();
    expect(severityOf('V02', { ...usualForm, categories: categories.slice(0, 1) })).toBe('error');
  });
});
