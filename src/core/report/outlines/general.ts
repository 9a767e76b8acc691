import type { Outline } from '../outline';
import { personSlots } from './person-slots';
import { attachedForm, plainCover, section } from './section';

/** The default: chapters that the published outlines have in common, in the order that most of them have. */
export const general: Outline = {
  id: 'general',
  name: '通用提纲',
  notes: [
    '依据：各地公开的项目支出绩效自评报告共有的章节（基本情况、自评组织、资金、目标完成、结论、偏差和改进）。本地有规定格式的，请选当地的提纲。',
  ],
  title: '{unit}{project}绩效自评报告',
  cover: plainCover,
  sections: [
    section('basics', 1, '项目基本情况'),
    section('overview', 2, '项目概况', 'projectFacts', personSlots.background),
    section('goals', 2, '绩效目标', 'goals', 'indicatorCounts'),
    section('work', 1, '自评工作开展情况', personSlots.workOrganised),
    section(
      'funds',
      1,
      '资金安排和使用情况',
      'fundingFacts',
      'fundingSources',
      'fundingReason',
      personSlots.fundsManagement,
      'managementFacts',
    ),
    section('completion', 1, '绩效目标完成情况'),
    section('summary', 2, '总体完成情况', 'indicatorResults'),
    section('output', 2, '产出指标', 'outputDetails'),
    section('benefit', 2, '效益指标', 'benefitDetails'),
    section('satisfaction', 2, '满意度指标', 'satisfactionDetails'),
    section('conclusion', 1, '自评结论', 'conclusion', 'categoryBars'),
    section('deviation', 1, '偏离绩效目标的原因和改进措施', 'deviations'),
    section('lessons', 1, '主要经验、存在的问题和下一步措施'),
    section('experience', 2, '主要经验及做法', personSlots.experience),
    section('problems', 2, '存在的问题', personSlots.problems),
    section('measures', 2, '改进措施和建议', personSlots.measures, personSlots.suggestions),
    section('use', 1, '自评结果的应用和公开', personSlots.publication),
    section('other', 1, '其他需要说明的问题', 'formNotes'),
    attachedForm,
  ],
  signed: true,
};
