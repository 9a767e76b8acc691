import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Command {
  /** Files and folders, as given. */
  readonly inputs: readonly string[];
  readonly json: boolean;
  /** Where copies go: a file for one workbook, a folder for several; null writes nothing. */
  readonly write: string | null;
  /** Where reports go: a .docx for one workbook, a folder for several; null makes none. */
  readonly report: string | null;
  /** Report texts to compare with the forms: a .docx for one workbook, a folder for several; null takes those beside them. */
  readonly narrative: string | null;
  readonly force: boolean;
  /** Id of the scoring rules for every form; null: each form's own. */
  readonly profile: string | null;
  /** Worker threads; null: one a core. */
  readonly workers: number | null;
}

export type CommandLine =
  { readonly ok: true; readonly command: Command } | { readonly ok: false; readonly problem: string };

export const usage = `用法：
  npm run --silent score -- 文件.xlsx... --json              逐个工作簿输出一行 JSON，不改动任何文件
  npm run --silent score -- 文件.xlsx --write 输出.xlsx      把得分和说明写入副本，原文件不动
  npm run --silent score -- 文件夹 --write 输出文件夹        对文件夹里的每个 .xlsx
  npm run --silent score -- 文件.xlsx --report 报告.docx     生成自评报告（Word）；文件夹对文件夹亦可
选项：
  --narrative 报告.docx  把这份自评报告的文字与表核对；不写时自动读取工作簿旁边同名的 .docx；文件夹对文件夹亦可
  --profile ID    评分规则（默认按表选择）
  --workers N     工作线程数（默认每个处理器核心一个）
  --force         覆盖已有的输出文件`;

/** Reads the arguments behind `npm run score --`. */
export function readCommandLine(args: readonly string[]): CommandLine {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        write: { type: 'string' },
        report: { type: 'string' },
        narrative: { type: 'string' },
        force: { type: 'boolean', default: false },
        profile: { type: 'string' },
        workers: { type: 'string' },
      },
    });
  } catch (error) {
    return { ok: false, problem: `看不懂这条命令：${error instanceof Error ? error.message : String(error)}` };
  }
  const { values, positionals } = parsed;
  if (positionals.length === 0) return { ok: false, problem: '请给出至少一个 .xlsx 文件或文件夹。' };
  const workers = values.workers === undefined ? null : Number(values.workers);
  if (workers !== null && (!Number.isInteger(workers) || workers < 1 || workers > 64)) {
    return { ok: false, problem: '--workers 后面请写 1 到 64 的整数。' };
  }
  if (values.write === '') return { ok: false, problem: '--write 后面请写输出文件或文件夹。' };
  if (values.report === '') return { ok: false, problem: '--report 后面请写输出的 .docx 文件或文件夹。' };
  if (values.narrative === '') return { ok: false, problem: '--narrative 后面请写自评报告（.docx）或文件夹。' };
  return {
    ok: true,
    command: {
      inputs: positionals,
      json: values.json,
      write: values.write ?? null,
      report: values.report ?? null,
      narrative: values.narrative ?? null,
      force: values.force,
      profile: values.profile ?? null,
      workers,
    },
  };
}
