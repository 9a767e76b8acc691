import { lazy } from '../../tasks/lazy';
import type { Outcome } from '../../tasks/workbook-port';
import type { BroughtTexts, HandInFile, LeavingServices, PersonalLook, WordFile } from '../office/services';
import type { Reading } from './reading';
import type { StoreCore } from './store-core';

/** What is done with the workbook before it leaves the office. Null: it did not work, which the pane has told. */
export interface LeavingActions {
  readonly handIn: () => Promise<HandInFile | null>;
  /** The sheet to be printed and signed, for all forms that the pane knows. */
  readonly handInSummary: () => Promise<WordFile | null>;
  readonly lookForPersonal: () => Promise<PersonalLook | null>;
  /** What the workbook keeps of ours, as the text of a file (null: nothing). */
  readonly carryKept: () => Promise<{ readonly text: string | null } | null>;
  /** Brings such a file's texts in, and reads again. */
  readonly bringKept: (content: string) => Promise<BroughtTexts | null>;
  /** Takes out all that the workbook keeps of ours, and reads again; true when it is gone. */
  readonly clean: () => Promise<boolean>;
}

/** The actions of a store that are about leaving. Each takes its turn: what was typed just before is kept by then. */
export function leavingActions(
  { services, state, dispatch, enqueue }: StoreCore,
  { follow }: Pick<Reading, 'follow'>,
): LeavingActions {
  async function done<T>(job: (leaving: LeavingServices) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    const leaving = await services.leaving();
    return leaving.ok ? job(leaving.value) : leaving;
  }

  async function told<T>(job: (leaving: LeavingServices) => Promise<Outcome<T>>): Promise<Outcome<T> | null> {
    let outcome: Outcome<T> | null = null;
    await enqueue(async () => {
      const fetched = await lazy(() => done(job));
      const ended = fetched.ok ? fetched.value : fetched;
      if (ended.ok) outcome = ended;
      else dispatch({ type: 'selectionFailed', problem: ended.problem });
    });
    return outcome;
  }

  async function valueOf<T>(job: (leaving: LeavingServices) => Promise<Outcome<T>>): Promise<T | null> {
    const outcome = await told(job);
    return outcome?.ok === true ? outcome.value : null;
  }

  return {
    handIn: () => valueOf((leaving) => leaving.handIn()),
    handInSummary: () => valueOf((leaving) => leaving.summary(state().workbook?.forms ?? [])),
    lookForPersonal: () => valueOf((leaving) => leaving.lookForPersonal()),
    carryKept: async () => {
      const outcome = await told((leaving) => leaving.carryKept());
      return outcome?.ok === true ? { text: outcome.value } : null;
    },
    bringKept: async (content) => {
      const brought = await valueOf((leaving) => leaving.bringKept(content));
      if (brought?.kind === 'brought') await enqueue(follow);
      return brought;
    },
    clean: async () => {
      const outcome = await told((leaving) => leaving.clean());
      // Marks may have gone although the rest stayed: what the pane shows is what is there.
      await enqueue(follow);
      return outcome?.ok === true;
    },
  };
}
