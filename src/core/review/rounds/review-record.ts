import type { FormBinding } from '../../answers/form-binding';
import type { Submission } from './submission';

/** 未看 · 已看 · 退回 · 已改 (was returned, and reads otherwise now) · 通过. */
export const reviewStates = ['unseen', 'seen', 'returned', 'corrected', 'passed'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** The states in the words of a file or a list. */
export const stateNames: Readonly<Record<ReviewState, string>> = {
  unseen: '未看',
  seen: '已看',
  returned: '退回',
  corrected: '已改',
  passed: '通过',
};

/** What the reviewer said of a finding, and the words that it was said about (`FindingSubject`). */
export interface FindingReview {
  readonly check: string;
  /** As `FindingSubject.about`. */
  readonly about: readonly string[];
  readonly words: readonly string[];
  readonly state: ReviewState;
  /** The reviewer's own words; `''` when there are none. */
  readonly note: string;
}

/** What is remembered of one form: by what it says of itself, never by its file, sheet or place. */
export interface FormReview {
  /** Its number in the review file, never given to another form. */
  readonly id: number;
  readonly form: FormBinding;
  /** Where it lay last; tells copies apart, and is for people. */
  readonly file: string;
  /** Of `filed`. */
  readonly state: ReviewState;
  readonly note: string;
  /** The submission that was looked at last. */
  readonly filed: Submission;
  /** The one before; null for a first submission. */
  readonly before: Submission | null;
  /** The latest first. */
  readonly findings: readonly FindingReview[];
}

/** What a review file holds. */
export interface ReviewRecord {
  readonly forms: readonly FormReview[];
}

export const noReview: ReviewRecord = { forms: [] };

/** The state of something that reads otherwise than when the state was given: open again, and 已改 where it was sent back. */
export function reopened(state: ReviewState): ReviewState {
  return state === 'returned' || state === 'corrected' ? 'corrected' : 'unseen';
}
