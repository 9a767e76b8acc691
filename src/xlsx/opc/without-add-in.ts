import { UnreadableFile } from '../problem';
import type { Compression } from './compression';
import { openPackage, savePackage } from './parts';
import { removeAddIn } from './web-extension';

/**
 * A workbook's bytes without all that it keeps for an add-in: its web extension parts with their settings and pictures, and their
 * places in the list of panes. Every other part, another add-in's too, comes back byte for byte; a workbook that keeps nothing for
 * it comes back as it is. Null for bytes that cannot be read as a package.
 */
export function withoutAddIn(bytes: Uint8Array, addIn: string, compression: Compression): Uint8Array | null {
  try {
    const container = openPackage(bytes, compression);
    return removeAddIn(container, addIn.toLowerCase()) ? savePackage(container) : bytes;
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}
