import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ReviewActions, ReviewState, ReviewStore } from './review-store';

/** The review that the components below show; null outside the page. */
export const ReviewStoreContext = createContext<ReviewStore | null>(null);

function useReviewStore(): ReviewStore {
  const store = useContext(ReviewStoreContext);
  if (store === null) throw new Error('A component of 复核 stands outside ReviewStoreContext.');
  return store;
}

/** A part of what the review is now. */
export function useReview<Part>(select: (state: ReviewState) => Part): Part {
  return useStore(useReviewStore(), select);
}

/** What a reviewer can do. */
export function useReviewActions(): ReviewActions {
  return useReviewStore().actions;
}
