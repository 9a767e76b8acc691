// How much of the published material is read right, and every miss:  npm run corpus
import { recogniseForms } from '../src/core/form/recognise';
import { tableSnapshot } from '../test/corpus/build-table';
import { checkExpressionCorpus } from '../test/corpus/expressions';
import { scoreFindings } from '../test/corpus/findings';
import { formLabels, readingOfForm } from '../test/corpus/form-labels';
import { publishedTables } from '../test/corpus/published-table';
import { checkNames, checkWrittenForms, type MadeCheck } from '../test/corpus/made-values';
import { checkScoreCorpus } from '../test/corpus/scores';

interface Miss {
  readonly where: string;
  readonly expected: string;
  readonly found: string;
}

interface Checked extends Miss {
  readonly right: boolean;
}

function report(title: string, target: string, checks: readonly Checked[]): void {
  const right = checks.filter((check) => check.right).length;
  const share = checks.length === 0 ? '—' : `${((right / checks.length) * 100).toFixed(2)}%`;
  console.log(
    `${title.padEnd(34)} ${String(right).padStart(5)} / ${String(checks.length).padEnd(5)} ${share.padStart(8)}  ${target}`,
  );
  for (const { where, expected, found } of checks.filter((check) => !check.right)) {
    console.log(`    miss: ${where}\n      expected ${expected}\n      found    ${found}`);
  }
}

/** Every labelled part of a form as a check of its own. */
function formChecks(): readonly Checked[] {
  return publishedTables.flatMap(({ id }) => {
    const [form] = recogniseForms(tableSnapshot(id));
    const label = formLabels.get(id);
    if (label === undefined) return [];
    const found = form === undefined ? null : readingOfForm(form);
    const pairs: readonly (readonly [string, readonly unknown[], readonly unknown[]])[] = [
      ['kind, year', [label.kind, label.year], found === null ? [] : [found.kind, found.year]],
      ['funds', label.funds.flat(), found?.funds.flat() ?? []],
      ['indicators', label.indicators.flat(), found?.indicators.flat() ?? []],
      ['total', label.total, found?.total ?? []],
    ];
    return pairs.flatMap(([part, expected, read]) =>
      Array.from({ length: Math.max(expected.length, read.length) }, (_, index) => ({
        where: `table ${id}, ${part}, value ${index + 1}`,
        expected: String(expected[index]),
        found: String(read[index]),
        right: expected[index] === read[index],
      })),
    );
  });
}

const expressions = checkExpressionCorpus().map((check) => ({
  ...check,
  where: `${check.source} line ${check.line}, ${check.what}: ${check.text}`,
}));
const of = (...kinds: readonly string[]) => expressions.filter(({ what }) => kinds.includes(what));
report('cells of expressions', '≥ 99%', of('target', 'actual'));
report('cells of forms (29 tables)', '≥ 99%', formChecks());
report('verdicts', '≥ 98%', of('verdict'));
report('completions', '', of('completion'));
const madeByKind = (checks: readonly MadeCheck[]): readonly (readonly [kind: string, checks: readonly MadeCheck[]])[] =>
  [...new Set(checks.map(({ kind }) => kind))].map((kind) => [kind, checks.filter((one) => one.kind === kind)]);
console.log('\nmade up from the ways people write, labelled by hand:');
for (const [kind, checks] of madeByKind([...checkWrittenForms(), ...checkNames()])) {
  report(`  ${kind.slice(0, 58)}`, '100%', checks);
}
console.log('');
const scores = checkScoreCorpus().map((check) => ({ ...check, where: `table ${check.table}, ${check.name}` }));
report('scores', '≥ 99%', scores);
console.log(`invented scores ${scores.filter(({ invented }) => invented).length} (target 0)\n`);

console.log('errors and warnings by check        labelled  found  false alarms');
const byCheck = scoreFindings();
for (const { check, labelled, found, falseAlarms, misses } of byCheck) {
  console.log(
    `  ${check.padEnd(34)} ${String(labelled).padStart(6)} ${String(found).padStart(6)} ${String(falseAlarms).padStart(13)}  ${misses.join(' ')}`,
  );
}
const sum = (of: (score: (typeof byCheck)[number]) => number): number => byCheck.reduce((all, one) => all + of(one), 0);
console.log(
  `recall ${sum(({ found }) => found)} / ${sum(({ labelled }) => labelled)}, false alarms ${sum(({ falseAlarms }) => falseAlarms)}`,
);
