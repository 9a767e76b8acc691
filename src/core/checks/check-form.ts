import type { Assessment } from '../assess/assessment';
import { finish, rowsOfStep, type Steps } from '../sheet/steps';
import { acknowledgedReason } from './acknowledged';
import { checks } from './catalogue';
import type { Finding, Findings } from './finding';
import type { NarrativeParagraph } from './narrative/paragraph';

interface CheckContext {
  readonly narrative: readonly NarrativeParagraph[];
}

/** The checks that look for something; the others only ask. */
const looking = checks.flatMap(({ id, severity, find }) => (severity === null ? [] : [{ id, severity, find }]));

/** All findings on a form, in the order of the catalogue; acknowledged ones carry `acknowledged`. The checks of a short form are one step. */
export function* checkInSteps(assessment: Assessment, { narrative }: CheckContext): Steps<Findings> {
  const subject = { form: assessment.form, assessment, narrative };
  const findings: Finding[] = [];
  const rows = assessment.indicators.length;
  let looked = 0;
  for (const { id, severity, find } of looking) {
    for (const observation of find(subject))
      findings.push({
        check: id,
        severity: observation.severity ?? severity,
        cells: observation.cells.map(({ address }) => address),
        texts: observation.cells.map(({ text }) => text),
        message: observation.message,
        places: observation.places ?? [],
        fix: observation.fix ?? [],
        acknowledged: acknowledgedReason(id, observation.cells, assessment.answers),
      });
    looked += rows;
    if (looked < rowsOfStep) continue;
    looked = 0;
    yield;
  }
  return findings;
}

/** The same at once. */
export const checkForm = (assessment: Assessment, context: CheckContext): Findings =>
  finish(checkInSteps(assessment, context));
