import { cellOf, formOf } from '../../form-builder';
import { describeCheck } from '../check-table';
import type { Form } from '../../../../src/core/form/form';
import { severityOf, usualForm } from '../rows';

const form = (actual: string, explanation = '') =>
  formOf({ rows: [{ target: '≥12条', actual, weight: 10, score: 10, explanation }] });

describeCheck('V06', {
  quiet: ['12条', '请进专家12人次', '简要说明了情况', '参考样例完成12条', '项目XX标段12条'].map((actual) => ({
    why: actual,
    form: form(actual),
  })),
  reported: [
    ...[
      '请填写实际完成情况',
      '（请简要说明）',
      '填写说明',
      '此处填写完成值',
      '对照年度目标填写',
      '（100字以内）',
      '（不超过200字以内）',
      '必填',
      '例如：≥95%',
      'XX单位',
      '**',
    ].map((actual) => ({ why: actual, form: form(actual), cells: ['E12'] })),
    { why: 'in the cell for reasons', form: form('12条', '说明未完成原因（100字以内）'), cells: ['H12'] },
    { why: 'in the place of the unit', form: { ...form('12条'), implementer: cellOf(4, 6, 'XX单位') }, cells: ['G4'] },
  ],
});

describe('V06', () => {
  it.each<readonly [reported: string | null, why: string, form: Form]>([
    ['warning', '指标 2:', { ...usualForm, residue: [{ row: 13, cell: cellOf(13, 2, '指标 2:') }] }],
    [
      'warning',
      'help text in the goal',
      { ...usualForm, goal: { expected: null, actual: cellOf(10, 4, '对照年度目标，说明完成情况（100字以内）') } },
    ],
    [null, 'nothing left', usualForm],
  ])('is %s: %s', (reported, _, form) => {
    expect(severityOf('V06', form)).toBe(reported);
  });
});

describe('V06 where nothing else held it', () => {
  it('V06 takes only a short note for help text: a rule may say （100字以内）', () => {
    const note = (text: string): Form => ({ ...usualForm, notes: [cellOf(110, 0, text)] });
    expect(severityOf('V06', note('偏差原因（100字以内）'))).toBe('warning');
    expect(severityOf('V06', note('注：未完成的请说明理由（100字以内）'))).toBeNull();
  });
});
