import type { FormAnswers } from '../answers/answers';
import type { Form } from '../form/form';
import type { Assessment } from './assessment';
import type { ScoringRules } from './scoring-rules';

/** What the rules and the people's answers make of a form. Pure and total; findings are made by `checks/`. */
export declare function assessForm(form: Form, rules: ScoringRules, answers: FormAnswers): Assessment;
