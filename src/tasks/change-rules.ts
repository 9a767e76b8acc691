import { builtInRules } from '../core/rules/profiles';
import type { ScoringRules } from '../core/rules/scoring-rules';
import type { TextChange } from './keep-change';
import { type KeptRules, readRules, rulesText } from './kept-rules';

/** The change of the kept rules that `change` makes to what is there. */
export function rulesChange(change: (kept: KeptRules) => KeptRules): TextChange {
  return (now) => {
    const kept = readRules(now);
    const changed = change(kept ?? { chosen: null, own: [] });
    const empty = changed.chosen === null && changed.own.length === 0;
    return { text: empty ? null : rulesText(changed), setAside: kept === null };
  };
}

/** An id that neither built-in nor own rules have. */
function freeId({ own }: KeptRules): string {
  const taken = new Set([...builtInRules, ...own].map(({ id }) => id));
  for (let number = 1; ; number += 1) if (!taken.has(`own-${number}`)) return `own-${number}`;
}

/** Adds rules as the unit's own under an id of their own, and chooses them. */
export function withAdded(kept: KeptRules, rules: ScoringRules): KeptRules {
  const added = { ...rules, id: freeId(kept) };
  return { chosen: added, own: [...kept.own, added] };
}

/** Replaces own rules of the same id; adds them when they are gone by then. */
export function withReplaced(kept: KeptRules, rules: ScoringRules): KeptRules {
  if (!kept.own.some(({ id }) => id === rules.id)) return withAdded(kept, rules);
  return {
    chosen: kept.chosen?.id === rules.id ? rules : kept.chosen,
    own: kept.own.map((one) => (one.id === rules.id ? rules : one)),
  };
}

/** Takes own rules out; where they were chosen each form goes by its own again. */
export function withoutRules(kept: KeptRules, id: string): KeptRules {
  return { chosen: kept.chosen?.id === id ? null : kept.chosen, own: kept.own.filter((one) => one.id !== id) };
}

/** Chooses rules for all forms by id; null, and an id that is gone by then: each form goes by its own. */
export function withChosen(kept: KeptRules, id: string | null): KeptRules {
  return { ...kept, chosen: [...kept.own, ...builtInRules].find((rules) => rules.id === id) ?? null };
}
