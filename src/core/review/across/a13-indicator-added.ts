import { defineAcross } from './across-finding';
import { placeInForm } from './places';
import { inQuotes, namesOf, remarksByProject } from './row-remarks';

export const indicatorAdded = defineAcross({
  id: 'A13',
  severity: 'info',
  title: { zh: '自评表里有没申报过的指标', en: 'The form has indicators that were not declared' },
  description: {
    zh: '自评表里的指标在同一项目的目标申报表（和目标调整表）里找不到。预算执行率不算。只有目标调整表、没有申报表时不说。',
    en: 'Indicators of the form that the declaration (or the change of goals) of the same project does not have. 预算执行率 is none. Nothing is said where there is only a change of goals.',
  },
  source: '自评时临时增加已经完成的指标会抬高得分（review-desk §5 第 6 点）。',
  messages: {
    added: {
      zh: '“{project}”有 {count} 个指标申报时没有：{names}。请说明是什么时候、按什么批复增加的。',
      en: '“{project}”: {count} {count|indicator was|indicators were} not declared: {names|list}. Say when and by which approval they were added.',
    },
  },
  find: (folder, tell) =>
    remarksByProject(folder, 'added').map(({ project: { own }, rows }) => ({
      message: tell('added', {
        project: inQuotes(own.form.project),
        count: rows.length,
        names: namesOf(rows.map(({ row }) => row.name)),
      }),
      places: rows.map(({ row }) => placeInForm(own, row.cells.target ?? row.cell, row.name)),
    })),
});
