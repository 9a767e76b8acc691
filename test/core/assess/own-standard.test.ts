import { noAnswers } from '../../../src/core/answers/answers';
import { assessForm } from '../../../src/core/assess/assess-form';
import { planEdits } from '../../../src/core/plan/plan-edits';
import { mof202010 } from '../../../src/core/rules/profiles/mof-2020-10';
import { formOf, type RowSketch } from '../form-builder';
import { onlyForm } from '../form/reading';
import { grid } from '../form/grid-writer';

const standard = '预算调整率绝对值≤5%，得5分；每增加0.1个百分点扣0.1分，扣完为止。';

function scored(sketch: Partial<RowSketch>) {
  const form = formOf({ rows: [{ target: '≤5%', actual: '12.3%', weight: 5, standard, ...sketch }] });
  const assessment = assessForm(form, mof202010, noAnswers);
  const [row] = assessment.indicators;
  const edits = planEdits(assessment).edits.filter(({ kind }) => kind === 'indicatorScore');
  return [row?.score, row?.scoredBy, row?.proportion, row?.pending, edits.map(({ after, ticked }) => [after, ticked])];
}

describe('a row whose form states its own standard', () => {
  it.each([
    // 5 ÷ 12.3 × 5 = 2.03 is what the rules' proportion gives: shown, never ticked.
    ['is scored as published within its weight', { score: 3 }, [3, 'cell', 2.03, false, [[2.03, false]]]],
    ['at its weight, too', { score: 5 }, [5, 'cell', 2.03, false, [[2.03, false]]]],
    ['at nothing', { score: 0 }, [0, 'cell', 2.03, false, [[2.03, false]]]],
    ['waits for a person above its weight', { score: 6 }, [null, null, 2.03, true, [[2.03, false]]]],
    ['waits for a person while blank', { score: '' }, [null, null, 2.03, true, [[2.03, false]]]],
    [
      'has its full weight by the rules where the target is met',
      { actual: '4%', score: '' },
      [5, 'rules', null, false, [[5, true]]],
    ],
  ])('%s', (_, sketch, expected) => {
    expect(scored(sketch)).toEqual(expected);
  });
});

describe('what a column of standards says', () => {
  const standardOf = (text: string) =>
    onlyForm(grid`
部门整体支出绩效自评表
一级指标|二级指标|三级指标|分值|评分标准|年初目标值|实际完成值|得分
投入|预算执行|预算调整率|5|${text}|≤5%|12.3%|3
`).indicators[0]?.standard?.text ?? null;

  it.each(['≤5%得5分；每增加0.1个百分点扣0.1分', '达标得满分，否则不得分', '90%以上得10分，每降5%扣1分，扣完为止'])(
    '%s is one',
    (text) => {
      expect(standardOf(text)).toBe(text);
    },
  );

  it.each(['', '—', '按完成比例赋分', '按照实际完成率计分。', '查看台账'])('%j is none of its own', (text) => {
    expect(standardOf(text)).toBeNull();
  });
});
