import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Command } from './command-line';

/** One workbook to evaluate, and where its copy and its report go (null: nowhere). */
export interface Job {
  readonly file: string;
  /** Named on the command line, not found in a folder. */
  readonly named: boolean;
  readonly output: string | null;
  /** The .docx of its first form; further forms get -2, -3 … before the ending. */
  readonly report: string | null;
  /** The report to compare its forms with; null where there is none. */
  readonly narrative: {
    readonly file: string;
    /** Asked for by name; else it merely lies beside the workbook. */
    readonly asked: boolean;
  } | null;
  /** Whether files that exist may be replaced. */
  readonly overwrites: boolean;
}

export type Jobs =
  { readonly ok: true; readonly jobs: readonly Job[] } | { readonly ok: false; readonly problem: string };

/** Lock files that Excel leaves beside an open workbook are no workbooks. */
const isWorkbookName = (name: string): boolean =>
  /\.xlsx$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.');

const isFolder = (file: string): boolean => existsSync(file) && statSync(file).isDirectory();

function workbooksBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) return workbooksBelow(file);
      return isWorkbookName(entry.name) ? [file] : [];
    });
}

interface Input {
  readonly file: string;
  readonly named: boolean;
  /** Name of the copy below an output folder. */
  readonly name: string;
}

/** Where each workbook's file of one kind goes: the place itself for one workbook, below it for several. */
function outputsFor(
  inputs: readonly Input[],
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

/** The report of each workbook: the one asked for, or the .docx of the same name, below the folder asked for or beside it. */
function narrativesFor(inputs: readonly Input[], place: string | null): readonly Job['narrative'][] {
  return inputs.map(({ file, name }) => {
    if (place !== null && !isFolder(place)) return { file: place, asked: true };
    const report = place === null ? docxName(file) : path.join(place, docxName(name));
    return existsSync(report) && report !== file ? { file: report, asked: place !== null } : null;
  });
}

/**
 * The workbooks that a command names, in the order given; a folder stands for every .xlsx below it. Refused before
 * anything is written: outputs that exist (unless forced), two inputs for one output, an output that is an input.
 */
export function planJobs(command: Command): Jobs {
  const inputs: Input[] = [];
  for (const input of command.inputs) {
    if (isFolder(input)) {
      inputs.push(...workbooksBelow(input).map((file) => ({ file, named: false, name: path.relative(input, file) })));
    } else {
      inputs.push({ file: input, named: true, name: path.basename(input) });
    }
  }
  if (inputs.length === 0) return { ok: false, problem: `${command.inputs.join('、')} 里没有 .xlsx 文件。` };
  const several = inputs.length > 1 || command.inputs.some(isFolder);
  const copies = outputsFor(inputs, command.write, several, (name) => name);
  const reports = outputsFor(inputs, command.report, several, docxName);
  const outputs = [...copies, ...reports].flatMap((output) => (output === null ? [] : [path.resolve(output)]));
  if (several && command.narrative !== null && !isFolder(command.narrative)) {
    return {
      ok: false,
      problem:
        '--narrative 后面的一份报告只能与一个工作簿核对；有几个工作簿时请写放报告的文件夹（与工作簿同名的 .docx）。',
    };
  }
  const narratives = narrativesFor(inputs, command.narrative);
  const asked = narratives.flatMap((narrative) => (narrative?.asked === true ? [narrative.file] : []));
  const originals = new Set([...inputs.map(({ file }) => file), ...asked].map((file) => path.resolve(file)));
  const overOriginal = outputs.find((output) => originals.has(output));
  if (overOriginal !== undefined) {
    return { ok: false, problem: `${overOriginal} 是原文件；原文件不会被改动，请把输出指向别处。` };
  }
  const twice = outputs.find((output, index) => outputs.indexOf(output) !== index);
  if (twice !== undefined) return { ok: false, problem: `有两个文件都要写到 ${twice}，请分开运行。` };
  const existing = command.force ? undefined : outputs.find((output) => existsSync(output));
  if (existing !== undefined) {
    return { ok: false, problem: `${existing} 已经存在，没有覆盖。请换一个输出位置，或加上 --force。` };
  }
  const jobs = inputs.map(({ file, named }, index) => ({
    file,
    named,
    output: copies[index] ?? null,
    report: reports[index] ?? null,
    narrative: narratives[index] ?? null,
    overwrites: command.force,
  }));
  return { ok: true, jobs };
}
