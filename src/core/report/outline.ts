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
  'outputNumbered',
  'benefitNumbered',
  'satisfactionNumbered',
  'managementFacts',
  'formNotes',
] as const;

export type ComputedPart = (typeof computedParts)[number];

/**
 * A piece of a section. `text` may hold `{unit}`, `{project}`, `{department}`, `{implementer}`, `{year}`, `{total}`, `{grade}`, and
 * scores in brackets (`（自评得分50分）`): `{scoredTotal}`, `{scoredExecution}`, `{scoredIndicators}`, `{scoredOutput}`,
 * `{scoredBenefit}`, `{scoredSatisfaction}`.
 */
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

/** An entry of a cover that is a form: a text with slots as above (`{date}` too), or something only a person can say. */
export interface CoverField {
  readonly label: string;
  readonly text: string;
  readonly slot: PersonSlot | null;
}

/** The first page: unit, title and date; with `fields` the form that a province prescribes. */
export interface OutlineCover {
  readonly fields: readonly CoverField[];
  /** Who made the form; `''` on a plain cover. */
  readonly maker: string;
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
  /** Null: no cover unless somebody asks for one. */
  readonly cover: OutlineCover | null;
  readonly sections: readonly OutlineSection[];
  /** True: the unit's name and the date stand under the report. */
  readonly signed: boolean;
}
