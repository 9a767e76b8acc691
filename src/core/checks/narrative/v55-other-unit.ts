import { defineCheck, type Observation } from '../check';
import { present } from '../form-cells';

const unitName = /[一-龥]{2,12}?(?:镇|乡|街道|局|厅|委员会|医院|学校|中学|小学|大学)/g;

const kindOfUnit = (name: string): string =>
  /(?:镇|乡|街道|局|厅|委员会|医院|学校|中学|小学|大学)$/.exec(name)?.[0] ?? '';

/** Whether the known names contain the end of a name: 金寨县麻埠镇 is mentioned where 麻埠镇 is. */
const mentions = (known: string, name: string): boolean => {
  const length = kindOfUnit(name).length + 2;
  return known.includes(name.slice(-length));
};

export const otherUnit = defineCheck({
  id: 'V55',
  severity: 'error',
  title: { zh: '报告写着别的单位', en: 'Another unit’s name in the report' },
  description: {
    zh: '报告标题里的单位与表中的主管部门、实施单位是同一类（镇、局、学校等）却不是同一个。只看标题。',
    en: 'The report’s heading names a unit of the same kind (town, bureau, school) that is not the form’s. Only headings are looked at.',
  },
  source: '金寨县麻埠镇公开报告写成白塔畈镇（ahjinzhai.gov.cn 37522367）。',
  messages: {
    otherUnit: {
      zh: '{place} 标题写着“{name}”，表中单位是“{own}”。可能是从其他单位的报告复制，请修改。',
      en: '{place}: the heading names “{name}”, the form’s unit is “{own}”. It may be copied from elsewhere: correct it.',
    },
  },
  find: ({ form, narrative }, tell) => {
    const own = present(form.department, form.implementer).map(({ text }) => text.replace(/\s/g, ''));
    const known = [...own, ...present(form.project, form.title).map(({ text }) => text.replace(/\s/g, ''))].join('/');
    const ownKinds = new Set(own.flatMap((text) => [...text.matchAll(unitName)].map(([name]) => kindOfUnit(name))));
    return narrative.flatMap((paragraph): readonly Observation[] => {
      const text = paragraph.text.replace(/\s/g, '');
      // Only a heading of the report says whose report it is.
      if (text.length > 60 || !/自评报告|评价报告|自评总结|绩效自评$/.test(text)) return [];
      return [...text.matchAll(unitName)]
        .map(([name]) => name)
        .filter(
          (name) => ownKinds.has(kindOfUnit(name)) && !mentions(known, name) && !own.some((one) => text.includes(one)),
        )
        .slice(0, 1)
        .map((name) => ({
          cells: present(form.implementer ?? form.department),
          message: tell('otherUnit', {
            place: `${paragraph.place} ${paragraph.cell}`,
            name,
            own: own[0] ?? '',
          }),
          places: [{ sheet: paragraph.place, cell: paragraph.cell }],
        }));
    });
  },
});
