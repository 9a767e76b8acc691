import type { FormCell, Indicator } from '../../form/form';
import { defineCheck } from '../check';
import { present } from '../form-cells';
import { publishedPoints } from '../points';
import { eachRow } from '../rows';
import { quoted, rowName } from '../wording';

const unfinishedWork =
  /未完工|未竣工|未验收|尚未(?:完工|竣工|验收|投入使用|建成)|在建|正在(?:建设|施工|实施)|(?:建设|施工)中|未开工|未投入使用/;

const deniesUnfinished = /(?:无|没有|不存在|未发现)[^，。；]{0,8}(?:未完工|未验收|在建)/;

const isUnfinished = (text: string): boolean => unfinishedWork.test(text) && !deniesUnfinished.test(text);

/** A row on the quality of what is finished, or the very row that says it is not. */
function aboutFinishedWork({ name, actualCell, subcategory }: Indicator, saying: FormCell): boolean {
  return actualCell?.address === saying.address || (/质量/.test(subcategory) && /验收|合格|完工|竣工|达标/.test(name));
}

export const acceptedUnfinished = defineCheck({
  id: 'V28',
  severity: 'warning',
  title: { zh: '没有完工却按完工计分', en: 'Not finished, scored as finished' },
  description: {
    zh: '表中写着未完工、未验收、建设中，验收合格率等质量指标或这一行本身却得满分。',
    en: 'The form says that work is not finished or accepted, yet quality rows about acceptance, or the very row, have full scores.',
  },
  source: '郫都区复核案例（验收合格率 15/15，复核为 0）；公开表 46。',
  messages: {
    acceptedUnfinished: {
      zh: '{cell} 写着“{said}”，“{name}”却得满分 {weight}。没有完工或验收的，请重新评分。',
      en: '{cell} says “{said}”, yet “{name}” has all {weight} points. Score it again if it is not finished or accepted.',
    },
  },
  find: (subject, tell) => {
    const { form } = subject;
    const saying = present(
      form.goal.actual,
      ...form.indicators.flatMap(({ actualCell, explanation }) => [actualCell, explanation]),
    ).find(({ text }) => isUnfinished(text));
    if (saying === undefined) return [];
    return eachRow(subject, (row) => {
      const { indicator } = row;
      const points = publishedPoints(row);
      if (points === null || points.score < points.weight || !aboutFinishedWork(indicator, saying)) return null;
      return {
        cells: [points.scoreCell, saying],
        message: tell('acceptedUnfinished', {
          cell: saying.address,
          name: rowName(indicator),
          said: quoted(saying.text),
          weight: points.weight,
        }),
      };
    });
  },
});
