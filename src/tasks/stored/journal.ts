import { journalKey, journalText } from '../../core/apply/journal';
import { readJournal } from '../../core/apply/read-journal';
import type { StoredChange } from './stored';

/** The change that lets go of an entry of the journal: what could not be put back of it is not kept for later any more. */
export function forgottenEntry(id: string): StoredChange {
  return {
    key: journalKey,
    after: (now) => {
      const { entries, isWhole } = readJournal(now);
      return { text: journalText(entries.filter((entry) => entry.id !== id)), setAside: !isWhole };
    },
  };
}
