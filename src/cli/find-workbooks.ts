import { readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isBackupName } from '../core/review/backup-name';
import { fileFacts } from './file-facts';

/** A workbook that a command names, itself or by its folder. */
export interface FoundWorkbook {
  readonly file: string;
  /** Named on the command line, not found in a folder. */
  readonly named: boolean;
  /** Its name below the folder; what its copy is called below an output folder. */
  readonly name: string;
}

/** What was found, and what to tell the user of the rest. */
export interface FoundWorkbooks {
  readonly workbooks: readonly FoundWorkbook[];
  /** Files that are no workbooks for this program; each is named, none passed over in silence. */
  readonly others: readonly string[];
  /** All that lies in the folders beside workbooks, what no person made (locks, hidden files) too: a review accounts for it. */
  readonly beside: readonly { readonly file: string; readonly name: string }[];
  /** Folders that could not be looked into. */
  readonly unreadable: readonly string[];
}

/** Kinds that are read: .xls by way of a conversion. */
const workbookName = /\.(?:xlsx|xlsm|xls)$/i;
/** Lock files of Excel and WPS, hidden files of the system: nobody's workbooks. */
const notForPeople = /^(?:~\$|\.)|^(?:Thumbs\.db|desktop\.ini)$/i;
/** In the place of bytes that are no UTF-8: a file of such a name is not found under what is read of it, and is told when it is opened. */
const undecoded = '\uFFFD';
/** Reports lie beside their workbooks and are read with them. */
const reportName = /\.docx$/i;

type Kind = 'folder' | 'file' | 'other';

/** What stands at a place, links followed; `other` for pipes, devices and links into nowhere. */
function kindOf(place: string): Kind {
  const stats = fileFacts(place);
  if (stats?.isDirectory() === true) return 'folder';
  return stats?.isFile() === true ? 'file' : 'other';
}

/** Whether a place is a folder. */
export function isFolder(place: string): boolean {
  return kindOf(place) === 'folder';
}

interface Looking {
  readonly top: string;
  readonly workbooks: FoundWorkbook[];
  readonly others: string[];
  readonly beside: { file: string; name: string }[];
  readonly unreadable: string[];
  /** Real places of the folders that were looked into: links may lead in a circle. */
  readonly seen: Set<string>;
}

function namesIn(folder: string, looking: Looking): readonly string[] {
  try {
    const place = realpathSync(folder);
    if (looking.seen.has(place)) return [];
    looking.seen.add(place);
    return readdirSync(folder).sort((one, other) => (one < other ? -1 : 1));
  } catch {
    looking.unreadable.push(folder);
    return [];
  }
}

function lookInto(folder: string, looking: Looking): void {
  for (const name of namesIn(folder, looking)) {
    const file = path.join(folder, name);
    const kind = kindOf(file);
    const below = path.relative(looking.top, file);
    const isForPeople = !notForPeople.test(name);
    if (kind === 'folder') {
      if (isForPeople) lookInto(file, looking);
    } else if (
      (kind === 'file' || name.includes(undecoded)) &&
      isForPeople &&
      workbookName.test(name) &&
      !isBackupName(name)
    ) {
      looking.workbooks.push({ file, named: false, name: below });
    } else {
      looking.beside.push({ file, name: below });
      if (isForPeople && !reportName.test(name)) looking.others.push(file);
    }
  }
}

/** The workbooks that places on a command line stand for, in the order given; a folder for every one below it. */
export function findWorkbooks(places: readonly string[]): FoundWorkbooks {
  const found = { workbooks: [], others: [], beside: [], unreadable: [], seen: new Set<string>() } as Omit<
    Looking,
    'top'
  >;
  for (const place of places) {
    if (isFolder(place)) lookInto(place, { ...found, top: place, seen: new Set() });
    else found.workbooks.push({ file: place, named: true, name: path.basename(place) });
  }
  return found;
}
