import { checks } from '../../checks/catalogue';
import type { Severity } from '../../checks/finding';
import { percentText } from '../../explain/figures';
import { dateInWords, reportDate } from '../../report/fill-slots';
import { questionsOf } from '../../report/open-questions';
import { guidanceText } from '../../report/paragraph';
import type { ReportBlock, ReportDocument, ReportTable, TextBlock } from '../../report/report-document';
import { chineseNumeral, clause, oneLine, sentence } from '../../report/report-text';
import type { Grade } from '../../rules/scoring-rules';
import { roundPoints, sumOf } from '../../value/rounding';
import { acrossChecks } from '../across/catalogue';
import type { AcrossFinding } from '../across/across-finding';
import { acrossText } from '../across/across-text';
import type { PaperResult } from '../papers/paper-result';
import { reviewStandards, standardNumbers, standardsIn } from '../papers/standards';
import type { ReviewTally, TalliedProblem } from './review-tally';

const grades: readonly Grade[] = ['优', '良', '中', '差'];

/** A project whose every row was reviewed, with both totals. */
interface Compared {
  readonly project: string;
  readonly filed: number;
  readonly reviewed: number;
}

const comparedOf = (results: readonly PaperResult[]): readonly Compared[] =>
  results.flatMap(({ project, filedScore, rows, isWhole }) =>
    isWhole && filedScore !== null
      ? [{ project, filed: filedScore, reviewed: sumOf(rows.map(({ score }) => score)) }]
      : [],
  );

const mean = (values: readonly number[]): number => roundPoints(sumOf(values) / values.length, 2);

/** 偏离度 = (自评得分 − 复核得分) ÷ 自评得分; `—` of nothing. */
const deviationText = (filed: number, reviewed: number): string =>
  filed === 0 ? '—' : percentText(sumOf([filed, -reviewed]) / filed);

const block = (id: string, level: TextBlock['level'], text: string): TextBlock => ({
  id,
  level,
  source: text.includes('【请') ? 'guidance' : level === 'body' || level === 'title' ? 'computed' : 'fixed',
  text,
});

const asked = (ask: string, hint = ''): string => guidanceText({ ask, hint });

/** 应报, 已报, 复核: what was counted, and what only the office knows. */
function work(
  { files, unreadable, withoutForm, forms, indicators }: ReviewTally,
  results: readonly PaperResult[],
): readonly ReportBlock[] {
  const begun = results.filter(({ rows }) => rows.length > 0);
  const whole = results.filter(({ isWhole }) => isWhole).length;
  const rows = begun.reduce((sum, one) => sum + one.rows.length, 0);
  const left = [
    ...(unreadable === 0 ? [] : [`${unreadable}个文件无法读取`]),
    ...(withoutForm === 0 ? [] : [`${withoutForm}个文件中没有自评表`]),
  ];
  const reviewed =
    begun.length === 0
      ? `复核项目${asked('复核的项目数')}个、指标${asked('复核的指标条数')}条。`
      : `复核${begun.length}个项目${rows}条指标${whole === begun.length ? '' : whole === 0 ? '，还没有一个项目的指标全部复核' : `，其中${whole}个项目的指标已全部复核`}。`;
  return [
    block('work', 'heading1', '一、复核工作开展情况'),
    block(
      'work.counts',
      'body',
      `应报绩效自评表${asked('应报的自评表份数')}份，已报${forms}份，共${indicators}条指标。收到文件${files}个${left.length === 0 ? '' : `，其中${left.join('，')}`}。${reviewed}`,
    ),
    block('work.how', 'body', asked('复核的组织方式、抽取原则、时间和依据', '由谁复核，怎样抽取，何时完成')),
  ];
}

function resultTable(compared: readonly Compared[]): ReportTable {
  const cell = (text: string, heading = false) => ({ text, rows: 1, columns: 1, heading });
  const labels = ['序号', '项目名称', '自评得分', '复核得分', '偏差', '偏离度'];
  return {
    widths: [3, 14, 5, 5, 5, 5],
    rows: [
      labels.map((label) => cell(label, true)),
      ...compared.map(({ project, filed, reviewed }, at) =>
        [
          String(at + 1),
          project,
          String(filed),
          String(reviewed),
          String(sumOf([filed, -reviewed])),
          deviationText(filed, reviewed),
        ].map((text) => cell(text)),
      ),
    ],
    headerRow: 0,
    headerRows: 1,
    landscape: false,
  };
}

function outcome(
  { forms, filedScores, grades: counts }: ReviewTally,
  compared: readonly Compared[],
): readonly ReportBlock[] {
  const told = grades.flatMap((grade) => {
    const count = counts.get(grade) ?? 0;
    return count === 0 ? [] : [`“${grade}”${count}份`];
  });
  const filed =
    filedScores.length === 0
      ? '已报的自评表都没有填总分。'
      : `已报的自评表中${filedScores.length === forms ? '' : `填有总分的`}${filedScores.length}份，自评平均分${mean(filedScores)}分${told.length === 0 ? '' : `，按所填总分：${told.join('、')}`}。`;
  const sums = { filed: sumOf(compared.map((one) => one.filed)), reviewed: sumOf(compared.map((one) => one.reviewed)) };
  const reviewed =
    compared.length === 0
      ? `复核平均分${asked('复核平均分')}分，偏离度${asked('偏离度')}。`
      : `指标全部复核的${compared.length}个项目，自评平均分${mean(compared.map((one) => one.filed))}分，复核平均分${mean(compared.map((one) => one.reviewed))}分，偏离度${deviationText(sums.filed, sums.reviewed)}。`;
  return [
    block('outcome', 'heading1', '二、自评与复核结果'),
    block('outcome.filed', 'body', filed),
    block('outcome.reviewed', 'body', reviewed),
    ...(compared.length === 0
      ? []
      : [
          {
            id: 'outcome.table',
            level: 'table' as const,
            source: 'computed' as const,
            label: '',
            title: '项目支出绩效自评复核结果表',
            under: ['单位：分'],
            table: resultTable(compared),
            notes: ['注：偏离度＝（自评得分－复核得分）÷自评得分；只列指标全部复核的项目。'],
            reference: '',
          },
        ]),
  ];
}

const example = (project: string, text: string): string => `${oneLine(project)}：${clause(oneLine(text))}`;

/** `涉及3个项目4处。如：甲：…；乙：…。` */
function problemText({ findings, forms, examples }: TalliedProblem): string {
  const told = examples.map(({ project, text }) => example(project, text)).join('；');
  return `涉及${forms}个项目${findings}处。${sentence(`如：${told}`)}`;
}

const titleOf = ({ check }: TalliedProblem): string => checks.find(({ id }) => id === check)?.title.zh ?? check;

/** How the standards were applied, with counts and two examples each. */
function standardsText(results: readonly PaperResult[]): readonly string[] {
  return standardNumbers.flatMap((number) => {
    const rows = results.flatMap(({ project, rows: all }) =>
      all.filter(({ note }) => standardsIn(note).includes(number)).map(({ name, note }) => ({ project, name, note })),
    );
    if (rows.length === 0) return [];
    const facts = reviewStandards.filter((one) => one.number === number);
    const what = facts.length === 1 ? (facts[0]?.fact ?? '') : '指标不可考查';
    const told = rows.slice(0, 2).map(({ project, name, note }) => example(project, `${name}，${note}`));
    return [`按复核口径第${number}条（${what}）处理${rows.length}条指标。${sentence(`如：${told.join('；')}`)}`];
  });
}

/** What shows when forms are laid beside each other, by kind. */
function acrossTexts(findings: readonly AcrossFinding[]): readonly string[] {
  const asked = findings.filter(({ severity }) => severity !== 'info');
  return acrossChecks.flatMap(({ id, title }): readonly string[] => {
    const own = asked.filter(({ check }) => check === id);
    if (own.length === 0) return [];
    const told = own.slice(0, 2).map(({ message }) => clause(oneLine(acrossText(message, 'zh-CN'))));
    return [`${title.zh}：${own.length}处。${sentence(`如：${told.join('；')}`)}`];
  });
}

/** What 复核情况 is written from. */
export interface ReviewReportSources {
  readonly tally: ReviewTally;
  /** What stands in the working papers; none where there are no papers yet. */
  readonly results: readonly PaperResult[];
  /** What shows across forms. */
  readonly across: readonly AcrossFinding[];
  /** As it is to be printed, or `2025-04-29`; `''` asks for it. */
  readonly date: string;
}

const numbered = (text: string, at: number): string => `${at + 1}．${text}`;

const kinds: readonly (readonly [severity: Severity, heading: string])[] = [
  ['error', '必须修改的问题'],
  ['warning', '重要问题'],
];

function problems({ tally, results, across }: ReviewReportSources): readonly ReportBlock[] {
  const { problems: all } = tally;
  const standards = standardsText(results);
  const between = acrossTexts(across);
  const groups = [
    ...kinds.flatMap(([severity, heading]) => {
      const own = all.filter((one) => one.severity === severity);
      const texts = own.map((one) => `${titleOf(one)}：${problemText(one)}`).map(numbered);
      return own.length === 0 ? [] : [{ heading, texts }];
    }),
    ...(between.length === 0 ? [] : [{ heading: '各表之间的问题', texts: between.map(numbered) }]),
    ...(standards.length === 0 ? [] : [{ heading: '复核得分的调整', texts: standards }]),
  ];
  const told = groups.flatMap(({ heading, texts }, at) => [
    block(`problems.${at + 1}`, 'heading2', `（${chineseNumeral(at + 1)}）${heading}`),
    ...texts.map((text, line) => block(`problems.${at + 1}.${line + 1}`, 'body', text)),
  ]);
  return [
    block('problems', 'heading1', '三、发现的主要问题'),
    ...(told.length === 0 ? [block('problems.none', 'body', '按校验规则没有发现必须修改的问题和重要问题。')] : told),
    block('problems.own', 'body', asked('复核人员发现的其他问题', '现场核查、佐证资料和报告中的问题')),
  ];
}

/** 复核情况 as a draft: sentences that are counted, and blanks for what only the office knows. Pure and total. */
export function composeReviewReport(sources: ReviewReportSources): ReportDocument {
  const { tally, results, date } = sources;
  const title = `${tally.year === null ? '' : `${tally.year}年度`}项目支出绩效自评复核情况`;
  const blocks: readonly ReportBlock[] = [
    block('title', 'title', title),
    ...work(tally, results),
    ...outcome(tally, comparedOf(results)),
    ...problems(sources),
    block('advice', 'heading1', '四、有关建议'),
    block('advice.text', 'body', asked('整改要求和建议', '哪些单位、何时改完，复核结果怎样应用和公开')),
    block('closing.unit', 'closing', asked('复核单位')),
    block('closing.date', 'closing', date === '' ? guidanceText(reportDate) : dateInWords(date)),
  ];
  return { title, titleLines: [title], cover: null, blocks, openQuestions: questionsOf(blocks), slots: [] };
}
