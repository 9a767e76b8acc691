import type { Outline } from '../outline';
import { personSlots } from './person-slots';
import { attachedForm, section } from './section';

/** N3: 转移支付 reports, five chapters. */
export const transfer: Outline = {
  id: 'n3-transfer',
  name: '转移支付自评报告提纲',
  notes: ['依据：牟定、云南应急、镜湖、宣州等地公开的转移支付绩效自评报告所用的共同提纲。'],
  title: '{unit}{project}绩效自评报告',
  cover: null,
  sections: [
    section('issued', 1, '绩效目标分解下达情况', 'projectFacts', personSlots.targetsIssued),
    section('completion', 1, '绩效目标完成情况分析'),
    section('funds', 2, '资金投入情况分析'),
    section('arrived', 3, '项目资金到位情况分析', personSlots.fundsArrived),
    section('executed', 3, '项目资金执行情况分析', 'fundingFacts', 'fundingSources', 'fundingReason'),
    section('managed', 3, '项目资金管理情况分析', 'managementFacts', personSlots.fundsManagement),
    section('overall', 2, '总体绩效目标完成情况分析', 'goals'),
    section('indicators', 2, '绩效指标完成情况分析', 'indicatorCounts', 'indicatorResults'),
    section('output', 3, '产出指标完成情况分析', 'outputDetails'),
    section('benefit', 3, '效益指标完成情况分析', 'benefitDetails'),
    section('satisfaction', 3, '满意度指标完成情况分析', 'satisfactionDetails'),
    section('deviation', 1, '偏离绩效目标的原因和下一步改进措施', 'deviations', personSlots.measures),
    section('use', 1, '绩效自评结果拟应用和公开情况', 'conclusion', 'categoryBars', personSlots.publication),
    section('other', 1, '其他需要说明的问题', 'formNotes', personSlots.other),
    attachedForm,
  ],
  signed: true,
};
