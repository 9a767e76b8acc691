import { defineAcross } from './across-finding';
import { groupedBy, type ComparedForm } from './compared';
import { placeOfForm } from './places';
import { inQuotes } from './row-remarks';

const newestFirst = (one: ComparedForm, other: ComparedForm): number => (other.form.year ?? 0) - (one.form.year ?? 0);

export const sameProject = defineAcross({
  id: 'A09',
  severity: 'warning',
  title: { zh: '同一项目有几份自评表', en: 'One project, several forms' },
  description: {
    zh: '同一单位的同一项目（不看年度）有两份以上自评表：同一年度的是几个版本，问以哪份为准；不同年度的列出来，最新的在前。从不合并。没有写项目名称或单位的表不比。',
    en: 'Forms of one project of one unit: of one year they are versions, and it is asked which one counts; of several years they are listed, the newest first. They are never merged. Forms that name no project or no unit are not compared.',
  },
  source: '复核时一个文件夹里常有上年的表和修改前的表（review-desk §5）。',
  messages: {
    versions: {
      zh: '“{project}”{year}有 {count} 份自评表。请确认以哪一份为准，另一份不要计入汇总。',
      en: '“{project}” {year} has {count} forms. Say which one counts, and keep the other out of the summary.',
    },
    years: {
      zh: '“{project}”有 {years} 年度的自评表，最新的是 {newest} 年度。各年分别列出，没有合并。',
      en: '“{project}” has forms of {years}; the newest is of {newest}. Each is listed by itself, none is merged.',
    },
  },
  find: ({ forms }, tell) => {
    const projects = groupedBy(forms, ({ unit, project, form }) =>
      form.kind === 'department' || project === '' || unit === '' ? null : `${unit}\n${project}`,
    );
    return [...projects.values()].flatMap((group) => {
      if (group.length < 2) return [];
      const sorted = [...group].sort(newestFirst);
      const years = [...new Set(sorted.map(({ form }) => form.year))];
      const [newest] = years;
      const project = inQuotes(sorted[0]?.form.project ?? '');
      const versions = years.flatMap((year) => {
        const same = sorted.filter(({ form }) => form.year === year);
        const label = year === null ? '' : `${year} 年度`;
        return same.length < 2
          ? []
          : [
              {
                message: tell('versions', { project, year: label, count: same.length }),
                places: same.map(placeOfForm),
              },
            ];
      });
      if (years.length < 2 || newest === undefined || newest === null) return versions;
      const said = years.filter((year) => year !== null).join('、');
      const others = { message: tell('years', { project, years: said, newest }), places: sorted.map(placeOfForm) };
      return [...versions, { ...others, severity: 'info' as const }];
    });
  },
});
