import { numberOf } from '../../form/cell-reading';
import type { Category, Form } from '../../form/form';
import { parseCellAddress } from '../../sheet/address';
import { defineCheck, type Observation } from '../check';
import { present } from '../form-cells';
import { addUp, differs } from '../points';
import { allWeightsReadable } from './readable-weights';

const rowOf = ({ cell }: Category): number => parseCellAddress(cell.address)?.row ?? 0;

/** 预算执行率 as a row among the rows of a category (银川: under 项目管理) brings its points there. */
function executionWeightIn(form: Form, category: Category): number {
  const row = form.executionRow;
  if (row === null || category.name === '') return 0;
  const after = form.categories.filter((other) => rowOf(other) < row.row).at(-1);
  return after === category && !/执行/.test(category.name) ? (numberOf(row.weight ?? null) ?? 0) : 0;
}

/** A level-1 header repeated after a page break states its points again, or some for the part below. */
const isStatedTwice = (categories: readonly Category[], { name }: Category): boolean =>
  categories.filter((other) => other.name === name).length > 1;

export const categoryWeightsDiffer = defineCheck({
  id: 'V02',
  severity: 'error',
  title: { zh: '一级指标写明的分值与下级合计不符', en: 'Points stated for a level differ from its rows' },
  description: {
    zh: '一级指标写着“产出指标（50分）”，它下面各行分值相加却不是 50。同一个一级指标因换页写了两次时不判断。',
    en: 'A level-1 label states points (“产出指标（50分）”) that its rows do not add up to. Not judged where the label is repeated after a page break.',
  },
  source: '预算管理一体化系统自评模块的校验（下级权重合计等于上级权重）。',
  messages: {
    categoryWeightsDiffer: {
      zh: '{cell}“{name}”写明 {stated} 分，下级指标分值合计为 {sum} 分。请改成一致。',
      en: '{cell}: “{name}” states {stated} points, its rows add up to {sum}. Make them agree.',
    },
  },
  find: (subject, tell) => {
    const { form, assessment } = subject;
    if (!allWeightsReadable(subject) || !form.indicators.some(({ weight }) => weight !== null)) return [];
    return form.categories.flatMap((category): readonly Observation[] => {
      const own = assessment.categories.find(({ name }) => name === category.name)?.weight ?? 0;
      const sum = addUp([own, executionWeightIn(form, category)]);
      if (category.statedWeight === null || sum === 0 || !differs(category.statedWeight, sum)) return [];
      if (isStatedTwice(form.categories, category)) return [];
      const rows = form.indicators.filter((indicator) => indicator.category === category.name);
      return [
        {
          cells: [category.cell, ...rows.flatMap(({ weight }) => present(weight))],
          message: tell('categoryWeightsDiffer', {
            cell: category.cell.address,
            name: category.name,
            stated: category.statedWeight,
            sum,
          }),
        },
      ];
    });
  },
});
