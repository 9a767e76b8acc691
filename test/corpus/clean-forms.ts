import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { grid } from '../core/form/grid-writer';

const folder = path.join(__dirname, 'clean');

/** A form in which a reviewer finds nothing, in one of the layouts that are about. */
export interface CleanForm {
  readonly name: string;
  readonly sheet: SheetSnapshot;
}

/** Forms without a defect: an error or a warning on one of them is a false alarm. */
export const cleanForms: readonly CleanForm[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    return { name: file.replace(/\.txt$/, ''), sheet: grid(Object.assign([text], { raw: [text] })) };
  });
