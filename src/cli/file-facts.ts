import { type BigIntStats, statSync } from 'node:fs';

/**
 * What the system tells of the file at a place, links followed; undefined where it tells nothing: there is none, links lead in a
 * circle, or the folder may not be searched. Never throws.
 */
export function fileFacts(place: string): BigIntStats | undefined {
  try {
    return statSync(place, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
