import { defineAcross } from './across-finding';
import { placeInTable, placeOfForm } from './places';
import { inQuotes, namesOf } from './row-remarks';

export const indicatorDropped = defineAcross({
  id: 'A12',
  severity: 'warning',
  title: { zh: '申报的指标自评表里没有', en: 'Declared indicators are missing from the form' },
  description: {
    zh: '目标申报表里的指标在同一项目的自评表里找不到：按名称对，名称略有改动的（同一二级指标下）算同一个。申报表与自评表的指标大多对不上时不说，那是另一份申报表。',
    en: 'Indicators of the declaration that the form of the same project does not have. They are matched by name; one that was slightly renamed under the same level-2 heading is the same. Nothing is said where hardly any row matches: that is another declaration.',
  },
  source: '自评应当覆盖年初批复的全部指标（review-desk §5 第 6 点）。',
  messages: {
    dropped: {
      zh: '“{project}”申报的 {count} 个指标在自评表里没有：{names}。请补上，或说明删除的批复。',
      en: '“{project}”: {count} declared {count|indicator is|indicators are} missing from the form: {names|list}. Add what is missing, or name the approval for leaving them out.',
    },
  },
  find: ({ comparisons }, tell) =>
    comparisons.flatMap(({ own, indicators }) => {
      const dropped = indicators.flatMap(({ row, declared }) => (row === null && declared !== null ? [declared] : []));
      if (dropped.length === 0) return [];
      const names = namesOf(dropped.map(({ row }) => row.name));
      return [
        {
          message: tell('dropped', { project: inQuotes(own.form.project), count: dropped.length, names }),
          places: [placeOfForm(own)],
          compared: dropped.map(({ table, row }) => placeInTable(table, row, row.name)),
        },
      ];
    }),
});
