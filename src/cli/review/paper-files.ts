import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where the further workbooks of working papers go: `底稿.xlsx`, `底稿-2.xlsx` … */
export function paperFile(place: string, number: number): string {
  const { dir, name, ext } = path.parse(place);
  return number === 1 ? place : path.join(dir, `${name}-${number}${ext}`);
}

/** The workbooks of working papers that are there. */
export function existingPapers(place: string): readonly string[] {
  const found: string[] = [];
  for (let number = 1; existsSync(paperFile(place, number)); number += 1) found.push(paperFile(place, number));
  return found;
}
