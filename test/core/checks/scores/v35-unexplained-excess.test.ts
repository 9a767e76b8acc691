import { noAnswers } from '../../../../src/core/answers/answers';
import { assessForm } from '../../../../src/core/assess/assess-form';
import { mof202010 } from '../../../../src/core/rules/profiles/mof-2020-10';
import { findingText } from '../../../../src/core/checks/finding-text';
import type { RowSketch } from '../../form-builder';
import { findingsOf } from '../assessed';
import { oneRow, severityOf } from '../rows';

describe('V35', () => {
  it.each<readonly [reported: string | null, row: RowSketch]>([
    ['warning', { target: '≥10场', actual: '13场' }],
    [null, { target: '≥10场', actual: '12场' }],
    [null, { target: '≥10场', actual: '13场', explanation: '承办了预选赛' }],
    [null, { target: '≤10万元', actual: '5万元', subcategory: '成本指标' }],
  ])('is %s for %j', (reported, row) => {
    expect(severityOf('V35', oneRow(row))).toBe(reported);
  });

  it('V35 names both ways, and that nothing is reduced by itself', () => {
    const [finding] = findingsOf(assessForm(oneRow({ target: '≥10场', actual: '20场' }), mof202010, noAnswers)).filter(
      ({ check }) => check === 'V35',
    );
    const text = finding === undefined ? '' : findingText(finding.message, 'zh-CN');
    expect(text).toMatch(/完成率 200%.*写明原因.*由您决定是否适当调减得分，程序不会自动调减/);
  });
});
