import type { Locale, Message } from '../../core/messages/message';
import type { Outline } from '../../core/report/outline';
import type { ScoringRules } from '../../core/rules/scoring-rules';
import type { CheckOff } from '../stored/without-checks';
import type { OfficeCollection } from '../stored/chosen';
import type { OwnPhrase } from '../stored/phrases';

/** Figures of the rules that an office sets whatever rules a form goes by; an absent one stays as the rules have it. */
export type Thresholds = Partial<
  Pick<ScoringRules, 'overFulfilmentAlert' | 'passMark' | 'reasonBelowRate' | 'decimals'>
>;

/** What an office gives all its workbooks (`organisation.json`). A workbook's own choice outranks each of them. */
export interface Organisation {
  /** Who gives it; null where the file does not say. */
  readonly name: string | null;
  /** The pane's language on a computer whose user has chosen none. */
  readonly language: Locale | null;
  readonly rules: OfficeCollection<ScoringRules>;
  readonly outlines: OfficeCollection<Outline>;
  readonly phrases: readonly OwnPhrase[];
  readonly thresholds: Thresholds;
  readonly checksOff: readonly CheckOff[];
}

/** Something wrong in the file, and where: `rules.sets[0]`; `''` for the file itself. */
export interface PlacedProblem {
  readonly place: string;
  readonly problem: Message;
}

/**
 * What became of looking for the file: there is none, it was taken in, it is wrong and nothing of it was taken in, or it could not
 * be had.
 */
export type OrganisationReading =
  | { readonly kind: 'absent' }
  | { readonly kind: 'given'; readonly organisation: Organisation }
  | { readonly kind: 'broken'; readonly problems: readonly PlacedProblem[] }
  | { readonly kind: 'notHad'; readonly problem: Message };

/** No office gives anything. */
export const noOrganisation: OrganisationReading = { kind: 'absent' };

/** What is given; null when nothing is. */
export const givenBy = (reading: OrganisationReading): Organisation | null =>
  reading.kind === 'given' ? reading.organisation : null;
