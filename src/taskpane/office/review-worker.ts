/** The program of the web worker that reads files under review: bytes in, a digest out; nothing leaves the machine. */
import { message } from '../../core/messages/message';
import type { ReviewedFile } from '../../core/review/reviewed-file';
import { reviewBytes } from '../../file/review-bytes';
import type { ThreadWord } from './review-thread';
import type { PickedFile } from './services';

const say = (word: ThreadWord): void => self.postMessage(word);

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
    return await reviewBytes(file, bytes);
  } catch {
    // A bug of ours costs the file's own row, not the review.
    return { file, outcome: { kind: 'unreadable', reason: message('review.programDied') } };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<PickedFile>) => {
  void review(data).then((file) => say({ kind: 'read', file }));
});
say({ kind: 'ready' });
