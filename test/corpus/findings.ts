import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noAnswers } from '../../src/core/answers/answers';
import { checkForm } from '../../src/core/checks/check-form';
import { recogniseForms } from '../../src/core/form/recognise';
import { assessForm } from '../../src/core/assess/assess-form';
import { rulesForForm } from '../../src/core/rules/profiles';
import { tableSnapshot } from './build-table';
import { publishedTables } from './published-table';

/** What a reader of the published tables would report, errors and warnings, by table; a rule stands as often as it is broken. */
const labels = JSON.parse(readFileSync(path.join(__dirname, 'findings.labels.json'), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

/** How the findings on the collected tables stand to the labels, for one rule. */
export interface RuleScore {
  readonly rule: string;
  readonly labelled: number;
  /** Of the labelled ones, how many are found. */
  readonly found: number;
  /** Findings that nobody labelled. */
  readonly falseAlarms: number;
  /** `表03` and the like: where one is missed or too many. */
  readonly misses: readonly string[];
}

/** Rules that are found on a collected table: errors and warnings, as often as they are found. */
export function rulesFoundOn(id: string): readonly string[] {
  return recogniseForms(tableSnapshot(id)).flatMap((form) =>
    checkForm(assessForm(form, rulesForForm(form), noAnswers), { narrative: [] })
      .filter(({ severity }) => severity !== 'info')
      .map(({ check }) => check),
  );
}

const times = (rules: readonly string[], rule: string): number => rules.filter((one) => one === rule).length;

/** Recall and false alarms by rule over all collected tables. */
export function scoreFindings(): readonly RuleScore[] {
  const tables = publishedTables.map(({ id }) => ({ id, labelled: labels[id] ?? [], found: rulesFoundOn(id) }));
  const rules = [...new Set(tables.flatMap(({ labelled, found }) => [...labelled, ...found]))].sort();
  return rules.map((rule) => {
    const counts = tables.map(({ id, labelled, found }) => ({
      id,
      labelled: times(labelled, rule),
      found: times(found, rule),
    }));
    const sum = (of: (count: (typeof counts)[number]) => number): number =>
      counts.reduce((all, one) => all + of(one), 0);
    return {
      rule,
      labelled: sum((one) => one.labelled),
      found: sum((one) => Math.min(one.labelled, one.found)),
      falseAlarms: sum((one) => Math.max(0, one.found - one.labelled)),
      misses: counts.filter((one) => one.labelled !== one.found).map((one) => `表${one.id}`),
    };
  });
}
