import { parseArgs } from 'node:util';

/** Files that a review comes to. */
export interface ReviewWishes {
  /** 自评汇总 and 问题清单 (.xlsx). */
  readonly summary: string | null;
  /** 复核底稿 (.xlsx), filled anew where it is there already. */
  readonly workingPapers: string | null;
  /** 复核情况 (.docx). */
  readonly reviewReport: string | null;
  /** Whether this round is taken into the review file of the folder. */
  readonly takesRound: boolean;
}

/** What the command line asks for. */
export interface Command {
  /** Files and folders, as given. */
  readonly inputs: readonly string[];
  readonly json: boolean;
  /** Where copies go: a file for one workbook, a folder for several; null writes nothing. */
  readonly write: string | null;
  /** Where copies for handing in go, without anything of ours; null makes none. */
  readonly handIn: string | null;
  /** Where the sheets to be signed go that are handed in along; null makes none. */
  readonly handInSummary: string | null;
  /** Where copies of workbooks that stay with their unit go, without anything of ours; null makes none. */
  readonly clean: string | null;
  /** Where reports go: a .docx for one workbook, a folder for several; null makes none. */
  readonly report: string | null;
  /** Where one report over all forms goes; null makes none. */
  readonly unitReport: string | null;
  /** What is made of all forms together, from one reading; nulls make none. */
  readonly review: ReviewWishes;
  /** An earlier report (a .docx, a workbook), or a folder with one for each: offered beside the blanks of reports; null: none. */
  readonly from: string | null;
  /** The date on reports, `2025-03-20` or in words; null asks for it. */
  readonly date: string | null;
  /** Report texts to compare with the forms: a .docx for one workbook, a folder for several; null takes those beside them. */
  readonly narrative: string | null;
  readonly force: boolean;
  /** Go on with a run that was broken off: outputs newer than their workbook stay, the others are made. */
  readonly resume: boolean;
  /** Also the edits that the plan does not tick. */
  readonly all: boolean;
  /** Whether copies carry what the add-in keeps, so that a write can be taken back in Excel. */
  readonly keepJournal: boolean;
  /** Id of the scoring rules for every form; null: each form's own. */
  readonly profile: string | null;
  /** The office's settings (organisation.json); null: none. */
  readonly organisation: string | null;
  /** Worker threads; null: one a core. */
  readonly workers: number | null;
}

export type CommandLine =
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'help' }
  /** `problem`: what is wrong with it and what to write instead, in Chinese. */
  | { readonly kind: 'refused'; readonly problem: string };

const flag = { type: 'boolean', default: false } as const;
const text = { type: 'string' } as const;

const options = {
  json: flag,
  write: text,
  handin: text,
  'handin-summary': text,
  clean: text,
  report: text,
  'unit-report': text,
  summary: text,
  'working-papers': text,
  'review-report': text,
  round: flag,
  from: text,
  date: text,
  narrative: text,
  force: flag,
  resume: flag,
  all: flag,
  'keep-journal': flag,
  profile: text,
  organisation: text,
  workers: text,
  help: { ...flag, short: 'h' },
} as const;

type OptionName = keyof typeof options;
type TextOption = { [Name in OptionName]: (typeof options)[Name]['type'] extends 'string' ? Name : never }[OptionName];

/** What is to stand behind each option that takes something, in words and, where it tells, as a pattern. */
const wanted: Readonly<Record<TextOption, { readonly what: string; readonly pattern?: RegExp }>> = {
  write: { what: '输出文件或文件夹' },
  handin: { what: '报送件的 .xlsx 文件或文件夹' },
  'handin-summary': { what: '报送单的 .docx 文件或文件夹' },
  clean: { what: '输出的 .xlsx 文件或文件夹' },
  report: { what: '输出的 .docx 文件或文件夹' },
  'unit-report': { what: '输出的 .docx 文件' },
  summary: { what: '输出的 .xlsx 文件', pattern: /\.xlsx$/i },
  'working-papers': { what: '底稿的 .xlsx 文件', pattern: /\.xlsx$/i },
  'review-report': { what: '输出的 .docx 文件', pattern: /\.docx$/i },
  from: { what: '以前的报告（.docx、工作簿或文件夹）' },
  date: { what: '报告日期，例如 2025-03-20' },
  narrative: { what: '自评报告（.docx）或文件夹' },
  profile: { what: '评分规则的 ID' },
  organisation: { what: '单位统一设置的 .json 文件' },
  workers: { what: '1 到 64 的整数', pattern: /^0*(?:[1-9]|[1-5]\d|6[0-4])$/ },
};

const reviewOptions = ['summary', 'working-papers', 'review-report'] as const;
/** Options that mean nothing without one of others. */
const companions: readonly (readonly [OptionName, readonly TextOption[]])[] = [
  ['resume', ['write', 'report', 'handin', 'clean', ...reviewOptions]],
  ['round', reviewOptions],
  ['from', ['report']],
];

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function isTextOption(name: string): name is TextOption {
  return Object.hasOwn(wanted, name);
}

const behind = (name: TextOption): string => `--${name} 后面请写${wanted[name].what}。`;

/** An option as it stands on the command line; `value` only where something stands behind it. */
interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

/** `--a、--b 或 --c` */
const anyOf = (names: readonly string[]): string =>
  names
    .map((name) => `--${name}`)
    .join('、')
    .replace(/、(?!.*、)/, ' 或 ');

/** What is wrong with one option, or with what stands behind it; null: nothing. */
function problemOf({ name = '', rawName, value, inlineValue }: Token): string | null {
  if (!isOption(name)) return `没有“${rawName ?? ''}”这个选项（用法见 --help）；以 - 开头的文件名请写在 -- 后面。`;
  if (!isTextOption(name)) return value === undefined ? null : `--${name} 后面不写内容。`;
  // In “--write --json” the place was forgotten; one that begins with a dash is written “--write=-a”.
  const isForgotten = value === undefined || value === '' || (inlineValue !== true && value.startsWith('-'));
  return isForgotten || wanted[name].pattern?.test(value) === false ? behind(name) : null;
}

/** Reads the arguments behind `npm run score --`. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const asked = { args: [...args], allowPositionals: true, options } as const;
  // Loosely first: the reader's own complaints are in English, and name no remedy.
  const tokens: readonly Token[] = parseArgs({ ...asked, strict: false, tokens: true }).tokens;
  if (tokens.some(({ name }) => name === 'help')) return { kind: 'help' };
  const refused = (problem: string): CommandLine => ({ kind: 'refused', problem });
  for (const token of tokens) {
    const problem = token.kind === 'option' ? problemOf(token) : null;
    if (problem !== null) return refused(problem);
  }
  const { values, positionals } = parseArgs(asked);
  if (positionals.length === 0) return refused('请给出至少一个 .xlsx 文件或文件夹（用法见 --help）。');
  for (const [name, others] of companions) {
    const isMeant = values[name] !== undefined && values[name] !== false;
    if (isMeant && others.every((other) => values[other] === undefined)) {
      return refused(`--${name} 要和 ${anyOf(others)} 一起用。`);
    }
  }
  return {
    kind: 'command',
    command: {
      inputs: positionals,
      json: values.json,
      write: values.write ?? null,
      handIn: values.handin ?? null,
      handInSummary: values['handin-summary'] ?? null,
      clean: values.clean ?? null,
      report: values.report ?? null,
      unitReport: values['unit-report'] ?? null,
      review: {
        summary: values.summary ?? null,
        workingPapers: values['working-papers'] ?? null,
        reviewReport: values['review-report'] ?? null,
        takesRound: values.round,
      },
      from: values.from ?? null,
      date: values.date ?? null,
      narrative: values.narrative ?? null,
      force: values.force,
      resume: values.resume,
      all: values.all,
      keepJournal: values['keep-journal'],
      profile: values.profile ?? null,
      organisation: values.organisation ?? null,
      workers: values.workers === undefined ? null : Number(values.workers),
    },
  };
}
