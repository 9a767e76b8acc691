import type { Assessment } from '../assess/assessment';
import { acknowledgedReason } from './acknowledged';
import { checks } from './catalogue';
import type { Finding, Findings } from './finding';
import type { NarrativeParagraph } from './narrative/paragraph';

interface CheckContext {
  readonly narrative: readonly NarrativeParagraph[];
}

/** All findings on a form, in the order of the catalogue; acknowledged ones carry `acknowledged`. */
export function checkForm(assessment: Assessment, { narrative }: CheckContext): Findings {
  const subject = { form: assessment.form, assessment, narrative };
  return checks.flatMap(({ id, severity, find }) =>
    severity === null
      ? []
      : find(subject).map((observation): Finding => ({
          check: id,
          severity: observation.severity ?? severity,
          cells: observation.cells.map(({ address }) => address),
          texts: observation.cells.map(({ text }) => text),
          message: observation.message,
          places: observation.places ?? [],
          fix: observation.fix ?? [],
          acknowledged: acknowledgedReason(id, observation.cells, assessment.answers),
        })),
  );
}
