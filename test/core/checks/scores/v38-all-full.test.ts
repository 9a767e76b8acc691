import { formOf } from '../../form-builder';
import { severityOf, usualForm, usualRows } from '../rows';

describe('V38', () => {
  it('V38 only tells that every row is full', () => {
    expect(severityOf('V38', usualForm)).toBe('info');
    const [first, ...rest] = usualRows;
    if (first === undefined) throw new Error('no rows');
    expect(severityOf('V38', formOf({ rows: [{ ...first, score: 45 }, ...rest] }))).toBeNull();
  });
});
