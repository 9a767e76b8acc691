/**
 * Where comparing begins to speak, all in one place: too early and every folder is full of alarms, too late and it says nothing.
 * Each has a case on either side in its test. What the requirement does not give is a choice of ours (docs/review-across.md).
 */
export const thresholds = {
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
