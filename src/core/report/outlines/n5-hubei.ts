import type { Outline } from '../outline';
import { personSlots } from './person-slots';
import { attachedForm, section } from './section';

/** N5: conclusion first, then the evidence (湖北). */
export const hubei: Outline = {
  id: 'n5-hubei',
  name: '湖北格式（结论在前，附佐证材料）',
  notes: [
    '依据：黄石公路、黄冈等地公开的自评报告：一、自评结论（得分、完成情况、问题和原因、下一步改进），二、佐证材料。',
  ],
  title: '{unit}{project}绩效自评报告',
  cover: null,
  sections: [
    section('conclusion', 1, '自评结论'),
    section('score', 2, '自评得分', 'conclusion', 'categoryBars'),
    section('completion', 2, '绩效目标完成情况', 'projectFacts', 'goals'),
    section('execution', 3, '执行率情况', 'fundingFacts', 'fundingSources', 'fundingReason'),
    section('targets', 3, '绩效目标的完成情况', 'indicatorResults', 'indicatorDetails'),
    section('unmet', 3, '未完成的绩效目标', 'deviations'),
    section('problems', 2, '存在的问题和原因', personSlots.problems),
    section('next', 2, '下一步拟改进措施', personSlots.measures, personSlots.publication),
    section('evidence', 1, '佐证材料'),
    section('background', 2, '基本情况', personSlots.background, personSlots.fundsManagement),
    section('work', 2, '自评工作开展情况', personSlots.workOrganised),
    section('list', 2, '佐证材料清单', personSlots.evidenceList),
    attachedForm,
  ],
  signed: true,
};
