/**
 * Where comparing begins to speak, all in one place: too early and every folder is full of alarms, too late and it says nothing.
 * Each has a case on either side in its test. What the requirement does not give is a choice of ours (docs/review-across.md).
 */
export const thresholds = {
  /** Characters, without white space and punctuation, from which on the same words in two units are copied (review-desk §5: 20). */
  copiedText: 20,
  /** From so many units on, and such a share of all units of the folder, words come from above: told, not asked. */
  handedDownUnits: 10,
  handedDownShare: 0.6,
  /** Indicators that a set of names must have, and how many of them must be about the project itself, to be called the same. */
  sameIndicators: 4,
  tellingIndicators: 3,
  /** Forms from which on 「everywhere」 is meant, of one department or of the folder. */
  everywhere: 5,
  /** The same for a satisfaction that is no round figure: 98.6 % in three forms is no chance, 95 % is. */
  everywhereUneven: 3,
  /** Share of them that must agree on one satisfaction figure. */
  sameSatisfaction: 0.9,
  /** Sums of money that differ by no more are the same, in 万元: every addend is rounded. */
  sameMoney: 0.1,
  /** A declared target that is lower by less is not said: 119.99999 for 120 is a matter of spelling. A fraction. */
  loweredAtLeast: 1e-6,
  /** A target below what the year before reached by more than this share (review-desk §5: 20 %). A fraction. */
  belowLastYear: 0.2,
  /** Weights that differ by no more than this are the same. Points. */
  sameWeight: 0.005,
  /** All weights times the same: the factor differs from 1 by at least this, and each weight from its product by no more than that. */
  scaledBy: 0.02,
  roundedWeight: 0.5,
  /** Digits (without zeros at the ends) from which on one equal actual in two years is asked about, not only told. */
  tellingDigits: 3,
  /** Share of a declaration's rows that must be found in the form: with fewer it is another declaration. A fraction. */
  rowsFound: 0.3,
  /** How alike two names under one 二级指标 must be to be one indicator that was renamed. Share of common pairs of characters. */
  alikeNames: 0.6,
} as const;
