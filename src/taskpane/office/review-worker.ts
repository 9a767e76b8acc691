/** The program of the web worker of a review: bytes in, digests out, and papers made of digests; nothing leaves the machine. */
import { lookAcross } from '../../core/review/across/across-forms';
import { fileLink } from '../../core/sheet/sheet-links';
import { message, type Message } from '../../core/messages/message';
import { workingPapers } from '../../core/review/papers/working-papers';
import type { FiledForm, ReviewedFile } from '../../core/review/reviewed-file';
import { newWorkbook } from '../../file/new-workbook';
import { openWorkbook } from '../../file/open-workbook';
import { paperForm, refillPapers } from '../../file/papers/refill-papers';
import { problemMessage } from '../../file/problem-message';
import { reviewBytes } from '../../file/review-bytes';
import { noOrganisation, type OrganisationReading } from '../../tasks/organisation/organisation';
import type { Outcome } from '../../tasks/workbook-port';
import type { ThreadJob, ThreadWord } from './review-thread';
import type { MadePapers, PickedFile } from './services';

const say = (word: ThreadWord): void => self.postMessage(word);

let organisation: OrganisationReading = noOrganisation;
let forms: readonly FiledForm[] = [];
let files: readonly ReviewedFile[] = [];

async function bytesOf(content: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    // Moved, renamed or locked since it was picked.
    return null;
  }
}

async function review({ file, content }: PickedFile): Promise<ReviewedFile> {
  const bytes = await bytesOf(content);
  if (bytes === null) return { file, outcome: { kind: 'unreadable', reason: message('review.unreadable') } };
  try {
    return await reviewBytes(file, bytes, { organisation });
  } catch {
    // A bug of ours costs the file's own row, not the review.
    return { file, outcome: { kind: 'unreadable', reason: message('review.programDied') } };
  }
}

const refused = (problem: Message): Outcome<MadePapers> => ({ ok: false, problem });

async function papers(earlier: Blob | null): Promise<Outcome<MadePapers>> {
  if (earlier === null) {
    const bytes = newWorkbook(workingPapers(forms));
    return { ok: true, value: { bytes, kept: 0, added: forms.length, absent: [] } };
  }
  const bytes = await bytesOf(earlier);
  if (bytes === null) return refused(message('review.unreadable'));
  const opening = openWorkbook(bytes);
  if (!opening.ok) return refused(problemMessage(opening));
  const refilled = refillPapers(opening.workbook, forms.map(paperForm));
  if (refilled === null) return refused(message('review.noPapers'));
  const { kept, added, absent } = refilled;
  return { ok: true, value: { bytes: opening.workbook.save(), kept, added, absent } };
}

async function answer(job: ThreadJob): Promise<void> {
  switch (job.kind) {
    case 'organisation':
      organisation = job.organisation;
      return;
    case 'read':
      say({ kind: 'read', file: await review(job.file) });
      return;
    case 'forms':
      forms = [...forms, ...job.forms];
      return;
    case 'files':
      files = [...files, ...job.files];
      return;
    case 'across':
      say({ kind: 'across', outcome: { ok: true, value: lookAcross(files, fileLink) } });
      return;
    case 'papers':
      say({ kind: 'papers', outcome: await papers(job.earlier) });
      return;
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ThreadJob>) => void answer(data));
say({ kind: 'ready' });
