import { defineAcross } from './across-finding';
import { placeInTable, placeOfTarget } from './places';
import { percent, rowRemarks } from './row-remarks';

export const targetLowered = defineAcross({
  id: 'A11',
  severity: 'warning',
  title: { zh: '指标值低于申报时的目标', en: 'The target is lower than was declared' },
  description: {
    zh: '自评表的年度指标值比同一项目的目标申报表（有目标调整表时按调整后的）要求低：“不少于”的变小、“不超过”的变大、期限变晚，或把数字改成了文字。两边单位换算不了的不比大小（见 A15）；提高的不算。',
    en: 'The form’s target asks for less than the declaration of the same project (or the change of goals, where there is one): a floor that is lower, a ceiling that is higher, a later date, words instead of a number. Units that cannot be converted are not compared (see A15); a raised target is fine.',
  },
  source: '绩效自评以年初批复的目标为准；申报表、监控表与自评表是同一套指标（platforms-and-review A2.6）。',
  messages: {
    lowered: {
      zh: '“{name}”申报时为“{declared}”，自评表的年度指标值是“{target}”，要求降低了 {share}。年中批准过调整的请附批复，否则改回申报的目标。',
      en: '“{name}”: declared “{declared}”, the form’s target is “{target}”, {share} less. Attach the approval if it was changed during the year, else restore the declared target.',
    },
    later: {
      zh: '“{name}”申报时为“{declared}”，自评表的年度指标值是“{target}”，期限推迟了。年中批准过调整的请附批复，否则改回申报的期限。',
      en: '“{name}”: declared “{declared}”, the form’s target is “{target}”, a later date. Attach the approval if it was changed during the year, else restore the declared date.',
    },
    worded: {
      zh: '“{name}”申报时为“{declared}”，自评表的年度指标值改成了文字“{target}”，无法核对是否完成。请改回申报的指标值。',
      en: '“{name}”: declared “{declared}”, the form’s target is the words “{target}”, which nobody can check. Restore the declared target.',
    },
  },
  find: (folder, tell) => {
    const lowered = rowRemarks(folder, 'lowered').flatMap(({ project, indicator: { declared }, row, remark }) => {
      if (declared === null) return [];
      const said = { name: row.name, declared: declared.row.target.text, target: row.target };
      return [
        {
          message: remark.by === null ? tell('later', said) : tell('lowered', { ...said, share: percent(remark.by) }),
          places: [placeOfTarget(project.own, row)],
          compared: [placeInTable(declared.table, declared.row)],
        },
      ];
    });
    const worded = rowRemarks(folder, 'worded').flatMap(({ project, indicator: { declared }, row }) =>
      declared === null
        ? []
        : [
            {
              message: tell('worded', { name: row.name, declared: declared.row.target.text, target: row.target }),
              places: [placeOfTarget(project.own, row)],
              compared: [placeInTable(declared.table, declared.row)],
            },
          ],
    );
    return [...lowered, ...worded];
  },
});
