import { defineAcross } from './across-finding';
import { departmentForms } from './department-forms';
import { placeInForm, placeOfForm } from './places';

export const projectCount = defineAcross({
  id: 'A08',
  severity: 'warning',
  title: { zh: '说的项目个数与找到的自评表不符', en: 'The number of projects differs from the forms found' },
  description: {
    zh: '部门整体自评表里明确写了对几个项目开展自评（“对12个项目开展绩效自评”），与文件夹里该部门同一年度的项目自评表份数不同。同一项目的几份只算一个；没有写个数、或写了两个不同的数的不比。',
    en: 'A 部门整体 form says how many projects were evaluated (“对12个项目开展绩效自评”), and the folder has another number of them of that department and year. Several forms of one project are one; nothing is compared where no number, or two, are said.',
  },
  source: '郫都区自评复核：项目数 55+8+70＝133 与报告 35（platforms-and-review A3）；review-desk §5。',
  messages: {
    count: {
      zh: '部门整体自评表写着对 {stated} 个项目开展自评，文件夹里找到该部门 {found} 个项目的自评表。请核对是否有漏报或多报。',
      en: 'The department says that {stated} projects were evaluated; the folder has forms of {found}. See whether some are missing or too many.',
    },
  },
  find: ({ forms }, tell) =>
    departmentForms(forms).flatMap(({ department, projects }) => {
      const stated = department.form.statedProjects;
      const found = new Set(projects.map(({ unit, project }) => `${unit}\n${project}`)).size;
      if (stated === null || stated.count === found) return [];
      return [
        {
          message: tell('count', { stated: stated.count, found }),
          places: [placeInForm(department, stated.cell, String(stated.count))],
          compared: projects.map(placeOfForm),
        },
      ];
    }),
});
