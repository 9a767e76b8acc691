import type { Outline } from '../outline';
import { personSlots } from './person-slots';
import { section } from './section';

/** N6: one paragraph for the published 部门决算. */
export const summary: Outline = {
  id: 'n6-summary',
  name: '部门决算公开综述（一段）',
  notes: ['依据：六安市文旅局等单位部门决算公开中的“项目绩效自评综述”写法。'],
  title: '{unit}{project}绩效自评综述',
  cover: null,
  sections: [
    {
      ...section(
        'summary',
        1,
        '',
        { kind: 'text', text: '{project}绩效自评综述：' },
        'overviewScore',
        'fundingReason',
        'overviewResults',
        { kind: 'text', text: '发现的主要问题及原因：' },
        'overviewProblems',
        personSlots.problems,
        { kind: 'text', text: '下一步改进措施：' },
        personSlots.measures,
      ),
      joined: true,
    },
  ],
  signed: false,
};
