import { isTotalLabel } from './form-labels';

/** True for a label of the result: 总分, 绩效评价得分, 自评结果. */
export const isResultLabel = (label: string): boolean =>
  isTotalLabel(label) || /^(?:绩效)?(?:评价|自评|考核)(?:结果|得分|分数)$/.test(label);

const gradeBehind = /[,;、(]?(?:自评|评价|绩效)*(?:等级|等次|级别|结论):?([^\d]{1,4}?)\)?$/;

/** The total that stands behind its label in one cell: `总分:98分`, `绩效评价结果29分`, `自评总分:98分 自评等级:优`; else null. */
export function statedTotal(label: string): { readonly score: number; readonly grade: string | null } | null {
  if (label.length > 40) return null;
  const inline = /^(.{2,12}?)(?::(?=\d[\d.]*$)|:?(?=\d[\d.]*分$))(\d+(?:\.\d+)?)分?$/.exec(
    label.replace(gradeBehind, ''),
  );
  if (inline === null || !isResultLabel(inline[1] ?? '')) return null;
  return { score: Number(inline[2]), grade: gradeBehind.exec(label)?.[1] ?? null };
}
