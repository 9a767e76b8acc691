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
  { readonly ok: true; readonly command: Command } | { readonly ok: false; readonly problem: string };

export const usage = `用法：
  npm run --silent score -- 文件.xlsx... --json              逐个工作簿输出一行 JSON，不改动任何文件
  npm run --silent score -- 文件.xlsx --write 输出.xlsx      把得分和说明写入副本，原文件不动
  npm run --silent score -- 文件夹 --write 输出文件夹        对文件夹里的每个 .xlsx、.xlsm、.xls
  npm run --silent score -- 文件.xlsx --report 报告.docx     生成自评报告（Word）；文件夹对文件夹亦可
  npm run --silent score -- 文件夹 --unit-report 报告.docx   把所有项目汇成一份单位自评报告（Word）
  npm run --silent score -- 文件夹 --summary 汇总.xlsx       复核：自评汇总和问题清单，文件夹里的每个文件一行
  npm run --silent score -- 文件夹 --working-papers 底稿.xlsx  复核底稿：每个项目一张表；已有的底稿原地更新，复核人填写的内容保留
  npm run --silent score -- 文件夹 --review-report 情况.docx   复核情况（Word 初稿），数字来自自评表和底稿，其余留【请填写】
  npm run --silent score -- 文件.xlsx --handin 报送.xlsx     报送件：原样的副本，只去掉本程序留下的数据和标记，不计算也不写入
  npm run --silent score -- 文件.xlsx --handin 报送.xlsx --handin-summary 报送单.docx --report 报告.docx   连同报送单（一页，签字用）和报告
  npm run --silent score -- 文件.xlsx --clean 输出.xlsx      清除本程序留下的数据，写成副本（原文件不动）
选项：
  --narrative 报告.docx  把这份自评报告的文字与表核对；不写时自动读取工作簿旁边同名的 .docx；文件夹对文件夹亦可
  --from 旧报告.docx     按标题在以前的报告里找说法，列在报告的【请填写】旁边供参考，不会采用；也可以是旧工作簿，或放旧报告的文件夹
  --date 2025-03-20      报告日期（不写时在报告里留空）
  --profile ID    评分规则（默认按表选择）
  --organisation 文件.json  单位统一设置（规则、提纲、不用的校验等）；工作簿自己的选择优先，--profile 又优先于它们
  --workers N     工作线程数（默认每个处理器核心一个）
  --all           未勾选的建议也写入副本（默认只写勾选的）
  --keep-journal  副本里保留撤销记录，可在 Excel 的加载项里撤销（默认副本不带任何附加内容）
  --round         把本轮报送登记到文件夹里的“复核记录.json”，下一轮与它比较（与 --summary、--working-papers 或 --review-report 一起用）
  --resume        接着上次中断的运行：比原文件新的输出跳过，其余重新生成；复核时没有改动的工作簿不再读取
  --force         覆盖已有的输出文件；汇总和报告有人改过的，先在旁边留一份“名称.备份-年月日-时分秒”
以 - 开头的文件名请写在 -- 后面。`;

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
        handin: { type: 'string' },
        'handin-summary': { type: 'string' },
        clean: { type: 'string' },
        report: { type: 'string' },
        'unit-report': { type: 'string' },
        summary: { type: 'string' },
        'working-papers': { type: 'string' },
        'review-report': { type: 'string' },
        round: { type: 'boolean', default: false },
        from: { type: 'string' },
        date: { type: 'string' },
        narrative: { type: 'string' },
        force: { type: 'boolean', default: false },
        resume: { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        'keep-journal': { type: 'boolean', default: false },
        profile: { type: 'string' },
        organisation: { type: 'string' },
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
  if (values.handin === '') return { ok: false, problem: '--handin 后面请写报送件的 .xlsx 文件或文件夹。' };
  if (values['handin-summary'] === '')
    return { ok: false, problem: '--handin-summary 后面请写报送单的 .docx 文件或文件夹。' };
  if (values.clean === '') return { ok: false, problem: '--clean 后面请写输出的 .xlsx 文件或文件夹。' };
  const review = [values.summary, values['working-papers'], values['review-report']];
  const resumable = [values.write, values.report, values.handin, values.clean, ...review];
  if (values.resume && resumable.every((one) => one === undefined)) {
    return {
      ok: false,
      problem:
        '--resume 要和 --write、--report、--handin、--clean、--summary、--working-papers 或 --review-report 一起用。',
    };
  }
  if (values.round && review.every((one) => one === undefined)) {
    return { ok: false, problem: '--round 要和 --summary、--working-papers 或 --review-report 一起用。' };
  }
  if (values.summary !== undefined && !/\.xlsx$/i.test(values.summary)) {
    return { ok: false, problem: '--summary 后面请写输出的 .xlsx 文件。' };
  }
  if (values['working-papers'] !== undefined && !/\.xlsx$/i.test(values['working-papers'])) {
    return { ok: false, problem: '--working-papers 后面请写底稿的 .xlsx 文件。' };
  }
  if (values['review-report'] !== undefined && !/\.docx$/i.test(values['review-report'])) {
    return { ok: false, problem: '--review-report 后面请写输出的 .docx 文件。' };
  }
  if (values.report === '') return { ok: false, problem: '--report 后面请写输出的 .docx 文件或文件夹。' };
  if (values['unit-report'] === '') return { ok: false, problem: '--unit-report 后面请写输出的 .docx 文件。' };
  if (values.from === '') return { ok: false, problem: '--from 后面请写以前的报告（.docx、工作簿或文件夹）。' };
  if (values.from !== undefined && values.report === undefined) {
    return { ok: false, problem: '--from 要和 --report 一起用。' };
  }
  if (values.narrative === '') return { ok: false, problem: '--narrative 后面请写自评报告（.docx）或文件夹。' };
  return {
    ok: true,
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
      workers,
    },
  };
}
