import type { Form, FormCell, FundingRow, Indicator } from '../form/form';
import type { IndicatorAssessment } from '../assess/assessment';
import { sumOf } from '../value/rounding';
import { typedWeight } from '../assess/weight';
import { isBlankMark } from '../value/normalise';

/** Cells without the columns that the form does not have. */
export const present = (...cells: readonly (FormCell | null)[]): readonly FormCell[] =>
  cells.filter((cell): cell is FormCell => cell !== null);

/** A cell's text, short enough to be quoted in a sentence. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}

/** True for a cell that is there and holds nothing. */
export const isEmpty = (cell: FormCell | null): cell is FormCell => cell !== null && cell.text === '';

/** True for a cell that says something: not blank, no dash, no dots. */
export const saysSomething = (cell: FormCell | null): cell is FormCell => cell !== null && !isBlankMark(cell.text);

/** Beyond this nothing in a form is an amount or a score; such a cell is reported by itself and never adds up to anything. */
const largest = 1e12;

/** A sum in decimal arithmetic, of what can sensibly be added. */
export const addUp = (values: readonly number[]): number => sumOf(values.filter((value) => Math.abs(value) <= largest));

/** Points that differ by more than what rounding explains (evaluation record, “Rounding”: 0.01). */
export const differs = (one: number, other: number): boolean => Math.abs(one - other) > 0.01 + 1e-9;

/** A row's published points, and what they are out of; null where either is not typed. */
export interface PublishedPoints {
  readonly score: number;
  readonly weight: number;
  readonly scoreCell: FormCell;
}

/** 得分 against 分值 as typed; null for a row without the two. */
export function publishedPoints({ indicator }: IndicatorAssessment): PublishedPoints | null {
  const weight = typedWeight(indicator);
  const scoreCell = indicator.score;
  const score = scoreCell?.number ?? null;
  return weight === null || weight <= 0 || scoreCell === null || score === null ? null : { score, weight, scoreCell };
}

/** The cell where a row's deviation is to be explained: its own, or the form's one for all; null where the form has none. */
export const explanationCell = (form: Form, indicator: Indicator): FormCell | null =>
  indicator.explanation ?? form.explanationForAll;

/** The row's name as the user knows it. */
export const rowName = (indicator: Indicator): string => quoted(indicator.name || indicator.subcategory);

/** A cell's number; null where there is no cell or it says none. */
export const numberOf = (cell: FormCell | null): number | null => cell?.number ?? null;

/** The budget that a fund row is measured by: 全年预算数, or 年初预算数 in forms that know no other. */
export const budgetOf = (row: FundingRow): FormCell | null => row.annualBudget ?? row.initialBudget;
