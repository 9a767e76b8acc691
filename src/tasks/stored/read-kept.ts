import { storedAnswers } from './answers';
import { storedChecksOff, storedChecksOn } from './checks-off';
import { nothingStored, type StoredInWorkbook } from './kept';
import { outlinesKey, rulesKey } from './keys';
import { storedMarks } from './marks';
import { storedNotes } from './notes';
import { storedPhrases } from './phrases';
import { storedReports } from './reports';
import { storedIn } from './stored';

/** Reads every kind of thing that a workbook keeps from its settings. */
export async function readKept(settings: Readonly<Record<string, string>>): Promise<StoredInWorkbook> {
  const rules = settings[rulesKey];
  const outlines = settings[outlinesKey];
  return {
    answers: storedIn(storedAnswers, settings[storedAnswers.key]),
    notes: storedIn(storedNotes, settings[storedNotes.key]),
    rules: rules === undefined ? nothingStored.rules : storedIn((await import('./rules')).unitRules.kind, rules),
    outlines:
      outlines === undefined
        ? nothingStored.outlines
        : storedIn((await import('./outlines')).unitOutlines.kind, outlines),
    phrases: storedIn(storedPhrases, settings[storedPhrases.key]),
    reports: storedIn(storedReports, settings[storedReports.key]),
    checksOff: storedIn(storedChecksOff, settings[storedChecksOff.key]),
    checksOn: storedIn(storedChecksOn, settings[storedChecksOn.key]),
    marks: storedIn(storedMarks, settings[storedMarks.key]),
  };
}
