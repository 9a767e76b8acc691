import { recogniseForms } from '../../src/core/form/recognise';
import { numberOf } from '../../src/core/form/cell-reading';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { snapshotOf } from '../core/form/grid-writer';
import { assessed, findingsOf } from '../core/checks/assessed';
import { drawn, type MadeLayout } from './made-drawing';
import { madeLayouts } from './made-layouts';
import { madeProjects, type MadeProject } from './made-projects';

/** A made project in a made layout. */
export interface MadeForm {
  readonly name: string;
  readonly project: MadeProject;
  readonly layout: MadeLayout;
  readonly sheet: SheetSnapshot;
}

/** Every project in every layout. */
export const madeForms: readonly MadeForm[] = madeLayouts.flatMap((layout) =>
  madeProjects.map((project) => ({
    name: `${layout.name}：${project.name}`,
    project,
    layout,
    sheet: snapshotOf(drawn(project, layout)),
  })),
);

/** What a form says, a line a cell or judgement, in the words of the project; the same of a sheet as it was read. */
export type Told = ReadonlyMap<string, string>;

const key = (...parts: readonly (string | number)[]): string => parts.join(' ');

/** By hand: the project's own cells and what is right about them. */
export function wanted(project: MadeProject, { funds, columns, written }: MadeLayout): Told {
  const has = (wantedKey: string): boolean => funds.columns.some(([, , one]) => one === wantedKey);
  const split = columns.some(([, , one]) => one === 'operator');
  const lines: (readonly [string, string])[] = [
    ['forms', '1'],
    ['year', String(project.year)],
    ['project', project.name],
    ['department', project.department],
    ['implementer', project.implementer],
    ['kind', 'project'],
    ['goal', project.goal.join(' / ')],
    ['unit', project.unit],
  ];
  project.funds.forEach((fund, at) => {
    lines.push([
      key('fund', at),
      [fund.role, has('initial') ? fund.initial : '×', fund.annual, fund.spent].join(' | '),
    ]);
  });
  lines.push(['execution', [10, project.executionScore].join(' | ')]);
  project.rows.forEach((row, at) => {
    // In columns of their own the three parts are read as one text.
    const [, value, unit] = row.split;
    const sign = written?.(row, 'operator', at) ?? row.split[0];
    const target = split ? `${typeof sign === 'string' ? sign : ''}${value}${unit}` : row.target;
    const [operator] = row.split;
    const said =
      row.verdict === 'qualitative' || /前$/.test(value) ? '' : ({ '≥': '>=', '≤': '<=', '=': '=' }[operator] ?? '');
    lines.push([key('operator', at), said]);
    lines.push([key('row', at), [row.category, row.subcategory, row.name, target, row.actual].join(' | ')]);
    lines.push([key('points', at), [row.weight, row.score, row.note].join(' | ')]);
    lines.push([key('verdict', at), [row.verdict, row.score].join(' | ')]);
  });
  lines.push(['total', [100, project.total, project.total, 0].join(' | ')]);
  return new Map(lines);
}

/** What the program makes of a sheet, in the same lines. */
export function told(sheet: SheetSnapshot): Told {
  const forms = recogniseForms(sheet);
  const [form] = forms;
  if (form === undefined) return new Map([['forms', '0']]);
  const assessment = assessed(form);
  const number = (cell: Parameters<typeof numberOf>[0]): string => (cell === null ? '×' : String(numberOf(cell) ?? ''));
  const lines: (readonly [string, string])[] = [
    ['forms', String(forms.length)],
    ['year', String(form.year)],
    ['project', form.project?.text.replace(/^[\dT]+R?[\dT]*-/, '') ?? ''],
    ['department', form.department?.text.replace(/^\[\d+\]/, '') ?? ''],
    ['implementer', form.implementer?.text ?? ''],
    ['kind', form.kind],
    ['goal', `${form.goal.expected?.text ?? ''} / ${form.goal.actual?.text ?? ''}`],
    ['unit', form.funding.unit],
  ];
  form.funding.rows.forEach((fund, at) => {
    const amounts = [fund.initialBudget, fund.annualBudget, fund.expenditure].map(number);
    lines.push([key('fund', at), [fund.role, ...amounts].join(' | ')]);
  });
  const { execution, total } = assessment;
  lines.push(['execution', [execution.weight, execution.score].join(' | ')]);
  assessment.indicators.forEach((one, at) => {
    const { indicator } = one;
    const texts = [
      indicator.category,
      indicator.subcategory,
      indicator.name,
      indicator.target.text,
      indicator.actual.text,
    ];
    lines.push([key('operator', at), 'operator' in indicator.target ? (indicator.target.operator ?? '') : '']);
    lines.push([key('row', at), texts.join(' | ')]);
    lines.push([
      key('points', at),
      [number(indicator.weight), number(indicator.score), indicator.explanation?.text ?? ''].join(' | '),
    ]);
    lines.push([key('verdict', at), [one.verdict, one.score].join(' | ')]);
  });
  lines.push(['total', [total.weight, total.score, total.published, total.pending].join(' | ')]);
  return new Map(lines);
}

/** Errors and warnings on a sheet's only form, by check, sorted. */
export function graverFindings(sheet: SheetSnapshot): readonly string[] {
  const [form] = recogniseForms(sheet);
  if (form === undefined) return ['no form'];
  return findingsOf(assessed(form))
    .filter(({ severity }) => severity !== 'info')
    .map(({ check }) => check)
    .sort();
}
