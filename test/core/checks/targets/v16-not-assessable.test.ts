import { benefitRow, twoVague } from './benefit-rows';
import { type RowSketch, formOf } from '../../form-builder';
import { severityOf, usualFunds, usualRows } from '../rows';
import type { Form } from '../../../../src/core/form/form';
import { describeCheck } from '../check-table';

describeCheck('V16', {
  quiet: [
    { why: 'one row', form: formOf({ rows: [benefitRow('社会效益明显', '≥95%')] }) },
    {
      why: 'different percentages',
      form: formOf({ rows: [benefitRow('社会效益明显', '≥95%'), benefitRow('生活改善', '≥90%')] }),
    },
    {
      why: 'one of them is a rate',
      form: formOf({ rows: [benefitRow('社会效益明显', '≥95%'), benefitRow('覆盖率', '≥95%')] }),
    },
  ],
  reported: [
    { why: 'two rows with one percentage', form: twoVague, cells: ['D12', 'D13'], says: '2 个效益指标' },
    {
      why: 'all of one kind of benefit, beside a good one of another',
      form: formOf({
        rows: [
          benefitRow('社会效益明显', '95%'),
          benefitRow('生活改善', '95%'),
          benefitRow('增收户数', '≥30户', '经济效益指标'),
        ],
      }),
    },
  ],
});

describe('V16', () => {
  it('V16 asks how benefits of the same percentage are measured', () => {
    const benefit = (name: string, target: string): RowSketch => ({
      category: '效益指标',
      subcategory: '社会效益指标',
      name,
      target,
      actual: target,
      weight: 15,
      score: 15,
    });
    const vague = [benefit('服务质量', '≥95%'), benefit('办公效益', '≥95%')];
    expect(severityOf('V16', formOf({ rows: vague }))).toBe('warning');
    expect(severityOf('V16', formOf({ rows: [benefit('覆盖率', '≥95%'), benefit('知晓率', '≥95%')] }))).toBeNull();
    expect(severityOf('V16', formOf({ rows: [benefit('服务质量', '≥95%'), benefit('办公效益', '提升')] }))).toBeNull();
  });
});

describe('V16 beside its edge', () => {
  const [output = { target: '', actual: '' }, benefit = output] = usualRows;

  const form = (...rows: readonly RowSketch[]): Form => formOf({ funding: usualFunds, rows });

  it.each<readonly [reported: string | null, why: string, form: Form]>([
    [null, 'only one benefit', form({ ...benefit, name: '服务质量', target: '≥95%', actual: '95%' })],
    [
      null,
      'two different shares',
      form(
        { ...benefit, name: '服务质量', target: '≥95%', actual: '95%' },
        { ...benefit, name: '办公效益', target: '≥90%', actual: '90%' },
      ),
    ],
    [
      null,
      'amounts',
      form(
        { ...benefit, name: '服务质量', target: '≥95个', actual: '95个' },
        { ...benefit, name: '办公效益', target: '≥95个', actual: '95个' },
      ),
    ],
  ])('is %s: %s', (reported, _, sketched) => {
    expect(severityOf('V16', sketched)).toBe(reported);
  });
});

describe('V16 where nothing else held it', () => {
  const benefit = (name: string, target: string): RowSketch => ({
    category: '效益指标',
    subcategory: '社会效益指标',
    name,
    target,
    actual: target,
    weight: 15,
    score: 15,
  });

  it('V16 looks at the benefits only', () => {
    const rows = [...usualRows.slice(0, 1), benefit('服务质量', '≥95%'), benefit('办公效益', '≥95%')];
    expect(severityOf('V16', formOf({ rows }))).toBe('warning');
  });
});
