import { defineCheck } from '../check';
import { present } from '../form-cells';

export const partsMissing = defineCheck({
  id: 'R06',
  severity: 'info',
  title: { zh: '表格缺少部分内容', en: 'Parts of the form are missing' },
  description: {
    zh: '没有找到项目名称、主管部门、实施单位、年度、资金或总体目标。',
    en: 'Project, department, implementer, year, funds or goal were not found.',
  },
  source: '财政部自评表附1格式。',
  messages: {
    partsMissing: {
      zh: '没有找到：{parts}。如果表里有，请检查标签是否写全；没有的请补填。',
      en: 'Not found: {parts}. If the form has them, check the labels; if not, fill them in.',
    },
  },
  find: ({ form }, tell) => {
    const parts: readonly (readonly [name: string, isMissing: boolean])[] = [
      ['项目名称', form.kind === 'project' && form.project === null],
      ['主管部门', form.kind === 'project' && form.department === null],
      ['实施单位', form.kind === 'project' && form.implementer === null],
      ['年度', form.year === null],
      ['项目资金', form.funding.rows.length === 0],
      ['年度总体目标', form.goal.expected === null && form.goal.actual === null],
    ];
    const missing = parts.filter(([, isMissing]) => isMissing).map(([name]) => name);
    if (missing.length === 0) return [];
    return [
      {
        cells: present(form.title ?? form.project ?? form.categories[0]?.cell ?? null),
        message: tell('partsMissing', { parts: missing.join('、') }),
      },
    ];
  },
});
