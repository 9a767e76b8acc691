import type { ScoringRules } from '../rules/scoring-rules';

/** True for the rules of the 预算管理一体化 module and of its provinces: what it refuses to save is wrong there. */
export const isPlatform = ({ id }: ScoringRules): boolean => /platform/.test(id);
