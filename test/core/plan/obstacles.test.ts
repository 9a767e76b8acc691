import { messageText } from '../../../src/core/messages/message-text';
import { writeObstacles } from '../../../src/core/plan/obstacles';
import { formOf } from '../form-builder';
import { seed } from '../assess/seed';

const told = (form: Parameters<typeof writeObstacles>[0]) =>
  writeObstacles(form).map((problem) => messageText(problem, 'zh-CN'));

test('nothing stands in the way of a table with numbers, blanks and marks', () => {
  expect(told(seed)).toEqual([]);
  expect(told(formOf({ rows: [{ target: '≥1', actual: '1', weight: '—' }] }))).toEqual([]);
});

test('a text for a weight is named with its cell', () => {
  expect(told(formOf({ rows: [{ target: '≥1', actual: '1', weight: '十分' }] }))).toEqual([
    'F12 应填数字，现在是“十分”，请改成数字后再试。',
  ]);
});

test('a form without indicators is cut off', () => {
  expect(told(formOf({}))).toEqual(['工作表“附件1”的自评表没有读到任何指标行，表格可能不完整，请补全指标后再试。']);
});

test('a form without its right half is cut off', () => {
  const whole = formOf({ rows: [{ target: '≥1', actual: '1', weight: 10 }] });
  const half = { ...whole, indicators: whole.indicators.map((one) => ({ ...one, actualCell: null, score: null })) };
  expect(told(half)).toEqual([
    '工作表“附件1”的自评表没有“实际完成值”和“得分”列，可能只截取了左半边，请打开完整的自评表后再试。',
  ]);
});
