import type { FormPart } from '../../form/form';
import { defineCheck, type Observation } from '../check';
import { present } from '../form-cells';

const partNames: Readonly<Record<FormPart, string>> = {
  project: '项目名称',
  department: '主管部门',
  implementer: '实施单位',
  year: '年度',
  goal: '年度总体目标',
};

export const partsMissing = defineCheck({
  id: 'R06',
  severity: 'info',
  title: { zh: '表头有内容没有填或没有找到', en: 'Parts of the head are blank or not there' },
  description: {
    zh: '项目名称、主管部门、实施单位、年度、总体目标：有标签而旁边空着的，说没有填；连标签也没有的，说没有找到。没有总体目标、没有资金表的版式不报。',
    en: 'Project, department, implementer, year, goal: a label with nothing beside it is told as blank, one without a label as not found. Layouts without a goal or without funds are fine.',
  },
  source: '财政部自评表附1格式。',
  messages: {
    blank: {
      zh: '表里的{parts}没有填。请补填。',
      en: 'Left blank: {parts|list}. Please fill in.',
    },
    notFound: {
      zh: '没有找到{parts}。如果表里有，请检查标签是否写全；没有的请补上。',
      en: 'Not found: {parts|list}. If the form has them, check the labels; if not, add them.',
    },
  },
  find: ({ form }, tell) => {
    const isProject = form.kind === 'project';
    const absent: readonly (readonly [part: FormPart, isAbsent: boolean])[] = [
      ['project', isProject && form.project === null],
      ['department', isProject && form.department === null],
      ['implementer', isProject && form.implementer === null],
      ['year', form.year === null],
      // A layout without the label has no goal.
      ['goal', form.blankParts.includes('goal')],
    ];
    const missing = absent.filter(([, isAbsent]) => isAbsent).map(([part]) => part);
    const isBlankPart = (part: FormPart): boolean => form.blankParts.includes(part);
    const cells = present(form.title ?? form.project ?? form.categories[0]?.cell ?? null);
    const told = (key: 'blank' | 'notFound', parts: readonly FormPart[]): readonly Observation[] =>
      parts.length === 0
        ? []
        : [{ cells, message: tell(key, { parts: parts.map((part) => partNames[part]).join('、') }) }];
    return [
      ...told('blank', missing.filter(isBlankPart)),
      ...told(
        'notFound',
        missing.filter((part) => !isBlankPart(part)),
      ),
    ];
  },
});
