import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isBackupName, isBackupOf } from '../core/review/backup-name';
import { fileFacts } from './file-facts';
import type { Command, ReviewWishes } from './command-line';
import { existingPapers } from './review/paper-files';
import { reviewFilesIn } from './review/review-file-place';
import { findWorkbooks, type FoundWorkbook, type FoundWorkbooks, isFolder } from './find-workbooks';

/** One workbook to evaluate, and where its copy and its report go (null: nowhere). */
export interface Job {
  readonly file: string;
  /** What a review calls it: its way from the folder under review, `/` between the names; as given where several are named. */
  readonly name: string;
  /** Named on the command line, not found in a folder. */
  readonly named: boolean;
  readonly output: string | null;
  /** Where copies go that are as the workbook is, without anything of ours: for handing in, for keeping. */
  readonly plainCopies: readonly string[];
  /** The sheet to be signed that is handed in with it. */
  readonly handInSummary: string | null;
  /** The .docx of its first form; further forms get a number before the ending. */
  readonly report: string | null;
  /** What stands before that number, so that no other workbook's report has the name. */
  readonly reportNumbering: string;
  /** The report to compare its forms with; null where there is none. */
  readonly narrative: {
    readonly file: string;
    /** Asked for by name; else it merely lies beside the workbook. */
    readonly asked: boolean;
  } | null;
  /** Whether files that exist may be replaced. */
  readonly overwrites: boolean;
}

/** What a command comes to: its jobs, and what to tell of what is none. */
export type Jobs =
  | {
      readonly ok: true;
      readonly jobs: readonly Job[];
      /** With those, resumed, whose outputs are made already. */
      readonly all: readonly Job[];
      /** All workbooks, those too whose outputs are made already. */
      readonly workbooks: readonly string[];
      /** What lies in the folders and is no workbook, by what a review calls it. */
      readonly beside: readonly { readonly file: string; readonly name: string }[];
      /** The folders that outputs are written into. */
      readonly folders: readonly string[];
      readonly complaints: readonly string[];
      /** A folder could not be looked into, so not every workbook was found. */
      readonly incomplete: boolean;
    }
  | { readonly ok: false; readonly problem: string };

/** Where each workbook's file of one kind goes: the place itself for one workbook, below it for several. */
function outputsFor(
  inputs: readonly FoundWorkbook[],
  place: string | null,
  several: boolean,
  rename: (name: string) => string,
): readonly (string | null)[] {
  if (place === null) return inputs.map(() => null);
  const intoFolder = several || isFolder(place);
  return inputs.map(({ name }) => (intoFolder ? path.join(place, rename(name)) : place));
}

/** Whatever ending was typed: an .xls that cannot be read is not its own report. */
const docxName = (name: string): string => `${name.slice(0, name.length - path.extname(name).length)}.docx`;

/** Beside a report of the same workbook in one folder. */
const summaryName = (name: string): string => docxName(name).replace(/\.docx$/, '-报送单.docx');

/** A copy keeps its source's name and kind; an old .xls is written as what it is then. */
const copyName = (name: string): string => (/\.xls$/i.test(name) ? `${name}.xlsx` : name);

/** The report of each workbook: the one asked for, or the .docx of the same name, below the folder asked for or beside it. */
function narrativesFor(inputs: readonly FoundWorkbook[], place: string | null): readonly Job['narrative'][] {
  return inputs.map(({ file, name }) => {
    if (place !== null && !isFolder(place)) return { file: place, asked: true };
    const report = place === null ? docxName(file) : path.join(place, docxName(name));
    return existsSync(report) && report !== file ? { file: report, asked: place !== null } : null;
  });
}

/**
 * What tells files apart whatever way leads to them: device and number of a file that exists (links of both kinds, linked
 * folders), else the real place of the nearest folder that exists and the names below it.
 */
function identity(file: string): string {
  const place = path.resolve(file);
  const stats = fileFacts(place);
  if (stats !== undefined) return `${stats.dev} ${stats.ino}`;
  let folder = path.dirname(place);
  while (!existsSync(folder) && path.dirname(folder) !== folder) folder = path.dirname(folder);
  return path.join(realpathSync(folder), path.relative(folder, place));
}

/** Whether a copy has the kind that its source has: macros in a file named .xlsx keep Excel from opening it. */
function kindProblem({ file }: FoundWorkbook, output: string | null): string | null {
  if (output === null) return null;
  const [from, to] = [path.extname(file).toLowerCase(), path.extname(output).toLowerCase()];
  if (from === '.xlsm' && to !== '.xlsm') return `${file} 带宏，副本的名字也要以 .xlsm 结尾：${output}。`;
  if (from !== '.xlsm' && to === '.xlsm') return `${file} 不带宏，副本的名字不能以 .xlsm 结尾：${output}。`;
  return to === '.xls' ? `副本只能写成 .xlsx，名字不能以 .xls 结尾：${output}。` : null;
}

/** Numberings of further reports: the first under which no other report, made or read, has such a name. */
const numberings = ['-', '_', '（第'] as const;

function numberingFor(report: string | null, all: readonly (string | null)[]): string {
  if (report === null) return numberings[0];
  const { dir, name } = path.parse(report);
  const isTaken = (numbering: string): boolean =>
    all.some((other) => {
      if (other === null || other === report) return false;
      const parsed = path.parse(other);
      const isLike = path.resolve(parsed.dir) === path.resolve(dir) && parsed.name.startsWith(name + numbering);
      return isLike && /^\d/.test(parsed.name.slice(name.length + numbering.length));
    });
  return numberings.find((numbering) => !isTaken(numbering)) ?? '（第';
}

/** Whether a file that was made from another is newer than it. */
function isNewer(output: string, source: string): boolean {
  const made = fileFacts(output);
  const from = fileFacts(source);
  return made !== undefined && from !== undefined && made.mtimeNs > from.mtimeNs;
}

function complaintsOf({ others, unreadable }: ReturnType<typeof findWorkbooks>): readonly string[] {
  return [
    ...unreadable.map((folder) => `${folder}：打不开这个文件夹（没有权限），里面的文件没有读取。`),
    ...others.map((file) => {
      if (isBackupName(file)) return `${file}：是替换或保存前留下的备份，没有读取。要读它，请直接写出它的名字。`;
      return /\.(?:et|ett|xlsb|xltx|xltm|xlt|ods|csv|numbers)$/i.test(file)
        ? `${file}：不是 .xlsx 工作簿，没有读取。请用 Excel 或 WPS 打开它，另存为“Excel 工作簿(*.xlsx)”后再试。`
        : `${file}：不是 Excel 工作簿，没有读取。`;
    }),
  ];
}

/** The files that a review is written into. */
function reviewOutputs({ summary, workingPapers, reviewReport }: ReviewWishes): readonly string[] {
  return [summary, workingPapers, reviewReport].filter((one) => one !== null);
}

/** Where a review keeps what it has read, beside the first of its files; null where none is asked for. */
export function reviewStorePlace(wishes: ReviewWishes): string | null {
  const [first] = reviewOutputs(wishes);
  return first === undefined ? null : `${first}.cache.jsonl`;
}

/** What a review may find of its own in a folder: its files, what it keeps, what the reviewer's desk remembers. */
function reviewPlaces(wishes: ReviewWishes, inputs: readonly string[]): readonly string[] {
  const store = reviewStorePlace(wishes);
  if (store === null) return [];
  const papers = wishes.workingPapers === null ? [] : existingPapers(wishes.workingPapers);
  const records = inputs.filter(isFolder).flatMap(reviewFilesIn);
  const outputs = reviewOutputs(wishes);
  return [...outputs, ...outputs.flatMap(backupsOf), store, ...papers, ...records];
}

/** What earlier runs put beside an output because a person had changed it. */
function backupsOf(output: string): readonly string[] {
  const { dir, base } = path.parse(path.resolve(output));
  try {
    return readdirSync(dir)
      .filter((name) => isBackupOf(name, base))
      .map((name) => path.join(dir, name));
  } catch {
    // No such folder, or none that may be looked into: whether the output can be written is said when it is.
    return [];
  }
}

/** What was found, without what an earlier review wrote into the same folder. */
function withoutOwn(found: FoundWorkbooks, places: readonly string[]): FoundWorkbooks {
  const own = new Set(places.filter((place) => existsSync(place)).map(identity));
  if (own.size === 0) return found;
  const isOurs = (file: string): boolean => own.has(identity(file));
  return {
    ...found,
    workbooks: found.workbooks.filter(({ file, named }) => named || !isOurs(file)),
    others: found.others.filter((file) => !isOurs(file)),
    beside: found.beside.filter(({ file }) => !isOurs(file)),
  };
}

/** Where copies of each workbook go, and what they are called there; an empty list for none. */
function copiesFor(inputs: readonly FoundWorkbook[], command: Command): readonly (readonly (string | null)[])[] {
  const several = inputs.length > 1 || command.inputs.some(isFolder);
  return [command.write, command.handIn, command.clean].map((place) => outputsFor(inputs, place, several, copyName));
}

/**
 * What was found, without copies that the run which is resumed made in a folder below one that is read. A file that is older than
 * the workbook whose copy it would be stays: it may be somebody's, and then the command is refused.
 */
function withoutCopies(found: FoundWorkbooks, command: Command): FoundWorkbooks {
  if (!command.resume) return found;
  const made = new Set<string>();
  for (const places of copiesFor(found.workbooks, command)) {
    for (const [index, place] of places.entries()) {
      const source = found.workbooks[index]?.file;
      if (place !== null && source !== undefined && isNewer(place, source)) made.add(identity(place));
    }
  }
  return { ...found, workbooks: found.workbooks.filter(({ file, named }) => named || !made.has(identity(file))) };
}

/** What a review calls files: by their way from the one folder that is given, else as they are given. */
function reviewNames(inputs: readonly string[]): (found: { readonly file: string; readonly name: string }) => string {
  const [folder] = inputs;
  const isOneFolder = inputs.length === 1 && folder !== undefined && isFolder(folder);
  return ({ file, name }) => (isOneFolder ? name : file).replaceAll('\\', '/');
}

/**
 * The workbooks that a command names, in the order given; a folder stands for every workbook below it. Refused before anything is
 * written: outputs that exist (unless forced or resumed), two inputs for one output, an output that is an input or a report that
 * is read. Resumed, jobs whose outputs are all newer than their workbook are left out.
 */
export function planJobs(command: Command): Jobs {
  const found = withoutCopies(
    withoutOwn(findWorkbooks(command.inputs), reviewPlaces(command.review, command.inputs)),
    command,
  );
  const inputs = found.workbooks;
  const complaints = complaintsOf(found);
  if (inputs.length === 0) {
    const named = `${command.inputs.join('、')} 里没有 .xlsx 文件。`;
    return { ok: false, problem: [...complaints, named].join('\n') };
  }
  const several = inputs.length > 1 || command.inputs.some(isFolder);
  const [copies = [], ...plain] = copiesFor(inputs, command);
  const reports = outputsFor(inputs, command.report, several, docxName);
  const together = [command.unitReport, ...reviewOutputs(command.review)];
  const summaries = outputsFor(inputs, command.handInSummary, several, summaryName);
  const outputs = [...copies, ...reports, ...plain.flat(), ...summaries, ...together].flatMap((output) =>
    output === null ? [] : [path.resolve(output)],
  );
  if (several && command.narrative !== null && !isFolder(command.narrative)) {
    return {
      ok: false,
      problem:
        '--narrative 后面的一份报告只能与一个工作簿核对；有几个工作簿时请写放报告的文件夹（与工作簿同名的 .docx）。',
    };
  }
  const wrongKind = inputs
    .flatMap((input, index) => [copies, ...plain].map((places) => kindProblem(input, places[index] ?? null)))
    .find((one) => one !== null);
  if (wrongKind !== undefined) return { ok: false, problem: wrongKind };
  const narratives = narrativesFor(inputs, command.narrative);
  const read = [
    ...narratives.flatMap((narrative) => (narrative === null ? [] : [narrative.file])),
    ...(command.from === null || isFolder(command.from) ? [] : [command.from]),
  ];
  // Asked of the system a file: only where something is written.
  const originals = new Set(outputs.length === 0 ? [] : [...inputs.map(({ file }) => file), ...read].map(identity));
  const places = outputs.map(identity);
  const overOriginal = outputs.find((_, index) => originals.has(places[index] ?? ''));
  if (overOriginal !== undefined) {
    const resumed = withoutCopies(found, { ...command, resume: true }).workbooks.map(({ file }) => identity(file));
    const isCopy =
      !resumed.includes(identity(overOriginal)) && inputs.some(({ file }) => identity(file) === identity(overOriginal));
    const goesOn = isCopy ? '（它像是上次运行写出的副本；要接着运行，请加上 --resume）' : '';
    return { ok: false, problem: `${overOriginal} 是原文件；原文件不会被改动，请把输出指向别处${goesOn}。` };
  }
  const twice = outputs.find((_, index) => places.indexOf(places[index] ?? '') !== index);
  if (twice !== undefined) return { ok: false, problem: `有两个文件都要写到 ${twice}，请分开运行。` };
  // Working papers that are there are filled anew: that is what they are for.
  const refilled = command.review.workingPapers === null ? null : path.resolve(command.review.workingPapers);
  const existing =
    command.force || command.resume ? undefined : outputs.find((output) => output !== refilled && existsSync(output));
  if (existing !== undefined) {
    return { ok: false, problem: `${existing} 已经存在，没有覆盖。请换一个输出位置，或加上 --force。` };
  }
  const called = reviewNames(command.inputs);
  const jobs = inputs.map(({ file, named, name }, index) => ({
    file,
    name: called({ file, name }),
    named,
    output: copies[index] ?? null,
    plainCopies: plain.map((places) => places[index] ?? null).filter((place) => place !== null),
    handInSummary: summaries[index] ?? null,
    report: reports[index] ?? null,
    reportNumbering: numberingFor(reports[index] ?? null, [...reports, ...read]),
    narrative: narratives[index] ?? null,
    overwrites: command.force || command.resume,
  }));
  const isDone = ({ file, output, plainCopies, handInSummary, report }: Job): boolean => {
    const made = [output, report, handInSummary, ...plainCopies].filter((one) => one !== null);
    return made.length > 0 && made.every((one) => isNewer(one, file));
  };
  const finished = new Set(command.resume ? jobs.filter(isDone) : []);
  const passed = finished.size;
  return {
    ok: true,
    jobs: jobs.filter((job) => !finished.has(job)),
    all: jobs,
    beside: found.beside.map(({ file, name }) => ({ file, name: called({ file, name }) })),
    workbooks: inputs.map(({ file }) => file),
    folders: outputs.map((output) => path.dirname(output)),
    complaints: passed === 0 ? complaints : [...complaints, `${passed} 个工作簿的输出比原文件新，已跳过。`],
    incomplete: found.unreadable.length > 0,
  };
}
