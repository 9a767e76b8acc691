import type { Outline } from '../outline';
import { personSlots } from './person-slots';
import { attachedForm, plainCover, section } from './section';

/** 部门整体支出: the unit instead of a project. */
export const department: Outline = {
  id: 'department',
  name: '部门整体支出提纲',
  notes: [
    '依据：南县财政局2020年报告（自评得分情况、单位基本概况）和南县政协2021年报告（部门整体支出概况、绩效目标、实施情况分析）的章节，合并而成。',
  ],
  title: '{unit}{project}绩效自评报告',
  cover: plainCover,
  sections: [
    section('score', 1, '自评得分情况', 'conclusion', 'categoryBars'),
    section('basics', 1, '部门基本情况'),
    section('profile', 2, '部门概况', personSlots.unitDuties, personSlots.unitStaff),
    section(
      'spending',
      2,
      '部门整体支出概况',
      'projectFacts',
      'fundingFacts',
      'fundingSources',
      'fundingReason',
      personSlots.fundsManagement,
    ),
    section('goals', 2, '绩效目标', 'goals', 'indicatorCounts'),
    section('work', 1, '自评工作开展情况', personSlots.workOrganised),
    section('analysis', 1, '实施情况分析', 'indicatorResults', 'indicatorDetails'),
    section('problems', 1, '存在的问题和原因', 'deviations', personSlots.problems),
    section('measures', 1, '改进措施和建议', personSlots.measures, personSlots.publication),
    section('other', 1, '其他需要说明的问题', 'formNotes'),
    attachedForm,
  ],
  signed: true,
};
