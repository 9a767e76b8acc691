import { cellOf, formOf } from '../../form-builder';
import { describeCheck } from '../check-table';

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
