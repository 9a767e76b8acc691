import { noteFact, noteFor } from '../explain/note';
import { owesExplanation } from '../explain/owes-explanation';
import type { FormCell } from '../form/form';
import { message } from '../messages/message';
import type { Assessment, IndicatorAssessment } from '../assess/assessment';
import type { ScoringRules } from '../rules/scoring-rules';
import { isFormula } from '../sheet/snapshot';
import { isBlankMark } from '../value/normalise';
import type { IntendedEdit } from './intended-edit';

/**
 * A note for a cell that is empty, or still holds word for word the note that we wrote before anyone had answered. Whatever
 * else stands there is someone's own, `/` and 无 included.
 */
function noteEdit(target: FormCell | null, note: string, unanswered: string, subject: string): readonly IntendedEdit[] {
  if (target === null || note === '') return [];
  const empty = typeof target.content === 'string' && target.content.trim() === '';
  if (!empty && (target.content !== unanswered || note === unanswered)) return [];
  return [{ target, kind: 'explanation', after: note, numberFormat: null, reason: message('plan.note'), subject }];
}

/** The note as it is before anyone has answered. */
const unansweredNote: typeof noteFor = (row, rules) => noteFor({ ...row, answer: {} }, rules);

/** A note of ours with the words that somebody gave earlier: it may have been edited since. */
const answeredNote = /^(【请补充原因】|原因：[^\n]*)(【请补充改进措施】|改进措施：[^\n]*)$/;

/**
 * What is offered, unticked, for a cell that holds someone's words once reason or measure were given: the words with the note
 * behind them. An earlier note of ours, and a mark that stands for nothing (`/`), may be replaced instead.
 */
function addition(row: IndicatorAssessment, rules: ScoringRules): readonly IntendedEdit[] {
  const { explanation: target, name: subject } = row.indicator;
  const given = [row.answer.reason, row.answer.measure].map((text) => text?.trim() ?? '').filter((text) => text !== '');
  if (target === null || isFormula(target.content)) return [];
  const words = String(target.content).trim();
  if (given.every((text) => words.includes(text))) return [];
  const note = noteFor(row, rules);
  const fact = `${noteFact(row, rules)}。`;
  const earlier = words.startsWith(fact) && answeredNote.test(words.slice(fact.length));
  const unsaid = words.includes(fact) ? note.slice(fact.length) : note;
  const after = earlier || isBlankMark(words) ? note : `${words}\n${unsaid}`;
  const reason = message('plan.noteAdded');
  return [{ target, kind: 'explanation', after, numberFormat: null, reason, subject, offered: true }];
}

/** Notes for the rows that owe one: in the row's own cell, or all together in a form that has one cell for all. */
export function explanationEdits({ form, rules, indicators }: Assessment): readonly IntendedEdit[] {
  const owing = indicators.filter(owesExplanation);
  const inRows = owing.flatMap((row) => {
    const note = noteFor(row, rules);
    const edits = noteEdit(row.indicator.explanation, note, unansweredNote(row, rules), row.indicator.name);
    return edits.length > 0 ? edits : addition(row, rules);
  });
  const together = owing.filter(({ indicator }) => indicator.explanation === null);
  const list = (note: typeof noteFor): string =>
    together.map((row, index) => `${index + 1}.${row.indicator.name}：${note(row, rules)}`).join('\n');
  return [...inRows, ...noteEdit(form.explanationForAll, list(noteFor), list(unansweredNote), '偏差原因')];
}
