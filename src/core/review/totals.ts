import Big from 'big.js';
import type { FormKind } from '../form/form';
import type { CheckId } from '../messages/message';
import type { Grade } from '../rules/scoring-rules';
import { decimal, roundPoints } from '../value/rounding';
import { countVersions } from './attention';
import type { FormEntry, ReviewEntry } from './entries';

/** Money of several forms, in 万元; what a form does not say is left out and counted. */
export interface MoneyTotals {
  readonly forms: number;
  /** Null where no form says any. */
  readonly initialBudget: number | null;
  readonly annualBudget: number | null;
  readonly expenditure: number | null;
  /** Σ executed ÷ Σ budget over the forms that say both, a fraction; null where their budget is nothing. */
  readonly rate: number | null;
  /** Forms without a budget or without an expenditure: not in `rate`. */
  readonly incomplete: number;
}

/** How often a check found something in the files. */
export interface CheckCount {
  readonly check: CheckId;
  readonly findings: number;
  readonly forms: number;
}

/** What the foot of the list says. */
export interface ReviewTotals {
  readonly forms: number;
  /** By kind, the kinds that occur, so that a 部门整体 form is not added to its own projects. */
  readonly kinds: readonly { readonly kind: FormKind; readonly money: MoneyTotals }[];
  /** Forms whose project and year another form has too: they are in the sums. */
  readonly versions: number;
  /** Null: none of the four. */
  readonly grades: readonly { readonly grade: Grade | null; readonly filed: number; readonly computed: number }[];
  /** The most frequent first. */
  readonly checks: readonly CheckCount[];
  readonly unreadable: number;
  readonly withoutForm: number;
  readonly others: number;
}

const sum = (values: readonly (number | null)[]): Big =>
  values.reduce((total, value) => total.plus(value === null ? 0 : (decimal(value) ?? 0)), new Big(0));

const sumOrNothing = (values: readonly (number | null)[]): number | null =>
  values.every((value) => value === null) ? null : sum(values).toNumber();

/** Adds up the money of forms, in decimal. */
function moneyOfAll(forms: readonly FormEntry[]): MoneyTotals {
  const whole = forms.filter(({ annualBudget, expenditure }) => annualBudget !== null && expenditure !== null);
  const budget = sum(whole.map(({ annualBudget }) => annualBudget));
  const spent = sum(whole.map(({ expenditure }) => expenditure));
  return {
    forms: forms.length,
    initialBudget: sumOrNothing(forms.map(({ initialBudget }) => initialBudget)),
    annualBudget: sumOrNothing(forms.map(({ annualBudget }) => annualBudget)),
    expenditure: sumOrNothing(forms.map(({ expenditure }) => expenditure)),
    rate: budget.lte(0) ? null : roundPoints(spent.div(budget), 12),
    incomplete: forms.length - whole.length,
  };
}

function countChecks(forms: readonly FormEntry[]): readonly CheckCount[] {
  const counts = new Map<CheckId, { findings: number; forms: number }>();
  for (const { found } of forms) {
    for (const [check, findings] of found) {
      const known = counts.get(check) ?? { findings: 0, forms: 0 };
      counts.set(check, { findings: known.findings + findings, forms: known.forms + 1 });
    }
  }
  const all = Array.from(counts, ([check, count]) => ({ check, ...count }));
  return all.sort(
    (one, other) => other.findings - one.findings || other.forms - one.forms || (one.check < other.check ? -1 : 1),
  );
}

const kinds: readonly FormKind[] = ['project', 'department', 'transfer'];
const grades: readonly (Grade | null)[] = ['优', '良', '中', '差', null];

/** What the list comes to. */
export function totalsOf(entries: readonly ReviewEntry[]): ReviewTotals {
  const forms = entries.filter((one) => one.kind === 'form');
  const files = entries.filter((one) => one.kind === 'file');
  const troubled = (trouble: string): number => files.filter((one) => one.trouble === trouble).length;
  return {
    forms: forms.length,
    kinds: kinds.flatMap((kind) => {
      const ofKind = forms.filter(({ formKind }) => formKind === kind);
      return ofKind.length === 0 ? [] : [{ kind, money: moneyOfAll(ofKind) }];
    }),
    versions: countVersions(entries),
    grades: grades.map((grade) => ({
      grade,
      filed: forms.filter(({ filedGrade }) => filedGrade === grade).length,
      computed: forms.filter(({ computedGrade }) => computedGrade === grade).length,
    })),
    checks: countChecks(forms),
    unreadable: troubled('unreadable'),
    withoutForm: troubled('noForm'),
    others: troubled('other'),
  };
}
