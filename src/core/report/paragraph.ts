import type { FormAnswers } from '../answers/answers';
import type { Assessment } from '../assess/assessment';
import type { CellEdit } from '../sheet/edit-plan';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { BlockSource, PersonSlot } from './report-document';
import { oneLine } from './report-text';

/** A paragraph of a section before it has its place in the document. */
export interface Paragraph {
  /** Unique within the part, and the same when it is written again. */
  readonly key: string;
  readonly text: string;
  readonly source: BlockSource;
  /** The slot whose answer stands in it, or is asked for. */
  readonly slot: PersonSlot | null;
}

/** The sheet with the form, and what writing it would change: the annex shows the table as it will be. */
export interface FormSheet {
  readonly snapshot: SheetSnapshot;
  /** Edits that will be made (the ticked ones); none where the table shows what stands in it. */
  readonly edits: readonly CellEdit[];
}

/** What paragraphs are written from. */
export interface ReportSources {
  readonly assessment: Assessment;
  /** Null where only the assessment is at hand: the report then has no annex. */
  readonly sheet: FormSheet | null;
}

/** A paragraph that the table gives. */
export function computed(key: string, text: string): Paragraph {
  return { key, text, source: 'computed', slot: null };
}

/** What stands where nobody has said anything yet. */
export function guidanceText({ ask, hint }: Pick<PersonSlot, 'ask' | 'hint'>): string {
  return `【请填写：${ask}${hint === '' ? '' : `（${hint}）`}】`;
}

/** A paragraph that asks for something the table should hold. */
export function missing(key: string, ask: string): Paragraph {
  return { key, text: guidanceText({ ask, hint: '' }), source: 'guidance', slot: null };
}

/** What a person answered, in their words; `''` when nothing. */
export function answerOf(slot: PersonSlot, answers: FormAnswers): string {
  const given = answers.report ?? {};
  return Object.hasOwn(given, slot.id) ? (given[slot.id] ?? '').trim() : '';
}

/** A person's answer, a paragraph for each of its lines; the question while there is none. */
export function personParagraphs(slot: PersonSlot, answers: FormAnswers): readonly Paragraph[] {
  const answer = answerOf(slot, answers);
  if (answer === '') return [{ key: slot.id, text: guidanceText(slot), source: 'guidance', slot }];
  return answer
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '')
    .map((text, index) => ({
      key: index === 0 ? slot.id : `${slot.id}.${index + 1}`,
      text,
      source: 'person' as const,
      slot,
    }));
}
