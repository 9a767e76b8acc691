import { checks } from '../checks/catalogue';
import { findingText } from '../checks/finding-text';
import type { Severity } from '../checks/finding';
import type { CheckId } from '../messages/message';
import { messageText } from '../messages/message-text';
import type { AcrossFinding, AcrossPlace } from './across/across-finding';
import { acrossText } from './across/across-text';
import { acrossChecks } from './across/catalogue';
import type { ListedEntry } from './attention';
import type { FileEntry, FormEntry } from './entries';
import type { ReviewedFinding, ReviewedForm } from './reviewed-file';

/** A row of 问题清单, in the reviewers' words (Chinese: the list is a paper). */
export interface Problem {
  readonly level: Level;
  readonly dimension: string;
  /** Whose form, and of which project. */
  readonly object: string;
  readonly file: string;
  /** `''` for a file without a form. */
  readonly sheet: string;
  readonly cells: readonly string[];
  /** Places in other forms and tables that it is about too; empty but for what shows across forms. */
  readonly elsewhere: readonly string[];
  readonly title: string;
  /** What was found, with what the cells say. */
  readonly fact: string;
  readonly advice: string;
  readonly source: string;
  /** What the reviewer said of it so far; `''` where nothing is remembered. */
  readonly state: string;
}

export const levels = ['P0 必须修改', 'P1 重要', 'P2 优化', '通过'] as const;
export type Level = (typeof levels)[number];

const levelOf: Readonly<Record<Severity, Level>> = { error: 'P0 必须修改', warning: 'P1 重要', info: 'P2 优化' };

/** What the checks look at, as reviewers divide it; ids beyond these tell how certainly a form was read. */
const dimensions: readonly (readonly [string, readonly number[]])[] = [
  ['表格结构与权重', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 64, 66]],
  ['绩效目标与指标', [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 65, 67, 71]],
  ['完成情况', [21, 22, 23, 24, 25, 26, 27, 28, 29, 60, 68]],
  ['评分口径与说明', [30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 73, 74]],
  ['预算执行', [40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 61, 62, 63, 69]],
  ['总分与等级', [51, 52, 53]],
  ['报告与表的一致性', [54, 55, 56, 57, 58, 59, 70, 72]],
];
const reading = '表格识读';
const material = '报送材料';

const byNumber = new Map(dimensions.flatMap(([name, numbers]) => numbers.map((number) => [number, name] as const)));

/** The dimension of a check. */
export function dimensionOf(check: CheckId): string {
  return check.startsWith('V') ? (byNumber.get(Number(check.slice(1))) ?? reading) : reading;
}

/** Sentences of a finding's text: those that say what to do go to the advice. */
const sentence = /[^。！？]+[。！？]?/g;
const asksFor = /请|应当|应该|改为|改成|补充/;

const generalAdvice: Readonly<Record<Severity, string>> = {
  error: '请核实后改正。',
  warning: '请核实；无误的写明依据。',
  info: '供参考。',
};

function divided(text: string): { readonly fact: string; readonly advice: string } {
  const sentences = text.match(sentence) ?? [text];
  const [first = text] = sentences;
  // The first sentence is the finding itself, whatever words it has.
  const advice = sentences.slice(1).filter((one) => asksFor.test(one));
  const fact = sentences.slice(1).filter((one) => !asksFor.test(one));
  return { fact: [first, ...fact].join(''), advice: advice.join('') };
}

/** Cells whose texts are told, and characters of each. */
const mostTold = 4;
const longestTold = 40;

const shortened = (text: string): string => (text.length > longestTold ? `${text.slice(0, longestTold)}…` : text);

function textsOf({ cells, texts }: ReviewedFinding): string {
  const told = cells
    .slice(0, mostTold)
    .flatMap((cell, at) => ((texts[at] ?? '').trim() === '' ? [] : [`${cell}“${shortened(texts[at] ?? '')}”`]));
  return told.length === 0 ? '' : `表中：${told.join('、')}。`;
}

const objectOf = ({ unit, project }: FormEntry): string => [unit, project].filter((words) => words !== '').join('·');

const severities: readonly Severity[] = ['error', 'warning', 'info'];

interface Grave {
  readonly severity: Severity;
}

/** The order of a form's findings: the gravest first, else the catalogue's. */
export const byGravity = (one: Grave, other: Grave): number =>
  severities.indexOf(one.severity) - severities.indexOf(other.severity);

function problemOf(entry: FormEntry, finding: ReviewedFinding, state: string): Problem {
  const about = checks.find(({ id }) => id === finding.check);
  const { fact, advice } = divided(findingText(finding.message, 'zh-CN'));
  const said = finding.acknowledged === null ? '' : `单位已说明：${finding.acknowledged}`;
  return {
    level: levelOf[finding.severity],
    dimension: dimensionOf(finding.check),
    object: objectOf(entry),
    file: entry.file,
    sheet: entry.sheet,
    cells: finding.cells.length === 0 ? [entry.cell] : finding.cells,
    elsewhere: [],
    title: `${finding.check} ${about?.title.zh ?? ''}`,
    fact: [fact, textsOf(finding), said].filter((words) => words !== '').join(''),
    advice: advice === '' ? generalAdvice[finding.severity] : advice,
    source: about?.source ?? '',
    state,
  };
}

/** Forms beside each other (A01 to A09), and a form beside its declaration, its monitoring and the year before (A11 and on). */
const acrossDimension = (check: string): string =>
  Number(check.slice(1)) < 10 ? '跨表核对' : '与申报、监控、上年对照';

/** Places elsewhere that are named; of more their number is. */
const mostPlaces = 8;

function elsewhereOf(places: readonly AcrossPlace[]): readonly string[] {
  const named = places
    .slice(0, mostPlaces)
    .map(({ file, sheet, cell }) => [file, `${sheet}!${cell}`].filter((words) => words !== '').join(' '));
  return places.length > mostPlaces ? [...named, `等 ${places.length} 处`] : named;
}

/** A finding across forms as the line of one of them. */
function acrossProblem(entry: FormEntry, finding: AcrossFinding): Problem {
  const about = acrossChecks.find(({ id }) => id === finding.check);
  const { fact, advice } = divided(acrossText(finding.message, 'zh-CN'));
  const isOwn = ({ file, sheet, range }: AcrossPlace): boolean =>
    file === entry.file && sheet === entry.sheet && range === entry.range;
  return {
    level: levelOf[finding.severity],
    dimension: acrossDimension(finding.check),
    object: objectOf(entry),
    file: entry.file,
    sheet: entry.sheet,
    cells: finding.places.filter(isOwn).map(({ cell }) => cell),
    elsewhere: elsewhereOf([...finding.places.filter((place) => !isOwn(place)), ...finding.compared]),
    title: `${finding.check} ${about?.title.zh ?? ''}`,
    fact,
    advice: advice === '' ? generalAdvice[finding.severity] : advice,
    source: about?.source ?? '',
    state: '',
  };
}

const passed = (entry: FormEntry): Problem => ({
  level: '通过',
  dimension: '',
  object: objectOf(entry),
  file: entry.file,
  sheet: entry.sheet,
  cells: [entry.cell],
  elsewhere: [],
  title: '没有发现问题',
  fact: '',
  advice: '',
  source: '',
  state: '',
});

function fileProblem({ file, trouble, reason }: FileEntry): Problem {
  const { fact, advice } = divided(messageText(reason, 'zh-CN'));
  return {
    level: trouble === 'unreadable' ? 'P0 必须修改' : 'P1 重要',
    dimension: material,
    object: '',
    file,
    sheet: '',
    cells: [],
    elsewhere: [],
    title: trouble === 'unreadable' ? '文件读不出来' : '没有自评表',
    fact,
    advice: advice === '' ? '请核实后重新报送。' : advice,
    source: '',
    state: '',
  };
}

/**
 * What 问题清单 says of a row of the list: a line for each finding, the gravest first, then what shows beside other forms, each told at
 * the first form that it is about; a form of which only that is to be said again has the gravest of it, one without anything 通过; a line
 * for a workbook that gives no form. Files that are no workbooks are in the summary only. `form` is the row's own, null for a file;
 * `stateOf` tells what the reviewer said of a finding so far.
 */
export function problemsOf(
  listedEntry: ListedEntry,
  form: ReviewedForm | null,
  stateOf: (finding: ReviewedFinding) => string = () => '',
): readonly Problem[] {
  const { entry, across, acrossFirst } = listedEntry;
  if (entry.kind === 'file') return entry.trouble === 'other' ? [] : [fileProblem(entry)];
  const findings = [...(form?.findings ?? [])].sort(byGravity);
  const lines = [
    ...findings.map((finding) => problemOf(entry, finding, stateOf(finding))),
    ...[...acrossFirst].sort(byGravity).map((finding) => acrossProblem(entry, finding)),
  ];
  if (lines.length > 0) return lines;
  const [gravest] = [...across].sort(byGravity);
  return [gravest === undefined ? passed(entry) : acrossProblem(entry, gravest)];
}

/** How many lines `problemsOf` gives, known without the form. */
export function countProblems({ entry, acrossFirst }: ListedEntry): number {
  if (entry.kind === 'file') return entry.trouble === 'other' ? 0 : 1;
  const own = [...entry.found.values()].reduce((sum, count) => sum + count, 0);
  return Math.max(1, own + acrossFirst.length);
}
