import type { Outline, OutlineSection } from '../outline';
import { general } from './general';
import { personSlots } from './person-slots';
import { section } from './section';

const slot = (id: string, ask: string, hint: string, phrases: readonly string[]) => ({
  id,
  ask,
  hint,
  phrases,
  group: null,
});

const unitChapter: readonly OutlineSection[] = [
  section(
    'unitProfile',
    1,
    '部门（单位）基本概况',
    // With the cover's own questions there are enough blanks: these are asked together with those about the project.
    ...[personSlots.unitDuties, personSlots.unitStaff, personSlots.unitWork].map((part) => ({
      ...part,
      group: personSlots.background.group,
    })),
  ),
];

/** The cover that 岳阳市财政局 prescribes, before the chapters of the general outline. */
export const yueyang: Outline = {
  ...general,
  id: 'yueyang',
  name: '岳阳封面格式',
  notes: [
    '依据：岳阳市2018年自评报告的封面（部门（单位）名称、预算编码、评价方式、评价机构、报告日期）和第一章“部门（单位）基本概况”；其余各章同通用提纲。',
  ],
  cover: {
    fields: [
      { label: '部门（单位）名称', text: '{unit}', slot: null },
      {
        label: '预算编码',
        text: '',
        slot: slot('budgetCode', '预算编码', '部门预算批复里的单位编码', []),
      },
      { label: '评价方式', text: '部门（单位）绩效自评', slot: null },
      { label: '评价机构', text: '{unit}', slot: null },
      {
        label: '报告日期',
        text: '',
        slot: slot('reportDate', '报告日期', '', []),
      },
    ],
    maker: '岳阳市财政局（制）',
  },
  sections: [...unitChapter, ...general.sections],
};
