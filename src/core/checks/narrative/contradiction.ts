import type { FormCell } from '../../form/form';
import type { Message } from '../../messages/message';
import type { Observation } from '../check';
import { nameWithoutBrackets } from '../wording';
import type { Sentence } from './sentences';

/** A number, thousands apart or not: group 1 of a pattern. */
export const number = String.raw`(\d{1,9}(?:,\d{3})*(?:\.\d+)?)`;
/** What may stand between a word and its number. */
export const link = String.raw`(?:[:,]|为|是|达到?了?|共计?|合计|约|均|自评|得分|情况|分别|平均|总体|大于|超过|在)*`;

/** Words of a clause that tells what was wanted, or where a line was drawn, and not what came out. */
export const onlyWanted = /指标值|目标值|预期|≥|≤|低于|不足|不到|未达|应达|要求|目标为/;

/** One contradiction between a sentence and the table. */
export function contradiction(sentence: Sentence, cells: readonly FormCell[], text: Message): Observation {
  const { place, cell } = sentence.paragraph;
  return { cells, message: text, places: [{ sheet: place, cell }] };
}

/** Where a sentence stands, for a message. */
export const placeOf = ({ paragraph }: Sentence): string => `${paragraph.place} ${paragraph.cell}`;

/** An indicator's name as a sentence would write it: without brackets and stars. */
export const plainName = (name: string): string => nameWithoutBrackets(name).replace(/^[★☆*]+/, '');
