import { defineAcross } from './across-finding';
import { groupedBy, type ComparedForm } from './compared';
import { departmentForms } from './department-forms';
import { placeInForm, placeOfForm } from './places';

/** How many different projects forms are of: several forms of one are one. */
const projectsOf = (forms: readonly ComparedForm[]): number =>
  new Set(forms.map(({ unit, project }) => `${unit}\n${project}`)).size;

const unitAndYear = ({ unit, form }: ComparedForm): string | null =>
  unit === '' ? null : `${unit}\n${form.year ?? ''}`;

export const projectCount = defineAcross({
  id: 'A08',
  severity: 'warning',
  title: { zh: '说的项目个数与找到的自评表不符', en: 'The number of projects differs from the forms found' },
  description: {
    zh: '部门整体自评表（或表旁边的报告）里明确写了对几个项目开展自评（“对12个项目开展绩效自评”），与文件夹里该部门（该单位）同一年度的项目自评表份数不同。同一项目的几份只算一个；没有写个数、或写了两个不同的数的不比。报告写的比找到的多，可能还有没放进来的，只作提示。',
    en: 'A 部门整体 form (or the report beside a form) says how many projects were evaluated (“对12个项目开展绩效自评”), and the folder has another number of them of that department (unit) and year. Several forms of one project are one; nothing is compared where no number, or two, are said. More in a report than in the folder is for information: some may not be there yet.',
  },
  source: '郫都区自评复核：项目数 55+8+70＝133 与报告 35（platforms-and-review A3）；review-desk §5。',
  messages: {
    count: {
      zh: '部门整体自评表写着对 {stated} 个项目开展自评，文件夹里找到该部门 {found} 个项目的自评表。请核对是否有漏报或多报。',
      en: 'The department says that {stated} projects were evaluated; the folder has forms of {found}. See whether some are missing or too many.',
    },
    report: {
      zh: '报告“{report}”写着对 {stated} 个项目开展自评，文件夹里找到该单位 {found} 个项目的自评表。请核对是否有漏报或多报。',
      en: 'The report {report} says that {stated} projects were evaluated; the folder has forms of {found}. See whether some are missing or too many.',
    },
  },
  find: ({ forms }, tell) => {
    const departments = departmentForms(forms).flatMap(({ department, projects }) => {
      const stated = department.form.statedProjects;
      const found = projectsOf(projects);
      if (stated === null || stated.count === found) return [];
      const { count, report } = stated;
      return [
        {
          message:
            report === null
              ? tell('count', { stated: count, found })
              : tell('report', { report, stated: count, found }),
          places: [report === null ? placeInForm(department, stated.cell, String(count)) : placeOfForm(department)],
          compared: projects.map(placeOfForm),
        },
      ];
    });
    const byUnit = groupedBy(
      forms.filter(({ form }) => form.kind === 'project'),
      unitAndYear,
    );
    const reports = [...byUnit.values()].flatMap((own) => {
      const teller = own.find(({ form }) => form.statedProjects !== null);
      const stated = teller?.form.statedProjects ?? null;
      const found = projectsOf(own);
      if (teller === undefined || stated === null || stated.count === found) return [];
      const { count, cell, report } = stated;
      const place = { ...placeInForm(teller, cell, String(count)), ...(report === null ? {} : { sheet: report }) };
      return [
        {
          message: tell('report', { report: report ?? '', stated: count, found }),
          places: own.map(placeOfForm),
          compared: [place],
          severity: count > found ? ('info' as const) : ('warning' as const),
        },
      ];
    });
    return [...departments, ...reports];
  },
});
