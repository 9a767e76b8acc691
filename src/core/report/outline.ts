import type { PersonSlot } from './report-document';

/** Paragraphs that the program writes from the assessment; what each holds is said in `paragraph-builders.ts`. */
export const computedParts = [
  'projectFacts',
  'fundingFacts',
  'fundingSources',
  'fundingReason',
  'goals',
  'scoringBasis',
  'indicatorCounts',
  'indicatorResults',
  'indicatorDetails',
  'outputDetails',
  'benefitDetails',
  'satisfactionDetails',
  'conclusion',
  'categoryBars',
  'deviations',
  'overviewScore',
  'overviewResults',
  'overviewProblems',
  'attachment',
] as const;

export type ComputedPart = (typeof computedParts)[number];

/** A piece of a section. `text` may hold `{project}`, `{department}`, `{implementer}`, `{year}`, `{total}`, `{grade}`. */
export type OutlinePart =
  | { readonly kind: 'computed'; readonly part: ComputedPart }
  | ({ readonly kind: 'person' } & PersonSlot)
  | { readonly kind: 'text'; readonly text: string };

export interface OutlineSection {
  /** Unique in the outline. */
  readonly id: string;
  /** Without number (一、 （一） 1. come by themselves); `''` for paragraphs without a heading. Slots as in a text. */
  readonly heading: string;
  /** Depth of the heading, 1 to 3. */
  readonly level: 1 | 2 | 3;
  readonly numbered: boolean;
  readonly parts: readonly OutlinePart[];
  /** True: all parts make one paragraph. */
  readonly joined: boolean;
}

/** What a report consists of: data, so that a unit can have its own. */
export interface Outline {
  readonly id: string;
  /** Name for the user. */
  readonly name: string;
  /** Where the outline comes from, and how far that can be trusted. */
  readonly notes: readonly string[];
  /** Slots as in a text. */
  readonly title: string;
  readonly sections: readonly OutlineSection[];
  /** True: the unit's name and the date stand under the report. */
  readonly signed: boolean;
}
