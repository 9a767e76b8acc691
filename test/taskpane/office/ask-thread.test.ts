/** A question about many forms goes to a thread of its own in lots, and has one answer, whatever becomes of the thread. */
import { message } from '../../../src/core/messages/message';
import { askThread, inLots } from '../../../src/taskpane/office/ask-thread';
import type { StartThread, ThreadJob, ThreadWord } from '../../../src/taskpane/office/review-thread';
import { atRest, handClock } from '../hand-clock';

const across: ThreadWord = { kind: 'across', outcome: { ok: true, value: { findings: [], targets: null } } };
const seen = (word: ThreadWord) => (word.kind === 'across' ? word.outcome : null);

function thread(answer: (job: ThreadJob, say: (word: ThreadWord) => void, die: () => void) => void) {
  const jobs: ThreadJob[] = [];
  let ended = 0;
  const start: StartThread = (said, died) => {
    queueMicrotask(() => said({ kind: 'ready' }));
    return {
      ask: (job) => {
        jobs.push(job);
        answer(job, said, died);
      },
      end: () => {
        ended += 1;
      },
    };
  };
  return { start, jobs, ended: () => ended };
}

const jobs = [...inLots(Array.from({ length: 51 }), () => ({ kind: 'files', files: [] })), { kind: 'across' } as const];

it('posts a lot at a time, gives the answer and ends the thread', async () => {
  const clock = handClock();
  const own = thread((job, say) => {
    if (job.kind === 'across') say(across);
  });
  const answer = askThread(jobs, seen, new AbortController().signal, { ...own, clock });
  await atRest();
  expect(own.jobs.map(({ kind }) => kind)).toEqual(['files']);
  await clock.pass(0);
  await expect(answer).resolves.toEqual({ ok: true, value: { findings: [], targets: null } });
  expect(own.jobs.map(({ kind }) => kind)).toEqual(['files', 'files', 'files', 'across']);
  expect(own.ended()).toBe(1);
});

it('says so when the thread dies over it, when none can be started, and when the user stops it', async () => {
  const clock = handClock();
  const dying = thread((_job, _say, die) => die());
  const died = askThread(jobs, seen, new AbortController().signal, { ...dying, clock });
  await expect(died).resolves.toEqual({ ok: false, problem: message('review.threadFailed') });

  const none: StartThread = (_said, failed) => {
    failed();
    return { ask: () => undefined, end: () => undefined };
  };
  const refused = askThread(jobs, seen, new AbortController().signal, { start: none, clock });
  await expect(refused).resolves.toEqual({ ok: false, problem: message('review.noThreads') });

  const controller = new AbortController();
  const endless = thread(() => undefined);
  const stopped = askThread(jobs, seen, controller.signal, { ...endless, clock });
  await atRest();
  controller.abort();
  await clock.pass(1000);
  await expect(stopped).resolves.toEqual({ ok: false, problem: message('review.stopped') });
  expect(endless.jobs).toHaveLength(1);
  expect(endless.ended()).toBe(1);
});
