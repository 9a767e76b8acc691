import { bareText } from '../../checks/wording';
import { deviationPhrases } from '../../explain/phrases';
import type { AcrossPlace } from './across-finding';
import type { ComparedForm } from './compared';
import { placeInForm, placeOfActual } from './places';
import { thresholds } from './thresholds';

/** What a text of a form is there for. */
export type TextKind = 'explanation' | 'expected' | 'actual';

/** A text of a form that somebody wrote in sentences. */
export interface FormText {
  readonly kind: TextKind;
  readonly text: string;
  readonly place: () => AcrossPlace;
}

/** Goal, what was done, reasons; a row's actual where it is more than a figure. */
export function textsOf(own: ComparedForm): readonly FormText[] {
  const { form } = own;
  const at = (kind: TextKind, cell: string | null, text: string): readonly FormText[] =>
    text.length < thresholds.copiedText ? [] : [{ kind, text, place: () => placeInForm(own, cell, text) }];
  return [
    ...at('expected', form.cells.goalExpected, form.goal.expected),
    ...at('actual', form.cells.goalActual, form.goal.actual),
    ...at('explanation', form.cells.explanationForAll, form.explanationForAll),
    ...form.rows.flatMap((row) => [
      ...at('explanation', row.cells.explanation, row.explanation),
      ...(row.actual.length < thresholds.copiedText
        ? []
        : [{ kind: 'actual' as const, text: row.actual, place: () => placeOfActual(own, row) }]),
    ]),
  ];
}

/** Words that the program offers: who picks them copies from nobody. */
const offered: ReadonlySet<string> = new Set(
  deviationPhrases.flatMap(({ reason, measure }) => [reason, measure].map((words) => bareText(words))),
);

/** Documents that everybody quotes, what a template leaves, and the program's own note. */
const isOfNobody =
  /[《〔【]|\d{4}\]\d+号|字以内|请(?:填写|补充|简要|说明)|填写说明|根据实际|年度指标值.{0,30}完成率|实际完成值.{0,30}年度指标值/;

const numbering =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）.、．]|[①-⑳]|目标\d{0,2}[:：]|改进措施[:：]|原因(?:分析)?[:：])+/;

/** The sentences of a text that are long enough to be copied, spelled for comparing; those that are anybody's are left out. */
export function tellingSentences(text: string): readonly string[] {
  return text.split(/[。；;！!？?\n]/).flatMap((sentence) => {
    if (sentence.length < thresholds.copiedText || isOfNobody.test(sentence)) return [];
    const bare = bareText(sentence.trim().replace(numbering, ''));
    return bare.length < thresholds.copiedText || offered.has(bare) ? [] : [bare];
  });
}
