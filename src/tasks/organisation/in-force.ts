import type { Form } from '../../core/form/form';
import { applicableRules, type ApplicableRules } from '../../core/rules/profiles';
import type { ScoringRules } from '../../core/rules/scoring-rules';
import type { Collection } from '../stored/chosen';
import { chosenIn } from '../stored/chosen';
import type { StoredInWorkbook } from '../stored/kept';
import { type CheckOff, checksOffIn } from '../stored/without-checks';
import { givenBy, type Organisation, type OrganisationReading, type Thresholds } from './organisation';

/** What a workbook keeps, with what its office gives beside it. */
export function besideOffice(stored: StoredInWorkbook, office: Organisation | null): StoredInWorkbook {
  if (office === null) return stored;
  return {
    ...stored,
    rules: { ...stored.rules, value: { ...stored.rules.value, office: office.rules } },
    outlines: { ...stored.outlines, value: { ...stored.outlines.value, office: office.outlines } },
  };
}

/** What says which checks are off: a workbook with what its office gives. */
interface ChecksSubject {
  readonly stored: Pick<StoredInWorkbook, 'checksOff' | 'checksOn'>;
  readonly organisation: OrganisationReading;
}

/** The checks that are off in a workbook, and those that the office does without and the workbook wants all the same. */
export function checksInForce({ stored, organisation }: ChecksSubject): {
  readonly off: readonly CheckOff[];
  readonly onAgain: readonly CheckOff[];
} {
  const given = givenBy(organisation)?.checksOff ?? [];
  const [own, on] = [stored.checksOff.value, stored.checksOn.value];
  return { off: checksOffIn(own, on, given), onAgain: given.filter(({ check }) => on.includes(check)) };
}

const withThresholds = (rules: ScoringRules, thresholds: Thresholds): ScoringRules => ({ ...rules, ...thresholds });

/**
 * The rules for a form: those of this run (`asked`, a command's), else the workbook's choice, else the office's, else what the form
 * calls for. The office's thresholds bear on what nobody has chosen for this workbook.
 */
export function rulesInForce(
  form: Form,
  asked: ScoringRules | null,
  kept: Collection<ScoringRules>,
  office: Organisation | null,
): ApplicableRules {
  const own = asked ?? kept.chosen;
  if (own !== null) return applicableRules(form, own);
  const byOffice = chosenIn(kept);
  const { rules, reason } = applicableRules(form, byOffice);
  return {
    rules: office === null ? rules : withThresholds(rules, office.thresholds),
    reason: byOffice === null ? reason : { kind: 'office' },
  };
}
