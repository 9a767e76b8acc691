import { conclusion } from './conclusion-paragraphs';
import { deviations } from './deviation-paragraphs';
import { fundingFacts, fundingReason, fundingSources } from './funding-paragraphs';
import { formNotes, managementFacts } from './form-words';
import { goals, projectFacts } from './goal-paragraphs';
import {
  benefitDetails,
  benefitNumbered,
  indicatorCounts,
  indicatorDetails,
  indicatorResults,
  outputDetails,
  outputNumbered,
  satisfactionDetails,
  satisfactionNumbered,
} from './indicator-paragraphs';
import type { Steps } from '../sheet/steps';
import type { ComputedPart } from './outline';
import { overviewProblems, overviewResults, overviewScore } from './overview-paragraphs';
import type { Paragraph, ReportSources } from './paragraph';
import { scoringBasis } from './scoring-basis';

/** Parts that give text. `categoryBars` and `attachment` give blocks of their own. */
type TextPart = Exclude<ComputedPart, 'categoryBars' | 'attachment'>;

/** Paragraphs, or the writing of them in steps where each row of a long form has its words. */
type Written = readonly Paragraph[] | Steps<readonly Paragraph[]>;

/** What writes each computed part. */
export const paragraphBuilders: Record<TextPart, (sources: ReportSources) => Written> = {
  projectFacts,
  fundingFacts,
  fundingSources,
  fundingReason,
  goals,
  scoringBasis,
  indicatorCounts,
  indicatorResults,
  indicatorDetails,
  outputDetails,
  benefitDetails,
  satisfactionDetails,
  conclusion,
  deviations,
  overviewScore,
  overviewResults,
  overviewProblems,
  outputNumbered,
  benefitNumbered,
  satisfactionNumbered,
  managementFacts,
  formNotes,
};
