import type { KeptForm } from '../../core/answers/kept-answers';
import type { KeptNotes } from '../../core/answers/kept-notes';
import type { KeptReports } from '../../core/report/kept-report';
import type { Outline } from '../../core/report/outline';
import type { ScoringRules } from '../../core/rules/scoring-rules';
import type { CellMark } from '../marks';
import { storedAnswers } from './answers';
import { type CheckOff, storedChecksOff, storedChecksOn } from './checks-off';
import type { Collection } from './collection';
import { outlinesKey, rulesKey } from './keys';
import { storedMarks } from './marks';
import { storedNotes } from './notes';
import { type OwnPhrase, storedPhrases } from './phrases';
import { storedReports } from './reports';
import { type Stored, storedIn } from './stored';

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

const noCollection = { value: { chosen: null, own: [] }, isWhole: true } as const;

/**
 * Reads the settings that came with a reading of the workbook. The whole schema of rules and outlines is fetched only where a
 * workbook has some: few have, and everybody waits for the first figures.
 */
export async function readStored(settings: Readonly<Record<string, string>>): Promise<StoredInWorkbook> {
  const rules = settings[rulesKey];
  const outlines = settings[outlinesKey];
  return {
    answers: storedIn(storedAnswers, settings[storedAnswers.key]),
    notes: storedIn(storedNotes, settings[storedNotes.key]),
    rules: rules === undefined ? noCollection : storedIn((await import('./rules')).unitRules.kind, rules),
    outlines:
      outlines === undefined ? noCollection : storedIn((await import('./outlines')).unitOutlines.kind, outlines),
    phrases: storedIn(storedPhrases, settings[storedPhrases.key]),
    reports: storedIn(storedReports, settings[storedReports.key]),
    checksOff: storedIn(storedChecksOff, settings[storedChecksOff.key]),
    checksOn: storedIn(storedChecksOn, settings[storedChecksOn.key]),
    marks: storedIn(storedMarks, settings[storedMarks.key]),
  };
}
