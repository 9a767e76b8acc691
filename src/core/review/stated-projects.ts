import type { NarrativeParagraph } from '../checks/narrative/paragraph';
import type { Form, FormCell } from '../form/form';

/** `对12个项目开展绩效自评`, `自评项目共12个`, `12个项目支出全部进行了绩效自评`: a number of projects, and that they were evaluated. */
const statements = [
  /(?:对|共|将|涉及|包括|组织)(\d{1,4})个(?:预算|支出|部门预算|单位)?项目(?:支出)?[^。；;\d]{0,12}(?:自评|绩效评价)/,
  /(?:自评|评价)(?:的)?(?:项目|项目支出)(?:数量?|个数)?(?:共|共计|合计|总计|为|有)?[:：]?(\d{1,4})个/,
  /(\d{1,4})个(?:预算|支出|部门预算|单位)?项目(?:支出)?(?:均|全部|都|已)*(?:开展|进行|完成|实施|纳入)(?:了)?(?:绩效)?自评/,
];

/** How many projects a text says were evaluated; null where it says none, or says two numbers. */
export function statedProjects(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const counts = new Set(
    statements.flatMap((statement) => {
      const found = statement.exec(plain)?.[1];
      return found === undefined ? [] : [Number(found)];
    }),
  );
  const [count] = counts;
  return counts.size === 1 && count !== undefined && count > 0 ? count : null;
}

/** The first place that says it: in a 部门整体 form what was done, the goal, a note; else the report beside the form. */
export function projectsStatedIn(
  form: Form,
  report: readonly NarrativeParagraph[],
): { readonly count: number; readonly cell: string; readonly report: string | null } | null {
  const cells: readonly (FormCell | null)[] =
    form.kind === 'department' ? [form.goal.actual, form.goal.expected, ...form.notes] : [];
  for (const cell of cells) {
    const count = cell === null ? null : statedProjects(cell.text);
    if (cell !== null && count !== null) return { count, cell: cell.address, report: null };
  }
  for (const { text, place, cell } of report) {
    const count = statedProjects(text);
    if (count !== null) return { count, cell, report: place };
  }
  return null;
}
