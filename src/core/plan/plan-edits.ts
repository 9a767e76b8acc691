import type { Assessment, IndicatorAssessment } from '../assess/assessment';
import { gradeOf } from '../assess/grade';
import { basisOf } from '../form/binding';
import type { FormCell } from '../form/form';
import type { Grade } from '../rules/scoring-rules';
import { parseCellAddress } from '../sheet/address';
import type { CellEdit, EditPlan } from '../sheet/edit-plan';
import { isFormula } from '../sheet/snapshot';
import { finish, mapInSteps, type Steps } from '../sheet/steps';
import { explanationEdits } from './explanation-edits';
import type { IntendedEdit } from './intended-edit';
import { executionEdits, indicatorEdits, type Ours, sumAfter, totalEdits } from './score-edits';

/** In reading order; addresses on the form are always local, a foreign one would sort first. */
function inOrder(edits: Iterable<CellEdit>): readonly CellEdit[] {
  return Array.from(edits, (edit) => ({ edit, place: parseCellAddress(edit.cell) ?? { row: -1, column: -1 } }))
    .sort((one, other) => one.place.row - other.place.row || one.place.column - other.place.column)
    .map(({ edit }) => edit);
}

/** Nothing of what stands in the form is known to be ours. */
const notOurs: Ours = () => false;

function* editsFor(
  { form }: Assessment,
  intended: readonly IntendedEdit[],
  dependsOn: (target: FormCell) => readonly string[],
): Steps<readonly CellEdit[]> {
  return yield* mapInSteps(intended, ({ target, offered, ...edit }) => ({
    sheet: form.sheet,
    cell: target.address,
    before: target.content,
    ...edit,
    ticked: offered !== true && !isFormula(target.content),
    basis: basisOf(form, target.address),
    dependsOn: dependsOn(target).filter((cell) => cell !== target.address),
  }));
}

const isScore = ({ kind }: CellEdit): boolean => kind === 'indicatorScore' || kind === 'executionScore';

const cellsOf = (edits: readonly CellEdit[]): readonly string[] => edits.map(({ cell }) => cell);

/**
 * A row as its note may speak of it: while its score is only offered, what it lost is not sure, and the note speaks of the
 * deviation alone; it is true whichever score stands.
 */
function asSure(row: IndicatorAssessment, offered: ReadonlySet<string>): IndicatorAssessment {
  const isOffered = offered.has(row.indicator.score?.address ?? '');
  return isOffered && row.verdict === 'unmet' ? { ...row, score: null } : row;
}

/** Notes go with the score of their row, the one for all rows with all scores. */
function* noteEdits(assessment: Assessment, scores: readonly CellEdit[]): Steps<readonly CellEdit[]> {
  const ticked = scores.filter((edit) => edit.ticked);
  const offered = new Set(cellsOf(scores.filter((edit) => !edit.ticked)));
  const sure = { ...assessment, indicators: assessment.indicators.map((row) => asSure(row, offered)) };
  const rows = new Map(assessment.form.indicators.map((row) => [row.explanation?.address ?? '', row]));
  const made = new Set(cellsOf(ticked));
  const intended = explanationEdits(sure);
  yield;
  return yield* editsFor(assessment, intended, (target) => {
    const score = rows.get(target.address)?.score?.address ?? '';
    if (!rows.has(target.address)) return cellsOf(ticked.filter(({ kind }) => kind === 'indicatorScore'));
    return made.has(score) ? [score] : [];
  });
}

/**
 * Every cell that 「计算得分」 would change, in sheet order: execution rates and score, the scores of rows that the rules
 * or a person decided, 总分, and notes for rows that owe an explanation. Ticked is what is blank, still ours (`isOurs`) or plainly
 * wrong arithmetic; a person's other numbers, words and formulas are only offered. A cell that already holds what it should is not
 * on the plan. 总分 is what the cells will hold once the ticked edits are made; it is left alone while the weights are no hundred
 * or points are open (rows that wait for a person, an execution score that cannot be computed): a part is not a total.
 */
export function* planInSteps(assessment: Assessment, isOurs: Ours): Steps<EditPlan> {
  const independent = (): readonly string[] => [];
  const intended = [...executionEdits(assessment, isOurs), ...indicatorEdits(assessment, isOurs)];
  yield;
  const figures = yield* editsFor(assessment, intended, independent);
  yield;
  const scores = figures.filter(isScore);
  const ticked = scores.filter((edit) => edit.ticked);
  const total = yield* editsFor(assessment, totalEdits(assessment, ticked, isOurs), () => cellsOf(ticked));
  const notes = yield* noteEdits(assessment, scores);
  // One cell can be two things in a mangled form; the first edit is then the one that counts.
  const first = new Map<string, CellEdit>();
  for (const edit of [...figures, ...total, ...notes]) {
    if (!first.has(edit.cell)) first.set(edit.cell, edit);
  }
  return { edits: inOrder(first.values()) };
}

/** The same at once. */
export const planEdits = (assessment: Assessment, isOurs: Ours = notOurs): EditPlan =>
  finish(planInSteps(assessment, isOurs));

/**
 * The edits of a form's plan with 总分 as it has to read where other scores are wanted than the ticked ones. Where a score is not
 * wanted that the total cannot do without, the total stays bound to it and is refused with it.
 */
export function settledEdits(
  assessment: Assessment,
  { edits }: EditPlan,
  isWanted: (edit: CellEdit) => boolean,
): readonly CellEdit[] {
  const scores = edits.filter((edit) => isScore(edit) && isWanted(edit));
  if (sumAfter(assessment, scores) === null) return edits;
  const planned = edits.find(({ kind }) => kind === 'totalScore');
  // None where the cell says already what it has to say then; one where only these scores make it say something else.
  const settled = finish(editsFor(assessment, totalEdits(assessment, scores, notOurs), () => cellsOf(scores)));
  const others = edits.filter(({ kind }) => kind !== 'totalScore');
  return inOrder([...others, ...settled.map((edit) => ({ ...edit, ticked: planned?.ticked ?? edit.ticked }))]);
}

/** What the table adds up to once a plan's ticked edits are made, kept scores included, and the grade of it. */
export function afterWriting(
  assessment: Assessment,
  { edits }: EditPlan,
): { readonly total: number | null; readonly grade: Grade | null } {
  const total = sumAfter(
    assessment,
    edits.filter((edit) => edit.ticked && isScore(edit)),
  );
  const grade = total === null || assessment.total.weight !== 100 ? null : gradeOf(total, assessment.rules);
  return { total, grade };
}
