import { findingsToReturn, type ReturnedForm } from '../returned';
import type { Desk, DeskFinding, DeskForm } from './review-desk';
import { type ReviewState, reviewStates } from './review-record';

/** What a list of findings is narrowed to; an absent facet takes all. */
export interface DeskFilter {
  readonly check?: string | undefined;
  /** As `unitOfForm` gives it. */
  readonly unit?: string | undefined;
  readonly state?: ReviewState | undefined;
}

/** How many findings there are of each value of a facet, those of the other facets' choice only. */
export interface DeskFacets {
  /** The most frequent first, then by id. */
  readonly checks: readonly (readonly [check: string, count: number])[];
  readonly units: readonly (readonly [unit: string, count: number])[];
  /** Every state, in their order. */
  readonly states: readonly (readonly [state: ReviewState, count: number])[];
}

/** A finding with the form that it is on. */
export interface PlacedFinding {
  readonly form: DeskForm;
  readonly finding: DeskFinding;
}

/** The unit whose form it is, as it is written: 实施单位, else 主管部门; `''` where it names neither. */
export function unitOfForm({ form }: Pick<DeskForm, 'form'>): string {
  return form.implementer === '' ? form.department : form.implementer;
}

/** The findings of the desk that a filter takes, in the order of forms and findings. */
export function findingsIn({ forms }: Desk, { check, unit, state }: DeskFilter): readonly PlacedFinding[] {
  return forms
    .filter((form) => unit === undefined || unitOfForm(form) === unit)
    .flatMap((form) => form.findings.map((finding) => ({ form, finding })))
    .filter(({ finding }) => check === undefined || finding.finding.check === check)
    .filter(({ finding }) => state === undefined || finding.state === state);
}

function counted<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function mostFrequent(keys: readonly string[]): DeskFacets['checks'] {
  return [...counted(keys)].sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1));
}

/** What can be chosen, and how many findings each choice leaves with the other choices as they are. */
export function facetsOf(desk: Desk, filter: DeskFilter): DeskFacets {
  const states = counted(findingsIn(desk, { ...filter, state: undefined }).map(({ finding }) => finding.state));
  return {
    checks: mostFrequent(findingsIn(desk, { ...filter, check: undefined }).map(({ finding }) => finding.finding.check)),
    units: mostFrequent(findingsIn(desk, { ...filter, unit: undefined }).map(({ form }) => unitOfForm(form))),
    states: reviewStates.map((one) => [one, states.get(one) ?? 0]),
  };
}

/**
 * What goes back to a unit as one 退回意见 (`returnedText`): of all its forms the findings that the reviewer marked 退回, with the
 * reviewer's words; where none is marked, those that go back by themselves (`findingsToReturn`) but for what has passed. Forms with
 * nothing to return are left out.
 */
export function toReturn({ forms }: Desk, unit: string): readonly ReturnedForm[] {
  const own = forms.filter((form) => unitOfForm(form) === unit);
  const isMarked = own.some(({ findings }) => findings.some(({ state }) => state === 'returned'));
  return own
    .map(({ file, form, findings: all }): ReturnedForm => {
      const usual = new Set(findingsToReturn(form));
      const going = all.filter(({ finding, state }) =>
        isMarked ? state === 'returned' : state !== 'passed' && usual.has(finding),
      );
      const notes = new Map(going.flatMap(({ finding, note }) => (note === '' ? [] : [[finding, note] as const])));
      return { file, form, findings: going.map(({ finding }) => finding), notes };
    })
    .filter(({ findings }) => findings.length > 0);
}
