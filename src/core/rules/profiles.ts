import type { Form } from '../form/form';
import { chengan2020 } from './profiles/chengan-2020';
import { hubei2080 } from './profiles/hubei-20-80';
import {
  integratedPlatform,
  platformGuangxi,
  platformHebei,
  platformJiangxi,
  platformZhejiang,
} from './profiles/integrated-platform';
import { mof202010 } from './profiles/mof-2020-10';
import { mof2021101 } from './profiles/mof-2021-101';
import type { ScoringRules } from './scoring-rules';

/** The built-in rules, the default first. */
export const builtInRules: readonly ScoringRules[] = [
  mof202010,
  mof2021101,
  hubei2080,
  integratedPlatform,
  platformJiangxi,
  platformZhejiang,
  platformGuangxi,
  platformHebei,
  chengan2020,
];

/** Why rules apply to a form: a user or the office chose them, the form itself names them (in these words), or nothing says otherwise. */
export type RulesReason =
  | { readonly kind: 'chosen' | 'office' }
  | { readonly kind: 'named'; readonly words: string }
  | { readonly kind: 'default' };

/** Rules and why they apply. */
export interface ApplicableRules {
  readonly rules: ScoringRules;
  readonly reason: RulesReason;
}

/** `得分（20分*执行率）`, `20分×预算执行率`, after NFKC and without white space. */
const twentyPointsTimesRate =
  /(?<![\d.])20分?[×*x✕╳·乘以]+\(?((预算|资金|支出)?执行率|执行数|B[/÷]A)|(执行率|B[/÷]A)\)?[×*x✕╳·乘以]+20(分|[^\d%.]|$)/i;

/** The rules for a form: those that a user chose, else those that its own headers and notes call for (evaluation record, “Rules by form”). */
export function applicableRules(form: Form, chosen: ScoringRules | null): ApplicableRules {
  if (chosen !== null) return { rules: chosen, reason: { kind: 'chosen' } };
  const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
  for (const text of [form.funding.header, ...form.notes.map((note) => note.text)]) {
    const words = twentyPointsTimesRate.exec(plain(text))?.[0];
    if (words !== undefined) return { rules: hubei2080, reason: { kind: 'named', words } };
  }
  const converted = form.indicators.find(({ subscore }) => subscore !== null);
  if (converted !== undefined)
    return { rules: chengan2020, reason: { kind: 'named', words: '单项得分×权重占比＝折算得分' } };
  return { rules: mof202010, reason: { kind: 'default' } };
}

/** The rules that a form's own headers and notes call for. */
export const rulesForForm = (form: Form): ScoringRules => applicableRules(form, null).rules;
