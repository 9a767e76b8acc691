import { defineAcross } from './across-finding';
import { placeInTable, placeOfWeight } from './places';
import { inQuotes, remarksByProject } from './row-remarks';

export const weightChanged = defineAcross({
  id: 'A14',
  severity: 'warning',
  title: { zh: '分值与申报时的权重不同', en: 'Weights differ from the declared ones' },
  description: {
    zh: '自评表的分值与目标申报表的权重不同。所有指标按同一比例缩放的（例如预算执行率占了 10 分）不算。',
    en: 'Weights of the form differ from the declaration’s. Weights that were all scaled alike (because 预算执行率 takes ten points) are the same.',
  },
  source: '权重设立后原则上不得调整（财预〔2021〕101号 指引，据转述）。',
  messages: {
    changed: {
      zh: '“{project}”有 {count} 个指标的分值与申报时不同：{changes}。请改回申报的权重，或附调整的批复。',
      en: '“{project}”: {count} {count|weight differs|weights differ} from what was declared: {changes|list}. Restore them, or attach the approval.',
    },
  },
  find: (folder, tell) =>
    remarksByProject(folder, 'weightChanged').map(({ project: { own }, rows }) => ({
      message: tell('changed', {
        project: inQuotes(own.form.project),
        count: rows.length,
        changes: rows
          .slice(0, 6)
          .map(({ row, remark }) => `${row.name} ${remark.from}→${remark.to}`)
          .join('、'),
      }),
      places: rows.map(({ row }) => placeOfWeight(own, row)),
      compared: rows.flatMap(({ indicator: { declared } }) =>
        declared === null ? [] : [placeInTable(declared.table, declared.row, String(declared.row.weight))],
      ),
    })),
});
