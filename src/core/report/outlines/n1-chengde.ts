import type { Outline } from '../outline';
import { personSlots } from './person-slots';
import { plainCover, section } from './section';

/** N1: five chapters, six sections in the third (承德县行政审批局, 2021). */
export const chengde: Outline = {
  id: 'n1-chengde',
  name: '承德县格式（五章）',
  notes: ['依据：承德县行政审批局公开的《“智慧政务”项目服务费支出绩效自评报告》（2022年3月23日），封面、章节均照此。'],
  title: '{unit}{project}支出绩效自评报告',
  cover: plainCover,
  sections: [
    section('work', 1, '{project}绩效自评工作开展情况', personSlots.workOrganised),
    section(
      'goals',
      1,
      '绩效目标实现情况',
      'projectFacts',
      personSlots.background,
      'fundingFacts',
      'fundingSources',
      'fundingReason',
      personSlots.fundsManagement,
      'goals',
      'indicatorDetails',
    ),
    section('quality', 1, '绩效目标设定质量情况'),
    section('design', 2, '绩效评价设计过程', personSlots.evaluationDesign),
    section('framework', 2, '绩效评价框架'),
    section('principles', 3, '绩效评价原则', personSlots.principles),
    section('system', 3, '评价指标体系', 'indicatorCounts'),
    section('standard', 3, '绩效标准', 'scoringBasis'),
    section('method', 3, '评价方法', personSlots.method),
    section('evidence', 2, '证据收集方法', personSlots.evidence),
    section('process', 2, '绩效评价实施过程', personSlots.process),
    section('limitations', 2, '本次绩效评价的局限性', personSlots.limitations),
    section('conclusion', 2, '主要结论', 'conclusion', 'categoryBars', 'indicatorResults'),
    section('experience', 3, '主要经验及做法', personSlots.experience),
    section('problems', 3, '存在的问题', 'deviations', personSlots.problems),
    section('use', 1, '整改措施及结果应用', personSlots.publication),
    section('suggestions', 2, '政策建议', personSlots.suggestions),
    section('measures', 2, '整改措施', personSlots.measures),
    section('attachment', 1, '附件1：{project}绩效自评表', { kind: 'text', text: '自评表附后。' }, 'attachment'),
  ],
  signed: true,
};
