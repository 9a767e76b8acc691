import { defineAcross } from './across-finding';
import type { ComparedForm, ComparedRow } from './compared';
import { circlesWhere, oneOfEach } from './everywhere';
import { placeOfActual } from './places';
import { thresholds } from './thresholds';

const isSatisfaction = ({ name, subcategory, category, actualValue, actualMeasure }: ComparedRow): boolean =>
  /满意/.test(name || subcategory || category) &&
  actualValue !== null &&
  (actualMeasure === '%' || actualMeasure === '');

const satisfactionRows = ({ form }: ComparedForm): readonly ComparedRow[] => form.rows.filter(isSatisfaction);

/** The figure that most forms have in all their satisfaction rows, and how many they are. */
function commonFigure(forms: readonly ComparedForm[]): { readonly figure: number; readonly count: number } | null {
  const counts = new Map<number, number>();
  for (const own of forms) {
    const figures = new Set(satisfactionRows(own).map(({ actualValue }) => actualValue));
    const [figure] = figures;
    if (figures.size === 1 && figure !== undefined && figure !== null)
      counts.set(figure, (counts.get(figure) ?? 0) + 1);
  }
  let most: { figure: number; count: number } | null = null;
  for (const [figure, count] of counts) if (most === null || count > most.count) most = { figure, count };
  return most;
}

export const sameSatisfaction = defineAcross({
  id: 'A03',
  severity: 'warning',
  title: { zh: '满意度到处是同一个数', en: 'The same satisfaction everywhere' },
  description: {
    zh: '一个部门（或整个文件夹）至少 5 张表，九成以上的满意度实际完成值是同一个数；不是 5 的倍数（如 98.6%）的，3 张就说。没有满意度、满意度写文字的表不计，同一项目的几份算一份。',
    en: 'Of a department (or of the whole folder) with five forms and more, nine of ten have one and the same satisfaction; three are enough for a figure that is no multiple of five (98.6%). Forms without, or with words for it, do not count; several forms of one project are one.',
  },
  source: '复核口径第 4 条：满意度要有调查（platforms-and-review A3）；review-desk §5。',
  messages: {
    folder: {
      zh: '这批 {count} 张表的满意度都是 {figure}%。请抽查问卷和汇总表。',
      en: 'Satisfaction is {figure}% in all of {count} forms. Look at some questionnaires.',
    },
    department: {
      zh: '{department} {count} 张表的满意度都是 {figure}%。请抽查问卷和汇总表。',
      en: '{department}: satisfaction is {figure}% in all of {count} forms. Look at some questionnaires.',
    },
  },
  find: ({ forms }, tell) => {
    const measured = oneOfEach(forms.filter((own) => satisfactionRows(own).length > 0));
    const isSame = (some: readonly ComparedForm[]): boolean => {
      const common = commonFigure(some);
      if (common === null) return false;
      const least = common.figure % 5 === 0 ? thresholds.everywhere : thresholds.everywhereUneven;
      return common.count >= Math.max(least, thresholds.sameSatisfaction * some.length);
    };
    return circlesWhere(measured, thresholds.everywhereUneven, isSame).flatMap(({ department, forms: some }) => {
      const common = commonFigure(some);
      if (common === null) return [];
      const said = { count: common.count, figure: common.figure };
      return [
        {
          message: department === null ? tell('folder', said) : tell('department', { ...said, department }),
          places: some.flatMap((own) =>
            satisfactionRows(own)
              .filter(({ actualValue }) => actualValue === common.figure)
              .slice(0, 1)
              .map((row) => placeOfActual(own, row)),
          ),
        },
      ];
    });
  },
});
