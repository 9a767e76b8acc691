import type { ReviewedFunding } from '../reviewed-file';
import { groupedBy, type ComparedContent, type ComparedForm } from './compared';
import { plainName } from './names';

/** A 部门整体 form and the project forms of its department and year. */
export interface DepartmentForms {
  readonly department: ComparedForm;
  readonly projects: readonly ComparedForm[];
  /** Whether one project has two forms: nobody here can say which of them counts. */
  readonly hasVersions: boolean;
}

/** Every 部门整体 form with its projects: those whose 主管部门 or 实施单位 it is, of the same year. */
export function departmentForms(forms: readonly ComparedForm[]): readonly DepartmentForms[] {
  const projects = forms.filter(({ form }) => form.kind === 'project');
  const key = (name: string, year: number | null): string | null => (name === '' ? null : `${name}\n${year ?? ''}`);
  const byDepartment = groupedBy(projects, ({ form }) => key(plainName(form.department), form.year));
  const byUnit = groupedBy(projects, ({ form }) => key(plainName(form.implementer), form.year));
  return forms.flatMap((department) => {
    if (department.form.kind !== 'department') return [];
    const name = key(plainName(department.form.department), department.form.year);
    if (name === null) return [];
    const own = [...new Set([...(byDepartment.get(name) ?? []), ...(byUnit.get(name) ?? [])])];
    if (own.length === 0) return [];
    const names = new Set(own.map(({ unit, project }) => `${unit}\n${project}`));
    return [{ department, projects: own, hasVersions: names.size < own.length }];
  });
}

/** An amount of a form in 万元; null where there is none. */
export const inTenThousands = ({ unit }: ComparedContent, amount: number | null): number | null =>
  amount === null ? null : unit === '元' ? amount / 10000 : amount;

/** `一、`, `（二）`, `2.` and `其中：` in front of a row's name. */
const inFront =
  /^(?:[一二三四五六七八九十]{1,2}[、.．]|[(（][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[、.．]|其中[,，、:：]*)+/;

const labelled = (form: ComparedContent, name: RegExp): ReviewedFunding | null =>
  form.funding.find(({ label }) =>
    name.test(
      label
        .replace(/\s/g, '')
        .replace(inFront, '')
        .replace(/[:：]$/, ''),
    ),
  ) ?? null;

/** 项目支出, 基本支出 of a 部门整体 form; null where it has no such row. */
export const projectExpenditure = (form: ComparedContent): ReviewedFunding | null =>
  labelled(form, /^项目(?:支出)?(?:合计|小计|总额|资金)?$/);
export const basicExpenditure = (form: ComparedContent): ReviewedFunding | null =>
  labelled(form, /^基本支出(?:合计|小计|总额|资金)?$/);
export const totalOf = (form: ComparedContent): ReviewedFunding | null =>
  form.funding.find(({ role }) => role === 'total') ?? null;

/** A figure as it is said: two decimals at most. */
export const figure = (amount: number): string => String(Number(amount.toFixed(2)));
