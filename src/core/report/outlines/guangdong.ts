import type { Outline } from '../outline';
import { personSlots } from './person-slots';
import { attachedForm, section } from './section';

/** 广东: the conclusion belongs to the first chapter (粤财绩; 紫金, 遂溪). */
export const guangdong: Outline = {
  id: 'guangdong',
  name: '广东格式',
  notes: [
    '依据：广东省财政支出绩效自评报告范本（domei.cn 377694）的第一章；紫金、遂溪公开报告的章节（组织情况、自评结论、指标分析、主要问题、改进）。',
  ],
  title: '{unit}{project}绩效自评报告',
  cover: null,
  sections: [
    section('basics', 1, '项目基本情况及自评结论'),
    section('unit', 2, '用款单位简要情况', 'projectFacts', personSlots.unitDuties),
    section('content', 2, '项目实施主要内容及实施程序', personSlots.background, personSlots.implementation),
    section('goals', 2, '项目绩效目标', 'goals'),
    section('conclusion', 2, '自评结论', 'conclusion', 'categoryBars'),
    section('work', 1, '自评组织情况', personSlots.workOrganised),
    section('analysis', 1, '绩效指标分析'),
    section('funds', 2, '资金使用分析', 'fundingFacts', 'fundingSources', 'fundingReason', personSlots.fundsManagement),
    section('results', 2, '目标完成分析', 'indicatorResults', 'indicatorDetails'),
    section('problems', 1, '主要问题', 'deviations', personSlots.problems),
    section('measures', 1, '改进措施', personSlots.measures),
    attachedForm,
  ],
  signed: true,
};
