import { builtInRules } from '../../core/rules/profiles';
import { parseRules } from '../../core/rules/rules-file';
import type { ScoringRules } from '../../core/rules/scoring-rules';
import { unitCollection } from './collection';
import { rulesKey } from './keys';

/** The unit's own scoring rules, and which rules are chosen for all forms. */
export const unitRules = unitCollection<ScoringRules>(rulesKey, builtInRules, (json) => {
  const reading = parseRules(json);
  return reading.ok ? reading.rules : null;
});
