import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noAnswers } from '../../src/core/answers/answers';
import { checkForm } from '../../src/core/checks/check-form';
import { recogniseForms } from '../../src/core/form/recognise';
import { assessForm } from '../../src/core/assess/assess-form';
import { rulesForForm } from '../../src/core/rules/profiles';
import { tableSnapshot } from './build-table';
import { publishedTables } from './published-table';

/** What a reader of the published tables would report, errors and warnings, by table; a check stands as often as it finds something. */
const labels = JSON.parse(readFileSync(path.join(__dirname, 'findings.labels.json'), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

/** How the findings on the collected tables stand to the labels, for one check. */
export interface CheckScore {
  readonly check: string;
  readonly labelled: number;
  /** Of the labelled ones, how many are found. */
  readonly found: number;
  /** Findings that nobody labelled. */
  readonly falseAlarms: number;
  /** `表03` and the like: where one is missed or too many. */
  readonly misses: readonly string[];
}

/** Checks that find something on a collected table: errors and warnings, as often as they do. */
function checksFindingOn(id: string): readonly string[] {
  return recogniseForms(tableSnapshot(id)).flatMap((form) =>
    checkForm(assessForm(form, rulesForForm(form), noAnswers), { narrative: [] })
      .filter(({ severity }) => severity !== 'info')
      .map(({ check }) => check),
  );
}

const times = (checks: readonly string[], check: string): number => checks.filter((one) => one === check).length;

/** Recall and false alarms by check over all collected tables. */
export function scoreFindings(): readonly CheckScore[] {
  const tables = publishedTables.map(({ id }) => ({ id, labelled: labels[id] ?? [], found: checksFindingOn(id) }));
  const checks = [...new Set(tables.flatMap(({ labelled, found }) => [...labelled, ...found]))].sort();
  return checks.map((check) => {
    const counts = tables.map(({ id, labelled, found }) => ({
      id,
      labelled: times(labelled, check),
      found: times(found, check),
    }));
    const sum = (of: (count: (typeof counts)[number]) => number): number =>
      counts.reduce((all, one) => all + of(one), 0);
    return {
      check,
      labelled: sum((one) => one.labelled),
      found: sum((one) => Math.min(one.labelled, one.found)),
      falseAlarms: sum((one) => Math.max(0, one.found - one.labelled)),
      misses: counts.filter((one) => one.labelled !== one.found).map((one) => `表${one.id}`),
    };
  });
}
