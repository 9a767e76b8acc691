import { numberOf } from '../../../src/core/form/cell-reading';
import { fundLines, indicatorLines, onlyForm } from './reading';
import { grid } from './grid-writer';

// What a reader notes beside a form and below it is theirs: it is never a value of the form's.
const remarked = grid`
项目支出绩效自评表
项目名称||乡村道路养护||||||||2024.1.5
项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|||已核
年度资金总额||100|100|90|10|90%|9|||9.5
其中：财政拨款||100|100|90|||||88|财务科
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|||
产出指标|数量指标|养护里程|≥100公里|90公里|60|54|||8|收到
效益指标|社会效益指标|受益人数|≥500人|500人|30|30|||已核
||||||||||7月3日
总分|||||100|93|||已审|95
填表人：王某|||联系电话：0314-3012345|||2024.1.3|||98
`;

describe('a form ends at its last label', () => {
  const form = onlyForm(remarked);

  it('nothing beside it is an explanation, a score or an amount', () => {
    expect(fundLines(form)).toEqual([
      '4 年度资金总额 | total | 100 | 100 | 90 | 10 | 0.9 | 9',
      '5 其中：财政拨款 | fiscal | 100 | 100 | 90 |  |  | ',
    ]);
    expect(indicatorLines(form)).toEqual([
      '7 产出指标/数量指标/养护里程 | ≥100公里→90公里 | 60 | 54',
      '8 效益指标/社会效益指标/受益人数 | ≥500人→500人 | 30 | 30',
    ]);
    expect(form.indicators.map(({ explanation }) => [explanation?.address, explanation?.text])).toEqual([
      ['H7', ''],
      ['H8', ''],
    ]);
    expect([form.total.weight, form.total.score].map(numberOf)).toEqual([100, 93]);
  });

  it('a reason in the cell right of a wider last label, where all rows have theirs, is the form’s', () => {
    const moved = onlyForm(grid`
项目支出绩效自评表
项目名称|乡村道路养护
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施|
产出指标|数量指标|养护里程|≥100公里|90公里|60|54||雨季停工
效益指标|社会效益指标|受益人数|≥500人|450人|30|27||外出务工
总分|||||90|81||
`);
    expect(moved.indicators.map(({ explanation }) => explanation?.text)).toEqual(['雨季停工', '外出务工']);
  });
});
