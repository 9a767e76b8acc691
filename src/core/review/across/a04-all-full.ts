import { defineAcross } from './across-finding';
import type { ComparedForm } from './compared';
import { circlesWhere, oneOfEach } from './everywhere';
import { placeInForm } from './places';
import { thresholds } from './thresholds';

/** Rows that carry points. */
const scoredRows = ({ form }: ComparedForm) =>
  form.rows.filter(({ weight, filedScore }) => weight !== null && filedScore !== null);

const isFull = (own: ComparedForm): boolean =>
  scoredRows(own).every(({ weight, filedScore }) => (filedScore ?? 0) >= (weight ?? 0)) &&
  (own.form.filedExecutionScore ?? Infinity) >= (own.form.executionWeight ?? 0);

export const allFull = defineAcross({
  id: 'A04',
  severity: 'warning',
  title: { zh: '所有项目都是满分', en: 'Every project has full marks' },
  description: {
    zh: '一个部门（或整个文件夹）至少 5 张有得分的表，每一张的每一个指标都是满分。没有分值或得分的表不计，同一项目的几份算一份。',
    en: 'Of a department (or of the whole folder) with five scored forms and more, every row of every form has its full score. Forms without points do not count; several forms of one project are one.',
  },
  source: '公开审核意见“10个项目自评全部100分”（V38 说的是一张表）；review-desk §5。',
  messages: {
    folder: {
      zh: '这批 {count} 张表自评全部是满分。请逐项核实，重点看没有佐证材料的指标。',
      en: 'All of {count} forms have full marks. Look at each row, those without evidence first.',
    },
    department: {
      zh: '{department} {count} 张表自评全部是满分。请逐项核实，重点看没有佐证材料的指标。',
      en: '{department}: all of {count} forms have full marks. Look at each row, those without evidence first.',
    },
  },
  find: ({ forms }, tell) => {
    const scored = oneOfEach(forms.filter((own) => scoredRows(own).length > 0));
    return circlesWhere(scored, thresholds.everywhere, (some) => some.every(isFull)).map(
      ({ department, forms: some }) => {
        const said = { count: some.length };
        return {
          message: department === null ? tell('folder', said) : tell('department', { ...said, department }),
          places: some.map((own) =>
            placeInForm(own, own.form.cells.total, own.form.filedScore === null ? '' : String(own.form.filedScore)),
          ),
        };
      },
    );
  },
});
