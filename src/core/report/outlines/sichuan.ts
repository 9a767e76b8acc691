import type { Outline } from '../outline';
import { personSlots } from './person-slots';
import { attachedForm, section } from './section';

/** 四川, as 大英县行政审批局 published it (the same kind of project as the seed's). */
export const sichuan: Outline = {
  id: 'sichuan',
  name: '四川格式（六章）',
  notes: [
    '依据：大英县行政审批局公开的自评报告（dyxrmt.cn/article-157088-3.html）的“二、评价实施”；其余各章按四川自评报告通行的写法补齐。',
  ],
  title: '{unit}{project}绩效自评报告',
  cover: null,
  sections: [
    section('overview', 1, '项目概况'),
    section('background', 2, '设立背景及基本情况', 'projectFacts', personSlots.background),
    section('purpose', 2, '实施目的及支持方向', personSlots.purpose),
    section(
      'funds',
      2,
      '预算安排及分配管理',
      'fundingFacts',
      'fundingSources',
      'fundingReason',
      personSlots.fundsManagement,
    ),
    section('goals', 2, '项目绩效目标设置', 'goals', 'indicatorCounts'),
    section('work', 1, '评价实施'),
    section('evaluationPurpose', 2, '评价目的', personSlots.evaluationPurpose),
    section('focus', 2, '预设问题、评价重点及评价选点', personSlots.evaluationFocus),
    section('method', 2, '评价方法', personSlots.method),
    section('organised', 2, '评价组织', personSlots.workOrganised),
    section('analysis', 1, '绩效分析'),
    section('common', 2, '通用指标绩效分析', personSlots.decision, 'indicatorResults'),
    section('output', 2, '产出指标绩效分析', 'outputDetails'),
    section('benefit', 2, '效益指标绩效分析', 'benefitDetails', 'satisfactionDetails'),
    section('conclusion', 1, '评价结论', 'conclusion', 'categoryBars'),
    section('problems', 1, '存在主要问题', 'deviations', personSlots.problems),
    section('advice', 1, '改进建议', personSlots.measures, personSlots.suggestions),
    attachedForm,
  ],
  signed: true,
};
