import { formOf } from '../../form-builder';
import { describeCheck } from '../check-table';

const form = (name: string, subcategory = '质量指标') =>
  formOf({ rows: [{ subcategory, name, target: '≥95%', actual: '100%', weight: 10, score: 10, explanation: '' }] });

describeCheck('V66', {
  quiet: [
    { why: 'a rate of acceptance', form: form('验收合格率') },
    { why: 'completion under quantity', form: form('任务完成率', '数量指标') },
    { why: 'completion to a standard', form: form('工程质量完成情况') },
    { why: 'mended faults', form: form('问题整改完成率') },
    { why: 'completion in the middle of a name', form: form('完成率核查准确性') },
  ],
  reported: [
    { why: '完成率 and nothing else', form: form('完成率'), cells: ['C12'] },
    { why: '报告完成率', form: form('报告完成率') },
    { why: '项目完成情况', form: form('项目完成情况') },
    { why: 'with its unit', form: form('年度任务完成率（%）') },
  ],
});
