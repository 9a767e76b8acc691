import type { Outline } from '../outline';
import { personSlots } from './person-slots';
import { attachedForm, section } from './section';

/** N2: four chapters with the scores in their headings (围场县). */
export const weichang: Outline = {
  id: 'n2-weichang',
  name: '围场县格式（标题带得分）',
  notes: ['依据：围场县公开的自评报告（nnzhiyuan.cn/article/62386.html）：每个标题后写自评得分，二级指标逐项编号。'],
  title: '{unit}{project}绩效自评报告',
  cover: null,
  sections: [
    section('basics', 1, '项目基本情况{scoredTotal}', 'projectFacts', personSlots.background, 'goals', 'conclusion'),
    section('execution', 1, '预算执行情况{scoredExecution}', 'fundingFacts', 'fundingSources', 'fundingReason'),
    section('completion', 1, '绩效目标及指标完成情况{scoredIndicators}', 'indicatorResults'),
    section('output', 2, '完成绩效产出指标{scoredOutput}', 'outputNumbered'),
    section('benefit', 2, '完成绩效效益指标{scoredBenefit}', 'benefitNumbered'),
    section('satisfaction', 2, '完成满意度指标{scoredSatisfaction}', 'satisfactionNumbered'),
    section('management', 1, '资金使用管理情况', personSlots.fundsManagement),
    section('deviation', 1, '未完成绩效目标的原因和改进措施', 'deviations', personSlots.problems, personSlots.measures),
    attachedForm,
  ],
  signed: true,
};
