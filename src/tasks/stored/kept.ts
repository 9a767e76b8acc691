import type { KeptForm } from '../../core/answers/kept-answers';
import type { KeptNotes } from '../../core/answers/kept-notes';
import type { KeptReports } from '../../core/report/kept-report';
import type { Outline } from '../../core/report/outline';
import type { ScoringRules } from '../../core/rules/scoring-rules';
import type { CellMark } from '../marks';
import type { CheckOff } from './without-checks';
import type { Collection } from './chosen';
import type { OwnPhrase } from './phrases';
import type { Stored } from './stored';

/** What the workbook keeps of ours beside the journal, every kind read once. */
export interface StoredInWorkbook {
  readonly answers: Stored<readonly KeptForm[]>;
  readonly notes: Stored<readonly KeptNotes[]>;
  readonly rules: Stored<Collection<ScoringRules>>;
  readonly outlines: Stored<Collection<Outline>>;
  readonly phrases: Stored<readonly OwnPhrase[]>;
  readonly reports: Stored<KeptReports>;
  /** What the workbook itself does without; `checksOffIn` has the office's beside it. */
  readonly checksOff: Stored<readonly CheckOff[]>;
  /** What it wants although the office does without. */
  readonly checksOn: Stored<readonly string[]>;
  readonly marks: Stored<readonly CellMark[]>;
}

const none = { value: [], isWhole: true } as const;
const noCollection = { value: { chosen: null, own: [] }, isWhole: true } as const;

/** What a workbook has that keeps nothing yet: most of those that are opened. */
export const nothingStored: StoredInWorkbook = {
  answers: none,
  notes: none,
  rules: noCollection,
  outlines: noCollection,
  phrases: none,
  reports: { value: {}, isWhole: true },
  checksOff: none,
  checksOn: none,
  marks: none,
};
