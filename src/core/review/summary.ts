import { checks } from '../checks/catalogue';
import type { FormKind } from '../form/form';
import { messageText } from '../messages/message-text';
import { acrossChecks } from './across/catalogue';
import { placeLink } from '../sheet/sheet-links';
import { noFeatures, plannedText, type SheetPlan } from '../sheet/sheet-plan';
import type { CellContent } from '../sheet/snapshot';
import type { ListedEntry } from './attention';
import type { FormEntry, ReviewEntry } from './entries';
import { looks, type ReviewColumn, rowHeight, tableLooks } from './review-sheet';
import type { MoneyTotals, ReviewTotals } from './totals';

const summaryName = '自评汇总';

const columns: readonly ReviewColumn[] = [
  { heading: '序号', width: 30, look: looks.centred },
  { heading: '预算单位', width: 112, look: looks.words },
  { heading: '项目名称', width: 120, look: looks.words },
  { heading: '年度', width: 34, look: looks.centred },
  { heading: '年初预算数', width: 64, look: looks.money },
  { heading: '全年预算数', width: 64, look: looks.money },
  { heading: '全年执行数', width: 64, look: looks.money },
  { heading: '执行率', width: 52, look: looks.rate },
  { heading: '自评得分(表列)', width: 48, look: looks.points },
  { heading: '自评等级', width: 36, look: looks.centred },
  { heading: '计算得分', width: 44, look: looks.points },
  { heading: '差额', width: 46, look: looks.difference },
  { heading: '计算等级', width: 36, look: looks.centred },
  { heading: '错误', width: 32, look: looks.count },
  { heading: '警告', width: 32, look: looks.count },
  { heading: '扣分未说明(条)', width: 46, look: looks.count },
  { heading: '超130%未说明(条)', width: 50, look: looks.count },
  { heading: '全部满分(是/否)', width: 46, look: looks.centred },
  { heading: '需关注原因', width: 190, look: looks.words },
  { heading: '文件', width: 140, look: looks.words },
  { heading: '工作表!单元格', width: 84, look: looks.words },
];
const rateColumn = 7;
const differenceColumn = 11;
const fileColumn = 19;
const cellColumn = 20;
/** Behind the others, in a list with a form that counts in 元. */
const unitColumn: ReviewColumn = { heading: '表内金额单位', width: 46, look: looks.centred };

const kindNames: Readonly<Record<FormKind, string>> = {
  project: '项目支出',
  department: '部门整体支出',
  transfer: '转移支付',
};

/** Every heading that the list can have. */
export const summaryHeadings: readonly string[] = [...columns, unitColumn].map(({ heading }) => heading);

/** Points: three lines. */
const headerHeight = 46;

/** How many of the most frequent checks the foot names. */
const mostNamed = 10;

const orBlank = (value: string | number | null): CellContent =>
  typeof value === 'string' ? plannedText(value) : (value ?? '');

/** A form that names no project has the name of its kind, in brackets. */
const projectOf = ({ project, formKind }: FormEntry): string =>
  project === '' && formKind !== 'project' ? `（${kindNames[formKind]}）` : project;

function formCells(entry: FormEntry): readonly CellContent[] {
  const { unit, year, initialBudget, annualBudget, expenditure, rate, filedScore, filedGradeWords } = entry;
  const { computedScore, difference, computedGrade, errors, warnings } = entry;
  const full = entry.isAllFull === null ? '' : entry.isAllFull ? '是' : '否';
  return [
    ...[unit, projectOf(entry), year, initialBudget, annualBudget, expenditure, rate].map(orBlank),
    ...[filedScore, filedGradeWords, computedScore, difference, computedGrade].map(orBlank),
    ...[errors, warnings, entry.unexplainedLosses, entry.unexplainedExcesses, full],
  ];
}

/** What shows beside other forms, in a few words; that there are several of one project is a reason by itself already. */
function acrossWords({ across }: ListedEntry): readonly string[] {
  const graver = across.filter(({ check, severity }) => severity !== 'info' && check !== 'A09');
  return [...new Set(graver.map(({ check }) => acrossChecks.find(({ id }) => id === check)?.title.zh ?? check))];
}

function cellsOf(listedEntry: ListedEntry, number: number, withUnit: boolean): readonly CellContent[] {
  const { entry, reasons } = listedEntry;
  const why = [...reasons.map((one) => messageText(one, 'zh-CN')), ...acrossWords(listedEntry)].join('；');
  const isForm = entry.kind === 'form';
  const figures = isForm ? formCells(entry) : Array.from({ length: fileColumn - 2 }, () => '');
  const place = isForm ? `${entry.sheet}!${entry.cell}` : '';
  const unit = isForm && entry.moneyUnit !== '万元' ? entry.moneyUnit : '';
  return [
    number,
    ...figures,
    plannedText(why),
    plannedText(entry.file === '' ? '本工作簿' : entry.file),
    plannedText(place),
    ...(withUnit ? [unit] : []),
  ];
}

/** A row of the foot: its label in the second column, then what stands in the columns named. */
interface FootRow {
  readonly label: string;
  readonly cells: Readonly<Record<number, CellContent>>;
  readonly isMoney: boolean;
}

const footRow = (label: string, cells: FootRow['cells']): FootRow => ({ label, cells, isMoney: false });

function moneyRow(label: string, money: MoneyTotals): FootRow {
  const { forms, initialBudget, annualBudget, expenditure, rate } = money;
  const [initial = '', annual = '', spent = '', executed = ''] = [initialBudget, annualBudget, expenditure, rate].map(
    orBlank,
  );
  const cells = { 2: `${forms} 份`, 4: initial, 5: annual, 6: spent, [rateColumn]: executed };
  return { label, cells, isMoney: true };
}

function notesOf(totals: ReviewTotals): readonly string[] {
  const incomplete = totals.kinds.reduce((sum, { money }) => sum + money.incomplete, 0);
  return [
    ...(incomplete === 0 ? [] : [`有 ${incomplete} 份表缺全年预算数或全年执行数，没有计入执行率。`]),
    ...(totals.versions === 0
      ? []
      : [`有 ${totals.versions} 份与另一份是同一项目、同一年度，合计没有剔除；请确认以哪份为准。`]),
    ...(totals.kinds.length < 2 ? [] : ['部门整体、转移支付与项目支出分别合计，不相加。']),
  ];
}

/** What stands under the list. */
function footOf(totals: ReviewTotals): readonly FootRow[] {
  const { forms, withoutForm, unreadable, others, kinds, grades } = totals;
  return [
    footRow('自评表', {
      2: `${forms} 份；没有自评表的工作簿 ${withoutForm} 个，读不出来的 ${unreadable} 个，其他文件 ${others} 个`,
    }),
    ...kinds.map(({ kind, money }) => moneyRow(`${kindNames[kind]}合计(万元)`, money)),
    ...notesOf(totals).map((note) => footRow('说明', { 2: note })),
    footRow('等级', { 2: '自评(份)', 3: '计算(份)' }),
    ...grades.map(({ grade, filed, computed }) => footRow(grade ?? '没有等级', { 2: filed, 3: computed })),
    footRow('最常见的问题', { 2: '名称', 5: '条数', 6: '涉及表数' }),
    ...totals.checks.slice(0, mostNamed).map(({ check, findings, forms: inForms }) => {
      const title = checks.find(({ id }) => id === check)?.title.zh ?? '';
      // Names are longer than their column: the next two are left to them.
      return footRow(check, { 2: plannedText(title), 5: findings, 6: inForms });
    }),
  ];
}

const footLooks = {
  words: { ...looks.plain, horizontal: 'left' },
  money: { ...looks.money, bordered: false, wrap: false },
  rate: { ...looks.rate, bordered: false, wrap: false },
} as const;

function looksOfFoot(foot: readonly FootRow[], top: number) {
  const inRows = (left: number, right: number, look: (typeof footLooks)[keyof typeof footLooks]) => ({
    block: { top, left, bottom: top + foot.length - 1, right },
    look,
  });
  const moneyRows = foot.flatMap(({ isMoney }, at) => (isMoney ? [top + at] : []));
  return [
    inRows(1, 6, footLooks.words),
    ...moneyRows.flatMap((row) => [
      { block: { top: row, left: 4, bottom: row, right: 6 }, look: footLooks.money },
      { block: { top: row, left: rateColumn, bottom: row, right: rateColumn }, look: footLooks.rate },
    ]),
  ];
}

function linksOf({ entry }: ListedEntry, row: number, linkOf: SummaryOptions['linkOf']) {
  const file = linkOf(entry.file);
  if (entry.kind === 'file') return file === null ? [] : [{ row, column: fileColumn, address: file }];
  const place = placeLink(entry.sheet, entry.cell);
  if (entry.file === '') return [{ row, column: cellColumn, address: place }];
  if (file === null) return [];
  return [
    { row, column: fileColumn, address: file },
    { row, column: cellColumn, address: `${file}${place}` },
  ];
}

/** What a cell says in words: figures are never broken into lines. */
const wordsIn = (content: CellContent): string => (typeof content === 'string' ? content : '');

/** What a summary needs beside the list. */
export interface SummaryOptions {
  /** The address under which the sheet's reader opens a file (`fileLink`); null where there is none. */
  readonly linkOf: (file: string) => string | null;
}

/** 自评汇总: a row a form, in the order of the list, files without one behind; under it what it all comes to. */
export function summaryPlan(list: readonly ListedEntry[], totals: ReviewTotals, { linkOf }: SummaryOptions): SheetPlan {
  const isInYuan = (entry: ReviewEntry): boolean => entry.kind === 'form' && entry.moneyUnit !== '万元';
  const withUnit = list.some(({ entry }) => isInYuan(entry));
  const all = withUnit ? [...columns, unitColumn] : columns;
  const widths = all.map(({ width }) => width);
  const rows = list.map((one, at) => cellsOf(one, at + 1, withUnit));
  const foot = footOf(totals);
  const footRows = foot.map(({ label, cells }) =>
    all.map((_, column) => (column === 1 ? label : (cells[column] ?? ''))),
  );
  const bottom = rows.length;
  const bars = rows.length === 0 ? [] : [rateColumn, differenceColumn];
  return {
    name: summaryName,
    columnWidths: widths,
    rowHeights: [headerHeight, ...rows.map((row) => rowHeight(row.map(wordsIn), widths))],
    contents: [all.map(({ heading }) => heading), ...rows, all.map(() => ''), ...footRows],
    merges: [],
    looks: [...tableLooks(all, 0, bottom), ...looksOfFoot(foot, bottom + 2)],
    features: {
      ...noFeatures,
      frozenRows: 1,
      filter: { top: 0, left: 0, bottom, right: all.length - 1 },
      links: list.flatMap((one, at) => linksOf(one, at + 1, linkOf)),
      bars: bars.map((column) => ({ top: 1, left: column, bottom, right: column })),
      print: { orientation: 'landscape', repeatedRows: 1 },
    },
  };
}
