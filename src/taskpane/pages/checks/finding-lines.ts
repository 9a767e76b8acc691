import type { Finding } from '../../../core/checks/finding';
import { standingOf } from '../../state/finding-groups';
import type { Words } from '../../words/language';
import type { ChecksWords } from './checks-words';

/** A finding as a line of text that can be sent to somebody: how grave, which check, where, what (`text`), and why it may stay. */
export function findingLine(finding: Finding, text: string, words: Words, own: ChecksWords): string {
  const places = [...finding.cells, ...finding.places.map(({ sheet, cell }) => `${sheet} ${cell}`)].join(' ');
  const reason = finding.acknowledged === null ? '' : own.copiedReason(finding.acknowledged);
  return own.copiedLine(words.severities(standingOf(finding)), finding.check, places, text) + reason;
}
