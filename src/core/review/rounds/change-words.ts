import type { FieldChange, FiledChange } from './compare-submissions';

const fieldNames: Readonly<Record<FieldChange['field'], string>> = {
  name: '指标名称',
  target: '年度指标值',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  explanation: '偏差原因',
  initialBudget: '年初预算数',
  annualBudget: '全年预算数',
  expenditure: '全年执行数',
  goalExpected: '预期目标',
  goalActual: '实际完成情况',
  executionScore: '预算执行率得分',
  total: '总分',
  grade: '等级',
};

const reasons: Readonly<Record<FiledChange['why'], string>> = {
  asked: '按发现修改',
  explained: '有说明',
  follows: '随之变动',
  silent: '未说明',
};

/** Of a long text the beginning tells which it is. */
const longestQuote = 60;

const shown = (text: string): string => {
  if (text === '') return '空白';
  return `“${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}”`;
};

/** A change of a form in words, for lists and files: `培训班次：实际完成值由“10次”改为“12次”（未说明）`. */
export function changeWords({ kind, part, name, fields, why }: FiledChange): string {
  const what = part === 'funding' ? '资金行' : '指标';
  if (kind === 'added') return `增加${what}“${name}”（${reasons[why]}）`;
  if (kind === 'dropped') return `删去${what}“${name}”（${reasons[why]}）`;
  const told = fields.map(({ field, before, after }) => `${fieldNames[field]}由${shown(before)}改为${shown(after)}`);
  return `${name === '' ? '' : `${name}：`}${told.join('，')}（${reasons[why]}）`;
}
