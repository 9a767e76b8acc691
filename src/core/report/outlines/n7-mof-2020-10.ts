import type { Outline } from '../outline';
import { personSlots } from './person-slots';
import { attachedForm, plainCover, section } from './section';

/** N7: the outline of 财预〔2020〕10号, seven chapters. */
export const mof202010Outline: Outline = {
  id: 'n7-mof-2020-10',
  name: '财预〔2020〕10号提纲（七章）',
  notes: ['依据：财预〔2020〕10号所附报告提纲；中方县残联公开的报告与之一致。'],
  title: '{unit}{project}绩效评价报告',
  cover: plainCover,
  sections: [
    section('basics', 1, '基本情况'),
    section(
      'overview',
      2,
      '项目概况',
      'projectFacts',
      personSlots.background,
      'fundingFacts',
      'fundingSources',
      'fundingReason',
    ),
    section('goals', 2, '项目绩效目标', 'goals'),
    section('work', 1, '绩效评价工作开展情况'),
    section('purpose', 2, '绩效评价目的、对象和范围', personSlots.evaluationPurpose),
    section(
      'framework',
      2,
      '绩效评价原则、评价指标体系、评价方法、评价标准',
      personSlots.principles,
      'indicatorCounts',
      personSlots.method,
      'scoringBasis',
    ),
    section('process', 2, '绩效评价工作过程', personSlots.process),
    section('conclusion', 1, '综合评价情况及评价结论', 'conclusion', 'categoryBars', 'indicatorResults'),
    section('analysis', 1, '绩效评价指标分析'),
    section('decision', 2, '项目决策情况', personSlots.decision),
    section('course', 2, '项目过程情况', personSlots.fundsManagement),
    section('output', 2, '项目产出情况', 'outputDetails'),
    section('benefit', 2, '项目效益情况', 'benefitDetails', 'satisfactionDetails'),
    section('lessons', 1, '主要经验及做法、存在的问题及原因分析'),
    section('experience', 2, '主要经验及做法', personSlots.experience),
    section('problems', 2, '存在的问题及原因分析', 'deviations', personSlots.problems),
    section('advice', 1, '有关建议', personSlots.measures, personSlots.suggestions),
    section('other', 1, '其他需要说明的问题', personSlots.other),
    attachedForm,
  ],
  signed: true,
};
