import { rowsOfStep, type Steps } from '../sheet/steps';
import {
  fundingRole,
  isActualGoalLabel,
  isDepartmentNameLabel,
  isExpectedGoalLabel,
  isHeadLabel,
  isProjectLabel,
  isTotalLabel,
} from './form-labels';
import { isFundingHeader } from './funding-header';
import { isFundingMatrix } from './funding-matrix';
import type { GridRow } from './grid';
import { readHeader, type IndicatorHeader } from './header';
import { isCategoryWord, isSubcategoryWord } from './levels';
import { isFormTitle, otherTableTitle, type OtherTableKind } from './title';

/** Where a form lies among the grid's rows, and where its parts begin. Indices are into the grid's rows. */
export interface Region {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly titleIndex: number | null;
  /** What the region is that is no 自评表, by its heading or its columns; null for a 自评表. */
  readonly other: OtherTableKind | null;
  readonly identityIndex: number | null;
  readonly fundingIndex: number | null;
  readonly goalIndex: number | null;
  readonly headers: readonly IndicatorHeader[];
}

type Anchor =
  | { readonly kind: 'identity' | 'goal' | 'total'; readonly index: number }
  /** `other`: what a heading names that is no 自评表's; null for that of a 自评表. */
  | { readonly kind: 'title'; readonly index: number; readonly other: OtherTableKind | null }
  /** `named`: a known source of money stands in the row below, so that it is no list of tasks with their budgets. */
  | { readonly kind: 'funding'; readonly index: number; readonly named: boolean }
  | { readonly kind: 'indicators'; readonly index: number; readonly header: IndicatorHeader };

/** 项目名称 (or 部门名称) with a value beside it; as the head of a list it has labels beside it. */
function isIdentityRow(row: GridRow): boolean {
  return row.cells.some((cell, at) => {
    if (!/名称|全称/.test(cell.label)) return false;
    const own = /^([^:：]{2,14})[:：](?=.)/.exec(cell.label)?.[1];
    if (own !== undefined && (isProjectLabel(own) || isDepartmentNameLabel(own))) return true;
    if (!isProjectLabel(cell.label) && !isDepartmentNameLabel(cell.label)) return false;
    const neighbour = row.cells[at + 1];
    return neighbour === undefined ? row.cells.length === 1 : !isHeadLabel(neighbour.label);
  });
}

function isGoalRow(row: GridRow): boolean {
  if (!row.cells.some(({ label }) => label.length <= 30 && /目标/.test(label))) return false;
  return (
    row.cells.some(({ label }) => isExpectedGoalLabel(label)) && row.cells.some(({ label }) => isActualGoalLabel(label))
  );
}

/** The other table of the family that a row is the heading of: a row of its own, with at most a mark (附件2) beside it. */
function otherTitleOf({ cells }: GridRow): OtherTableKind | null {
  if (cells.length > 2) return null;
  return cells.map(({ label }) => otherTableTitle(label)).find((kind) => kind !== null) ?? null;
}

/** 1-7月执行数, 全年预计完成情况, 完成目标可能性: columns that only a monitoring table has. */
const isMonitoringLabel = (label: string): boolean =>
  label.length <= 20 &&
  /^\d{1,2}月?[-—–至~到]\d{1,2}月(?:份)?.{0,4}(?:执行|完成|支出)|^全年预计(?:执行|完成|支出)|^(?:完成|实现)目标(?:的)?可能性|^预警(?:等级|情况|结果)/.test(
    label,
  );

/** What a region without a telling heading is by its columns: levels and targets with neither actuals nor points are a declaration. */
function otherByColumns(region: Region, rows: readonly GridRow[]): OtherTableKind | null {
  const heads = [
    ...(region.fundingIndex === null ? [] : [region.fundingIndex]),
    ...region.headers.map(({ index }) => index),
  ];
  const labels = heads.flatMap((index) => [...(rows[index]?.cells ?? []), ...(rows[index + 1]?.cells ?? [])]);
  if (labels.filter(({ label }) => isMonitoringLabel(label)).length >= 2) return 'monitoring';
  const [header] = region.headers;
  if (header === undefined || region.goalIndex !== null || region.titleIndex !== null) return null;
  const { target, actual, score, weight, explanation, category, subcategory, name } = header.byRole;
  const hasLevels = [category, subcategory, name].filter((column) => column !== undefined).length >= 2;
  // 备注 may stand in any table; a column for reasons of deviations may not.
  const hasReasons = explanation !== undefined && explanation.rank < 2;
  const isBare = !hasReasons && [actual, score, weight].every((column) => column === undefined);
  return hasLevels && target !== undefined && isBare && region.identityIndex !== null ? 'declaration' : null;
}

/** What the rows that begin a part have in one of their labels, but for a header of sources of money. */
const marks = { title: /表/, identity: /称/, indicators: /[级标]/, funding: /[行出付入]/, goal: /标/, total: /[分计]/ };

const anyMark = new RegExp(
  `[${Object.values(marks)
    .map(({ source }) => source.replace(/[[\]]/g, ''))
    .join('')}]`,
);

const wordsOf = ({ cells }: GridRow): string => cells.map(({ label }) => label).join(' ');

/** False for a row that begins no such part, by a look at all its labels at once; `funding` may yet be a header of sources. */
export const mayBegin = (part: keyof typeof marks, row: GridRow): boolean => marks[part].test(wordsOf(row));

function fundingAnchor(rows: readonly GridRow[], index: number): Anchor {
  const named = rows[index + 1]?.cells.some(({ label }) => fundingRole(label) !== null) ?? false;
  return { kind: 'funding', index, named };
}

/** What begins at a row; null: nothing does. Most rows of a workbook say so at once. */
function anchorAt(rows: readonly GridRow[], index: number): Anchor | null {
  const row = rows[index];
  if (row === undefined) return null;
  const words = wordsOf(row);
  if (!anyMark.test(words)) return isFundingMatrix(rows, index) ? fundingAnchor(rows, index) : null;
  const header = marks.indicators.test(words) ? readHeader(rows, index) : null;
  if (header !== null) return { kind: 'indicators', index, header };
  const isIdentity = marks.identity.test(words) && isIdentityRow(row);
  if (marks.title.test(words)) {
    if (!isIdentity && row.cells.length <= 4 && row.cells.some(({ label }) => isFormTitle(label)))
      return { kind: 'title', index, other: null };
    const other = otherTitleOf(row);
    if (other !== null) return { kind: 'title', index, other };
  }
  if (isIdentity) return { kind: 'identity', index };
  const isFunding = (marks.funding.test(words) && isFundingHeader(row)) || isFundingMatrix(rows, index);
  if (isFunding) return fundingAnchor(rows, index);
  if (marks.goal.test(words) && isGoalRow(row)) return { kind: 'goal', index };
  return isTotalLabel(row.cells[0]?.label ?? '') ? { kind: 'total', index } : null;
}

function* anchorsOf(rows: readonly GridRow[]): Steps<readonly Anchor[]> {
  const anchors: Anchor[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    if (index % rowsOfStep === rowsOfStep - 1) yield;
    const anchor = anchorAt(rows, index);
    if (anchor === null) continue;
    anchors.push(anchor);
    if (anchor.kind === 'indicators') index = anchor.header.bodyIndex - 1;
  }
  return anchors;
}

interface Draft {
  start: number;
  titleIndex: number | null;
  other: OtherTableKind | null;
  identityIndex: number | null;
  fundingIndex: number | null;
  fundingIsNamed: boolean;
  goalIndex: number | null;
  headers: IndicatorHeader[];
  hasTotal: boolean;
}

const emptyDraft = (start: number): Draft => ({
  start,
  titleIndex: null,
  other: null,
  identityIndex: null,
  fundingIndex: null,
  fundingIsNamed: false,
  goalIndex: null,
  headers: [],
  hasTotal: false,
});

const hasBegun = (draft: Draft): boolean =>
  draft.identityIndex !== null || draft.fundingIndex !== null || draft.goalIndex !== null || draft.headers.length > 0;

/** Whether an anchor can't belong to the form that is being collected: the parts come in one order. */
function beginsAnother(draft: Draft, anchor: Anchor): boolean {
  switch (anchor.kind) {
    case 'title':
      return hasBegun(draft) || draft.titleIndex !== null;
    case 'identity':
      return (
        draft.headers.length > 0 ||
        (draft.identityIndex !== null && (draft.fundingIndex !== null || draft.goalIndex !== null))
      );
    case 'funding':
      return draft.headers.length > 0 && (draft.fundingIndex !== null || draft.hasTotal);
    case 'indicators':
      return draft.hasTotal;
    default:
      return false;
  }
}

function add(draft: Draft, anchor: Anchor): void {
  switch (anchor.kind) {
    case 'title':
      if (draft.titleIndex !== null) break;
      draft.titleIndex = anchor.index;
      draft.other = anchor.other;
      break;
    case 'identity':
      draft.identityIndex ??= anchor.index;
      break;
    case 'funding':
      if (draft.fundingIndex !== null && (draft.fundingIsNamed || !anchor.named)) break;
      draft.fundingIndex = anchor.index;
      draft.fundingIsNamed = anchor.named;
      break;
    case 'goal':
      draft.goalIndex ??= anchor.index;
      break;
    case 'indicators':
      draft.headers.push(anchor.header);
      break;
    case 'total':
      if (draft.headers.length > 0) draft.hasTotal = true;
  }
}

const holdsLevels = (rows: readonly GridRow[]): boolean =>
  rows.some(({ cells }) => cells.some(({ label }) => isCategoryWord(label) || isSubcategoryWord(label)));

/** Whether what was found is a 自评表: a table of indicators with their actuals, or a titled form cut off before it. */
function isForm(region: Region, rows: readonly GridRow[]): boolean {
  const titled = region.titleIndex !== null;
  const hasFunding =
    region.fundingIndex !== null &&
    rows
      .slice(region.fundingIndex, Math.min(region.fundingIndex + 4, region.end))
      .some((row) => row.cells.slice(0, 3).some(({ label }) => fundingRole(label) !== null));
  const table = region.headers.find(({ byRole }) => byRole.target !== undefined && byRole.actual !== undefined);
  if (table === undefined) {
    const parts = [region.identityIndex !== null, hasFunding, region.goalIndex !== null, region.headers.length > 0];
    return parts.filter(Boolean).length >= (titled ? 1 : 3) && (titled || region.headers.length === 0);
  }
  const { category, subcategory, name, levels } = table.byRole;
  const levelled = [category, subcategory, name, levels].filter((column) => column !== undefined).length >= 2;
  if (levelled || (hasFunding && region.identityIndex !== null)) return true;
  const isProject = region.identityIndex !== null || hasFunding;
  return titled && (isProject || holdsLevels(rows.slice(table.bodyIndex, table.bodyIndex + 5)));
}

/** Whether a region under the heading of another table has any part of one: a heading alone is a heading. */
const isOtherTable = ({ identityIndex, fundingIndex, goalIndex, headers }: Region): boolean =>
  headers.length > 0 || [identityIndex, fundingIndex, goalIndex].filter((index) => index !== null).length >= 2;

/** A heading that is printed again on the next page of a table that has not come to its total. */
function isContinued(rows: readonly GridRow[], draft: Draft | undefined, index: number): boolean {
  if (draft === undefined || draft.headers.length === 0 || draft.hasTotal) return false;
  const title = rows[index]?.cells[0]?.label ?? '';
  const first = draft.titleIndex === null ? undefined : rows[draft.titleIndex]?.cells[0]?.label;
  return title === first || /\(?续表?\d?\)?$/.test(title);
}

/** Finds every form and every other table of the family among the rows, top to bottom. Linear. */
export function* locateInSteps(rows: readonly GridRow[]): Steps<readonly Region[]> {
  const anchors = yield* anchorsOf(rows);
  const drafts: Draft[] = [];
  anchors.forEach((anchor, at) => {
    if (anchor.kind === 'title') {
      // A title is followed by the form's parts; words like it inside a table are not.
      const next = anchors.slice(at + 1, at + 4).find(({ kind }) => kind !== 'title');
      if (next === undefined || next.kind === 'total') return;
      if (next.kind === 'indicators' && isContinued(rows, drafts.at(-1), anchor.index)) return;
    }
    let draft = drafts.at(-1);
    if (draft === undefined || beginsAnother(draft, anchor)) {
      draft = emptyDraft(anchor.index);
      drafts.push(draft);
    }
    add(draft, anchor);
  });
  return drafts
    .map((draft, at): Region => {
      const start = startWithHeading(rows, draft, drafts[at - 1]);
      const next = drafts[at + 1];
      const end = next === undefined ? rows.length : startWithHeading(rows, next, draft);
      const region = { ...draft, start, end };
      const isTitled = region.titleIndex !== null && region.other === null;
      if (!isTitled) region.other ??= otherByColumns(region, rows);
      return region;
    })
    .filter((region) => (region.other === null ? isForm(region, rows) : isOtherTable(region)));
}

/** A form's heading may be words that don't name a 自评表; `附件1` stands above it. Both are short rows of their own. */
function startWithHeading(rows: readonly GridRow[], draft: Draft, previous: Draft | undefined): number {
  const floor = previous === undefined ? -1 : Math.max(previous.start, previous.headers.at(-1)?.bodyIndex ?? 0);
  const isAlone = (index: number): boolean => index > floor && rows[index]?.cells.length === 1;
  const isMark = (index: number): boolean =>
    isAlone(index) && /^附[件表]?[\d一二三四五六七八九十]{0,3}$/.test(rows[index]?.cells[0]?.label ?? '');
  let { start } = draft;
  const heads = draft.titleIndex === null && previous === undefined ? 3 : 0;
  while (draft.start - start < heads && isAlone(start - 1)) start -= 1;
  return isMark(start - 1) ? start - 1 : start;
}
