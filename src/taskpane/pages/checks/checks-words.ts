import type { PageWords } from '../../words/page-words';

interface ChecksWords {
  readonly search: string;
  readonly searchHint: string;
  readonly severity: string;
  readonly check: string;
  readonly allChecks: string;
  readonly checkOption: (check: string, count: number) => string;
  readonly shown: (shown: number, all: number) => string;
  readonly noneMatch: string;
  readonly showAll: string;
  readonly mend: string;
  readonly mendOf: (check: string) => string;
  readonly mendHeading: string;
  readonly write: (count: number) => string;
  readonly cancel: string;
  readonly verify: string;
  readonly verifyOf: (check: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly reasonNeeded: string;
  readonly keep: string;
  readonly reopen: string;
  readonly reopenOf: (check: string) => string;
  readonly marksHeading: string;
  readonly marksHint: string;
  readonly mark: (count: number) => string;
  readonly markAgain: (count: number) => string;
  readonly unmark: (count: number) => string;
  readonly marked: (count: number) => string;
  readonly unmarked: string;
  readonly ownFill: (count: number) => string;
}

/** Words of 校验. */
export const checksWords: PageWords<ChecksWords> = {
  'zh-CN': {
    search: '搜索',
    searchHint: '搜索文字、单元格或编号',
    severity: '按程度筛选',
    check: '按校验项筛选',
    allChecks: '全部校验项',
    checkOption: (check, count) => `${check}（${count}）`,
    shown: (shown, all) => `显示 ${shown} / ${all}`,
    noneMatch: '没有符合条件的发现。',
    showAll: '显示全部',
    mend: '修正…',
    mendOf: (check) => `修正 ${check}`,
    mendHeading: '将这样修改：',
    write: (count) => `写入 ${count} 处`,
    cancel: '取消',
    verify: '已核实…',
    verifyOf: (check) => `把 ${check} 标为已核实`,
    reason: '核实情况（必填）',
    reasonHint: '例如：已与财政局确认，按批复数填列',
    reasonNeeded: '请写明为什么可以保持原样，复核的人会看到。',
    keep: '保存',
    reopen: '重新打开',
    reopenOf: (check) => `重新打开 ${check}`,
    marksHeading: '在表格上标出',
    marksHint: '给有问题的单元格加底色，方便在表上查看；随时可以全部去掉，不留痕迹。',
    mark: (count) => `标出 ${count} 个单元格`,
    markAgain: (count) => `更新标记（${count} 个单元格）`,
    unmark: (count) => `去掉标记（${count} 个）`,
    marked: (count) => `已标出 ${count} 个单元格。`,
    unmarked: '标记已去掉，底色和原来一样。',
    ownFill: (count) => `${count} 个单元格本来就有底色，没有改动。`,
  },
  'en-US': {
    search: 'Search',
    searchHint: 'Search text, cell or number',
    severity: 'Filter by severity',
    check: 'Filter by check',
    allChecks: 'All checks',
    checkOption: (check, count) => `${check} (${count})`,
    shown: (shown, all) => `${shown} of ${all} shown`,
    noneMatch: 'No finding matches.',
    showAll: 'Show all',
    mend: 'Fix…',
    mendOf: (check) => `Fix ${check}`,
    mendHeading: 'This would change:',
    write: (count) => (count === 1 ? 'Write 1 cell' : `Write ${count} cells`),
    cancel: 'Cancel',
    verify: 'Verified…',
    verifyOf: (check) => `Mark ${check} as verified`,
    reason: 'What you verified (required)',
    reasonHint: 'For example: agreed with the finance bureau',
    reasonNeeded: 'Say why it may stay as it is; a reviewer will read it.',
    keep: 'Save',
    reopen: 'Open again',
    reopenOf: (check) => `Open ${check} again`,
    marksHeading: 'Marks in the sheet',
    marksHint: 'Fills the cells concerned with a colour; it can be taken away at any time without a trace.',
    mark: (count) => (count === 1 ? 'Mark 1 cell' : `Mark ${count} cells`),
    markAgain: (count) => `Update marks (${count === 1 ? '1 cell' : `${count} cells`})`,
    unmark: (count) => `Remove marks (${count})`,
    marked: (count) => `${count === 1 ? '1 cell' : `${count} cells`} marked.`,
    unmarked: 'The marks are gone; the cells look as before.',
    ownFill: (count) =>
      `${count === 1 ? '1 cell has' : `${count} cells have`} a fill of their own and were left alone.`,
  },
};
