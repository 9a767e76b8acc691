import { noFeatures, plannedText, type SheetPlan } from '../../sheet/sheet-plan';
import type { CellContent } from '../../sheet/snapshot';
import { paperProject } from '../papers/paper-lines';
import { looks, type ReviewColumn, rowHeight, tableLooks } from '../review-sheet';
import { changeWords } from './change-words';
import { unitOfForm } from './facets';
import type { DeskFinding, DeskForm } from './review-desk';
import { type FormReview, stateNames } from './review-record';

const columns: readonly ReviewColumn[] = [
  { heading: '序号', width: 30, look: looks.centred },
  { heading: '预算单位', width: 112, look: looks.words },
  { heading: '项目名称', width: 120, look: looks.words },
  { heading: '年度', width: 34, look: looks.centred },
  { heading: '报送情况', width: 70, look: looks.centred },
  { heading: '复核状态', width: 48, look: looks.centred },
  { heading: '已整改(条)', width: 46, look: looks.count },
  { heading: '仍存在(条)', width: 46, look: looks.count },
  { heading: '新发现(条)', width: 46, look: looks.count },
  { heading: '未说明的改动(处)', width: 52, look: looks.count },
  { heading: '改动明细', width: 300, look: looks.words },
  { heading: '复核意见', width: 140, look: looks.words },
  { heading: '文件', width: 140, look: looks.words },
];

/** A form's row; kept instead of the form, of which there may be thousands. */
export type RoundRow = readonly (string | number)[];

const submissionNames: Readonly<Record<DeskForm['submissionIs'], string>> = {
  first: '首次报送',
  same: '与上次相同',
  changed: '再次报送',
  superseded: '较早的一稿',
};

/** Changes that are told of one form. */
const mostChanges = 12;

/** How a form stands in this round: its state, and its submission against the one before. */
export function roundRow(desk: DeskForm): RoundRow {
  const { form, file, comparison, submissionIs, review, state, note, findings } = desk;
  const changes = [...(comparison?.changes ?? [])].sort(
    (one, other) => Number(other.why === 'silent') - Number(one.why === 'silent'),
  );
  const told = changes.slice(0, mostChanges).map(changeWords);
  const more = changes.length > mostChanges ? [`……共${changes.length}处`] : [];
  const isTaken = submissionIs === 'same' && review?.before !== null && review !== null;
  const counts =
    comparison === null
      ? ['', '', '', '']
      : [
          comparison.cured.length,
          findings.filter(({ change }) => change === 'still').length,
          comparison.fresh.length,
          changes.filter(({ why }) => why === 'silent').length,
        ];
  return [
    unitOfForm(desk),
    paperProject(form),
    form.year ?? '',
    isTaken ? '再次报送（已登记）' : submissionNames[submissionIs],
    stateNames[state],
    ...counts,
    [...told, ...more].join('\n'),
    note,
    file,
  ];
}

/** What a list says of a finding's state: `退回（仍存在）：请补充签到表`. */
export function findingWordsOf({ state, change, note, isOfOtherWords }: DeskFinding): string {
  const round = change === null ? '' : change === 'fresh' ? '（新发现）' : '（仍存在）';
  const said = note === '' ? '' : `：${note}${isOfOtherWords ? '（针对改动前的内容）' : ''}`;
  return `${stateNames[state]}${round}${said}`;
}

/** The row of a form that is remembered and not there now. */
export function absentRow({ form, file, state, note }: FormReview): RoundRow {
  const { project, implementer, department, year } = form;
  const unit = implementer === '' ? department : implementer;
  return [unit, project, year ?? '', '本次没有', stateNames[state], '', '', '', '', '', note, file];
}

/** The sheet 复核轮次: a row a form, what the unit changed without a word first. */
export function roundSheet(rows: readonly RoundRow[]): SheetPlan {
  const silent = 8;
  const sorted = [...rows].sort((one, other) => Number(other[silent]) - Number(one[silent]));
  const contents = sorted.map((row, at): readonly CellContent[] => [
    at + 1,
    ...row.map((content) => (typeof content === 'string' ? plannedText(content) : content)),
  ]);
  const right = columns.length - 1;
  const widths = columns.map(({ width }) => width);
  return {
    name: '复核轮次',
    columnWidths: widths,
    rowHeights: [34, ...contents.map((row) => rowHeight(row.map(String), widths))],
    contents: [columns.map(({ heading }) => heading), ...contents],
    merges: [],
    looks: tableLooks(columns, 0, contents.length),
    features: {
      ...noFeatures,
      frozenRows: 1,
      filter: contents.length === 0 ? null : { top: 0, left: 0, bottom: contents.length, right },
      print: { orientation: 'landscape', repeatedRows: 1 },
    },
  };
}
