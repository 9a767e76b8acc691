import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { grid } from '../core/form/grid-writer';

const folder = path.join(__dirname, 'rebuilt');

const labels = JSON.parse(readFileSync(path.join(__dirname, 'rebuilt.labels.json'), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;

/**
 * A form rebuilt from what is told of a published table (units renamed), with what a reader of it reports: errors and warnings, a
 * rule as often as it is broken.
 */
export interface RebuiltForm {
  readonly name: string;
  readonly sheet: SheetSnapshot;
  readonly labelled: readonly string[];
}

export const rebuiltForms: readonly RebuiltForm[] = readdirSync(folder)
  .sort()
  .map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const sheet = grid(Object.assign([text], { raw: [text] }));
    return { name: file.replace(/\.txt$/, ''), sheet, labelled: labels[file.slice(0, 2)] ?? [] };
  });
