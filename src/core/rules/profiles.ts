import type { Form } from '../form/form';
import type { ScoringRules } from './scoring-rules';

/** The built-in rules, the default first: mof-2020-10, mof-2021-101, hubei-20-80, integrated-platform. */
export declare const builtInRules: readonly ScoringRules[];

/** The rules that a form's own headers and notes call for (evaluation record, “Rules by form”). */
export declare function rulesForForm(form: Form): ScoringRules;
