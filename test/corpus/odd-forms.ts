import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { numberOf } from '../../src/core/form/cell-reading';
import type { FormCell } from '../../src/core/form/form';
import { recogniseForms } from '../../src/core/form/recognise';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { assessed, findingsOf } from '../core/checks/assessed';
import { grid } from '../core/form/grid-writer';

const folder = path.join(__dirname, 'odd');

/**
 * A form drawn by hand after the ways of some place, and what is right about it: `P` its head, `F` a fund row, `I` an indicator with its
 * verdict, `T` the total that is printed, `V` errors and warnings, `N` how many forms lie on the sheet (one, if not said).
 */
export interface OddForm {
  readonly name: string;
  readonly sheet: SheetSnapshot;
  readonly lines: readonly string[];
}

/** Built from the facts of domain.md and of what is known of other places' forms; none is published as it stands here. */
export const oddForms: readonly OddForm[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const [drawing = '', truth = ''] = readFileSync(path.join(folder, file), 'utf8').split('====\n');
    const sheet = grid(Object.assign([drawing], { raw: [drawing] }));
    return {
      name: file.replace(/\.txt$/, ''),
      sheet,
      lines: truth
        .trim()
        .split('\n')
        .map((line) => line.trim()),
    };
  });

const said = (cell: FormCell | null): string => (cell === null ? '×' : String(numberOf(cell) ?? ''));

/** The first form on a sheet in the same lines. */
export function linesOf(sheet: SheetSnapshot): readonly string[] {
  const forms = recogniseForms(sheet);
  const [form] = forms;
  if (form === undefined) return ['N 0'];
  const assessment = assessed(form);
  const { project, department, implementer } = form;
  const head = [...[project, department, implementer].map((cell) => cell?.text ?? ''), form.year, form.kind];
  const checks = findingsOf(assessment)
    .filter(({ severity }) => severity !== 'info')
    .map(({ check }) => check)
    .sort();
  return [
    ...(forms.length === 1 ? [] : [`N ${forms.length}`]),
    `P ${head.join('|')}`,
    ...form.funding.rows.map((row) => {
      const amounts = [row.initialBudget, row.annualBudget, row.expenditure, row.weight, row.score].map(said);
      return `F ${[row.role, ...amounts].join('|')}`;
    }),
    ...assessment.indicators.map(({ indicator, verdict }) => {
      const names = [indicator.category, indicator.subcategory, indicator.name].join('/');
      const points = [said(indicator.weight), said(indicator.score)];
      const texts = [indicator.target.text, indicator.actual.text].map((text) => text.replace(/\n/g, ''));
      return `I ${[names, ...texts, ...points, verdict].join('|')}`;
    }),
    `T ${assessment.total.published ?? ''}`.trim(),
    `V ${checks.join(' ')}`.trim(),
  ];
}
