import type { FormProblem } from '../form/form';
import { message, type MessageCode } from '../messages/message';
import type { Check } from './check';
import { present, quoted, rowName } from './readings';
import type { CheckId } from './handbook/handbook';
import type { Severity } from './finding';

const problemCheck = (
  id: CheckId,
  severity: Severity,
  kinds: Readonly<Partial<Record<FormProblem['kind'], MessageCode>>>,
): Check => ({
  id,
  severity,
  find: ({ form }) =>
    form.problems.flatMap(({ kind, cells }) => {
      const code = kinds[kind];
      const [first] = cells;
      if (code === undefined) return [];
      const addresses = cells.map(({ address }) => address).join('、');
      return [
        { cells, message: message(code, { cell: addresses, text: quoted(first?.text ?? ''), sheet: form.sheet.name }) },
      ];
    }),
});

const directionInferred: Check = {
  id: 'R01',
  severity: 'info',
  find: ({ assessment }) =>
    (['atLeast', 'atMost'] as const).flatMap((direction) => {
      const rows = assessment.indicators.filter((row) => row.directionInferred && row.direction === direction);
      const [first] = rows;
      if (first === undefined) return [];
      const { indicator } = first;
      return [
        {
          cells: rows.flatMap((row) => present(row.indicator.targetCell ?? row.indicator.nameCell)),
          message: message(direction === 'atLeast' ? 'findings.takenAsAtLeast' : 'findings.takenAsAtMost', {
            count: rows.length,
            cell: indicator.targetCell?.address ?? '',
            name: rowName(indicator),
            target: quoted(indicator.target.text),
          }),
        },
      ];
    }),
};

const partsMissing: Check = {
  id: 'R06',
  severity: 'info',
  find: ({ form }) => {
    const parts: readonly (readonly [name: string, isMissing: boolean])[] = [
      ['项目名称', form.kind === 'project' && form.project === null],
      ['主管部门', form.kind === 'project' && form.department === null],
      ['实施单位', form.kind === 'project' && form.implementer === null],
      ['年度', form.year === null],
      ['项目资金', form.funding.rows.length === 0],
      ['年度总体目标', form.goal.expected === null && form.goal.actual === null],
    ];
    const missing = parts.filter(([, isMissing]) => isMissing).map(([name]) => name);
    if (missing.length === 0) return [];
    return [
      {
        cells: present(form.title ?? form.project ?? form.categories[0]?.cell ?? null),
        message: message('findings.partsMissing', { parts: missing.join('、') }),
      },
    ];
  },
};

/** How certainly the form could be read. */
export const readingChecks: readonly Check[] = [
  directionInferred,
  problemCheck('R02', 'warning', {
    duplicateColumn: 'findings.duplicateColumn',
    contradictoryHeader: 'findings.contradictoryHeader',
    noIndicatorHeader: 'findings.noIndicatorHeader',
  }),
  problemCheck('R03', 'error', { formulaError: 'findings.formulaError' }),
  problemCheck('R04', 'error', { cutOff: 'findings.cutOff' }),
  problemCheck('R05', 'warning', {
    tooLarge: 'findings.tooLarge',
    oversizedNumber: 'findings.oversizedNumber',
    longText: 'findings.longText',
  }),
  partsMissing,
];
