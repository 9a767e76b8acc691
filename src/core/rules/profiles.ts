import type { Form } from '../form/form';
import { hubei2080 } from './profiles/hubei-20-80';
import { integratedPlatform } from './profiles/integrated-platform';
import { mof202010 } from './profiles/mof-2020-10';
import { mof2021101 } from './profiles/mof-2021-101';
import type { ScoringRules } from './scoring-rules';

/** The built-in rules, the default first: mof-2020-10, mof-2021-101, hubei-20-80, integrated-platform. */
export const builtInRules: readonly ScoringRules[] = [mof202010, mof2021101, hubei2080, integratedPlatform];

/** `得分（20分*执行率）`, `20分×预算执行率`, after NFKC and without white space. */
const twentyPointsTimesRate =
  /(?<![\d.])20分?[×*x✕╳·乘以]+\(?((预算|资金|支出)?执行率|执行数|B[/÷]A)|(执行率|B[/÷]A)\)?[×*x✕╳·乘以]+20(分|[^\d%.]|$)/i;

/** The rules that a form's own headers and notes call for (evaluation record, “Rules by form”). */
export function rulesForForm(form: Form): ScoringRules {
  const words = [form.funding.header, ...form.notes.map((note) => note.text)];
  const calls = words.some((text) => twentyPointsTimesRate.test(text.normalize('NFKC').replace(/\s+/g, '')));
  return calls ? hubei2080 : mof202010;
}
