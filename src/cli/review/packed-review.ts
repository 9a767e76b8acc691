import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ReviewedFile } from '../../core/review/reviewed-file';

// What a review keeps of ten thousand files is some three hundred megabytes as text: it goes from thread to thread and onto the disk packed.

/** What a review keeps of a file, packed into a text of one line. */
export interface PackedReview {
  readonly packed: string;
  /** Whether the file could be read. */
  readonly isRead: boolean;
}

/** Packs what a review keeps of a file. */
export function packReview(reviewed: ReviewedFile): PackedReview {
  const packed = deflateRawSync(JSON.stringify(reviewed), { level: 1 }).toString('base64');
  return { packed, isRead: reviewed.outcome.kind !== 'unreadable' };
}

/** Takes back what `packReview` packed. Throws for a text that it did not pack. */
export function unpackReview(packed: string): ReviewedFile {
  return JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8')) as ReviewedFile;
}
