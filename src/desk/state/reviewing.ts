import { reviewFileName, reviewFileText } from '../../core/review/rounds/review-file';
import { withFormReview, withRound, type ReviewChange } from '../../core/review/rounds/change-review';
import type { DeskForm } from '../../core/review/rounds/review-desk';
import type { ReviewRecord } from '../../core/review/rounds/review-record';
import { download } from '../../taskpane/ui/download';
import { changeRecord } from '../files/review-record';
import type { DeskCore } from './desk-core';
import { reviewedDesk } from './listed-files';

/** What a reviewer says of forms; it is kept in the review file beside them, where the page may write there. */
export interface ReviewingActions {
  readonly sayOfForm: (form: DeskForm, change: ReviewChange) => Promise<void>;
  /** Notes every form as it is filed now: the next submissions are compared with these. */
  readonly takeRound: () => Promise<void>;
  /** Offers the review file as a download: where the page may not write it into the folder. */
  readonly downloadRecord: () => void;
}

export function reviewingActions({ now, state, set }: DeskCore): ReviewingActions {
  async function keep(change: (record: ReviewRecord) => ReviewRecord): Promise<void> {
    const { root, record } = state();
    if (root === null) {
      set({ record: change(record), recordHeld: true });
      return;
    }
    const outcome = await changeRecord(root, change, now());
    if (outcome.kind === 'kept') {
      set({
        record: outcome.record,
        ...(outcome.setAside === null ? {} : { notice: { kind: 'recordSetAside', file: outcome.setAside } }),
      });
    } else {
      set({ notice: { kind: 'recordNotKept', why: outcome } });
    }
  }
  return {
    sayOfForm: (form, change) => keep((record) => withFormReview(record, form, change)),
    takeRound() {
      const { files, reviewed } = state();
      return keep((record) => withRound(record, reviewedDesk(files, reviewed, record).forms));
    },
    downloadRecord() {
      download(reviewFileName, reviewFileText(state().record), 'application/json');
      set({ recordHeld: false });
    },
  };
}
