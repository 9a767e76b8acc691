import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { reviewFileName } from '../../core/review/rounds/review-file';

const isFolder = (place: string): boolean => statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Where the review file of the places on a command line lies: in the one folder that is given, or in the one that all the files
 * lie in; null where they lie in several.
 */
export function reviewFilePlace(inputs: readonly string[]): string | null {
  const folders = new Set(inputs.map((input) => path.resolve(isFolder(input) ? input : path.dirname(input))));
  const [folder, ...others] = folders;
  return folder === undefined || others.length > 0 ? null : path.join(folder, reviewFileName);
}

const { name: ownName, ext: ownEnding } = path.parse(reviewFileName);

/** Where a review file goes that could not be read and has to give way: a name that nothing has. */
export function setAsidePlace(file: string): string {
  const { dir } = path.parse(file);
  const taken = new Set(namesIn(dir));
  for (let number = 1; ; number += 1) {
    const name = `${ownName}.未能读取${number === 1 ? '' : `-${number}`}${ownEnding}`;
    if (!taken.has(name)) return path.join(dir, name);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // That it cannot be looked into is told where its workbooks are looked for.
    return [];
  }
}

/** The review file of a folder, and those that were set aside: nobody's workbooks. */
export function reviewFilesIn(folder: string): readonly string[] {
  return namesIn(folder)
    .filter((name) => name === reviewFileName || (name.startsWith(`${ownName}.未能读取`) && name.endsWith(ownEnding)))
    .map((name) => path.join(folder, name));
}
