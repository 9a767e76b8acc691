import { withFindingReview, withFormReview } from '../../../../src/core/review/rounds/change-review';
import { changeWords } from '../../../../src/core/review/rounds/change-words';
import { deskOf } from '../../../../src/core/review/rounds/review-desk';
import { noReview } from '../../../../src/core/review/rounds/review-record';
import { absentRow, findingWordsOf, roundRow, roundSheet } from '../../../../src/core/review/rounds/round-sheet';
import type { FormSketch } from '../sketched-files';
import { deskForm, filed, findingAt } from './desk-cases';

const first: FormSketch = {
  rows: [{ name: '培训班次', target: '≥12次', actual: '10次' }],
  findings: [findingAt('V32', ['H12'], ['10'])],
};
const second: FormSketch = { ...first, rows: [{ name: '培训班次', target: '≥12次', actual: '12次', weight: 8 }] };

function returned() {
  const desk = deskForm(first);
  const [finding] = desk.form.findings;
  if (finding === undefined) throw new Error('no finding');
  return withFindingReview(withFormReview(noReview, desk, { state: 'returned', note: '退回修改' }), desk, finding, {
    state: 'returned',
    note: '请附签到表',
  });
}

it('a form’s row tells its state and what was changed, without a word first', () => {
  expect(roundRow(deskForm(first))).toEqual([
    '某县公路站',
    '农村公路养护',
    2024,
    '首次报送',
    '未看',
    '',
    '',
    '',
    '',
    '',
    '',
    '甲.xlsx',
  ]);
  expect(roundRow(deskForm(second, returned()))).toEqual([
    '某县公路站',
    '农村公路养护',
    2024,
    '再次报送',
    '已改',
    0,
    1,
    0,
    1,
    '培训班次：实际完成值由“10次”改为“12次”，分值由“10”改为“8”（未说明）',
    '退回修改',
    '甲.xlsx',
  ]);
});

it('what is remembered of a form that is not there is a row too', () => {
  const { absent } = deskOf(returned(), [filed({ project: '别的', year: 2020 }, '乙.xlsx')]);
  expect(absent.map(absentRow)).toEqual([
    ['某县公路站', '农村公路养护', 2024, '本次没有', '退回', '', '', '', '', '', '退回修改', '甲.xlsx'],
  ]);
});

it('forms with changes without a word stand first, numbered; words of a form stay words', () => {
  const rows = [roundRow(deskForm({ ...first, project: '=1+1' })), roundRow(deskForm(second, returned()))];
  const { contents } = roundSheet(rows);
  expect(contents.map((row) => [row[0], row[2]])).toEqual([
    ['序号', '项目名称'],
    [1, '农村公路养护'],
    [2, "'=1+1"],
  ]);
});

it('a finding’s state in words', () => {
  const [open] = deskForm(second, returned()).findings;
  if (open === undefined) throw new Error('no finding');
  expect(findingWordsOf(open)).toBe('已改（仍存在）：请附签到表（针对改动前的内容）');
  const [same] = deskForm(first, returned()).findings;
  if (same === undefined) throw new Error('no finding');
  expect(findingWordsOf(same)).toBe('退回：请附签到表');
});

it.each([
  [{ kind: 'added', part: 'row', name: '满意度', about: 'x', why: 'silent', fields: [] }, '增加指标“满意度”（未说明）'],
  [
    { kind: 'dropped', part: 'funding', name: '其他', about: 'x', why: 'asked', fields: [] },
    '删去资金行“其他”（按发现修改）',
  ],
  [
    {
      kind: 'changed',
      part: 'form',
      name: '',
      about: '',
      why: 'follows',
      fields: [{ field: 'total', before: '', after: '98' }],
    },
    '总分由空白改为“98”（随之变动）',
  ],
] as const)('a change in words: %#', (change, words) => {
  expect(changeWords(change)).toBe(words);
});
