import { noteAsOfNow, noteFor } from '../explain/note';
import { owesExplanation } from '../explain/owes-explanation';
import { isOursAlone } from '../explain/unfilled-note';
import type { FormCell } from '../form/form';
import { type CatalogueCode, message } from '../messages/message';
import type { Assessment, IndicatorAssessment } from '../assess/assessment';
import { isFormula } from '../sheet/snapshot';
import { isBlankMark } from '../value/normalise';
import type { IntendedEdit } from './intended-edit';

/** Whose the text of an explanation cell is. */
type Standing =
  | { readonly kind: 'nothing' }
  /** As we wrote it, before anybody had answered, or with a person's words in it that we remember. */
  | { readonly kind: 'ours'; readonly text: string; readonly hasWords: boolean }
  /** A mark that stands for nothing (`/`), or a person's own words, around a note of ours maybe. */
  | { readonly kind: 'theirs'; readonly text: string };

function standingIn({ content }: FormCell, notes: readonly string[]): Standing {
  const text = String(content).trim();
  if (text === '') return { kind: 'nothing' };
  if (isOursAlone(text)) return { kind: 'ours', text, hasWords: false };
  return notes.includes(text) ? { kind: 'ours', text, hasWords: true } : { kind: 'theirs', text };
}

function noteEdit(
  target: FormCell,
  after: string,
  why: { readonly reason: CatalogueCode; readonly subject: string; readonly offered?: boolean },
): readonly IntendedEdit[] {
  const { reason, subject, offered = false } = why;
  if (after === String(target.content).trim()) return [];
  return [{ target, kind: 'explanation', after, numberFormat: null, reason: message(reason), subject, offered }];
}

/**
 * What a row's explanation cell should hold. An empty cell gets the note; a note of ours follows the facts, and goes when nothing is
 * owed any more, unless a person's words are in it. Whatever else stands there is someone's own: it is never replaced, only
 * offered, unticked, with the figures of now and with what was given since.
 */
function rowEdits(row: IndicatorAssessment, { rules, answers }: Assessment): readonly IntendedEdit[] {
  const { explanation: target, name: subject } = row.indicator;
  if (target === null || isFormula(target.content)) return [];
  const standing = standingIn(target, answers.notes ?? []);
  const owes = owesExplanation(row);
  switch (standing.kind) {
    case 'nothing':
      return owes ? noteEdit(target, noteFor(row, rules), { reason: 'plan.note', subject }) : [];
    case 'ours':
      if (owes)
        return noteEdit(target, noteAsOfNow(standing.text, row, rules), { reason: 'plan.noteFollows', subject });
      return standing.hasWords ? [] : noteEdit(target, '', { reason: 'plan.noteGone', subject });
    case 'theirs': {
      if (!owes) return [];
      const isMark = isBlankMark(standing.text);
      const isGiven = (row.answer.reason ?? row.answer.measure) !== undefined;
      if (isMark && !isGiven) return [];
      const after = isMark ? noteFor(row, rules) : noteAsOfNow(standing.text, row, rules);
      return noteEdit(target, after, {
        reason: isGiven ? 'plan.noteAdded' : 'plan.noteMended',
        subject,
        offered: true,
      });
    }
  }
}

/** The lines of a cell for the reasons of all rows, by the name of the row: `1.名称：…`. */
function linesByName(text: string): ReadonlyMap<string, string> {
  const lines = [...text.matchAll(/^\d+\.([^：\n]*)：(.*)$/gm)];
  return new Map(lines.map(([, name = '', words = '']) => [name, words]));
}

/** The one cell for the reasons of all rows, in forms that have one: a list of notes, replaced only while it is ours. */
function togetherEdits({ form, rules, answers, indicators }: Assessment): readonly IntendedEdit[] {
  const { explanationForAll: target } = form;
  if (target === null || isFormula(target.content)) return [];
  const standing = standingIn(target, answers.notes ?? []);
  if (standing.kind === 'theirs') return [];
  const said = linesByName(standing.kind === 'ours' ? standing.text : '');
  const owing = indicators.filter((row) => row.indicator.explanation === null && owesExplanation(row));
  if (owing.length === 0 && standing.kind === 'ours' && standing.hasWords) return [];
  const lines = owing.map((row, index) => {
    const { name } = row.indicator;
    return `${index + 1}.${name}：${noteAsOfNow(said.get(name) ?? '', row, rules)}`;
  });
  const reason = standing.kind === 'nothing' ? 'plan.note' : lines.length === 0 ? 'plan.noteGone' : 'plan.noteFollows';
  return noteEdit(target, lines.join('\n'), { reason, subject: '偏差原因' });
}

/** Notes for the rows that owe one: in the row's own cell, or all together in a form that has one cell for all. */
export function explanationEdits(assessment: Assessment): readonly IntendedEdit[] {
  return [...assessment.indicators.flatMap((row) => rowEdits(row, assessment)), ...togetherEdits(assessment)];
}
