import type { BothLanguages } from '../../../core/checks/check';
import type { PageWords } from '../../words/page-words';

/** What 校验 says beside the findings themselves. */
export interface ChecksWords {
  readonly search: string;
  readonly searchHint: string;
  readonly clearSearch: string;
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
  readonly verifiedNow: (check: string) => string;
  readonly reopenedNow: (check: string) => string;
  readonly basis: string;
  readonly basisOf: (check: string) => string;
  readonly basisTitle: string;
  readonly basisWhy: string;
  readonly basisSource: string;
  readonly inLanguage: (text: BothLanguages) => string;
  readonly moreOf: (check: string) => string;
  readonly copyOne: string;
  readonly copyAll: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly copiedLine: (standing: string, check: string, places: string, text: string) => string;
  readonly copiedReason: (reason: string) => string;
  readonly switchOff: string;
  readonly offReason: (check: string) => string;
  readonly offHint: string;
  readonly offNeeded: string;
  readonly offSave: string;
  readonly offBecause: (reason: string, byOffice: boolean) => string;
  readonly noSuchCheck: string;
  /** The office does without it, this workbook does not. */
  readonly onAgain: (reason: string) => string;
  readonly followOffice: string;
  readonly followOfficeOf: (check: string) => string;
  readonly offNow: (check: string) => string;
  readonly switchOn: string;
  readonly switchOnOf: (check: string) => string;
  readonly onNow: (check: string) => string;
  readonly offHeading: (count: number) => string;
  readonly offIntro: string;
  readonly offEntry: (check: string, title: string) => string;
  readonly offFound: (count: number) => string;
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
    searchHint: '文字、单元格',
    clearSearch: '清空搜索',
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
    reason: '核实情况',
    reasonHint: '例如：已与财政局确认，按批复数填列',
    reasonNeeded: '请写明为什么可以保持原样，复核的人会看到。',
    keep: '保存',
    reopen: '重新打开',
    reopenOf: (check) => `重新打开 ${check}`,
    verifiedNow: (check) => `${check} 已标为已核实。`,
    reopenedNow: (check) => `${check} 已重新打开。`,
    basis: '依据',
    basisOf: (check) => `${check} 的依据`,
    basisTitle: '检查',
    basisWhy: '看什么',
    basisSource: '出处',
    inLanguage: ({ zh }) => zh,
    moreOf: (check) => `${check} 的更多操作`,
    copyOne: '复制这一条',
    copyAll: '复制全部',
    copied: '已复制。',
    notCopied: '这里不能自动复制：请选中文字，按 Ctrl+C。',
    copiedLine: (standing, check, places, text) => `【${standing}】${check} ${places} ${text}`,
    copiedReason: (reason) => `（已核实：${reason}）`,
    switchOff: '本单位不做这项检查…',
    offReason: (check) => `为什么不做 ${check} 这项检查`,
    offHint: '只对这个工作簿有效，随时可以恢复。',
    offNeeded: '请写明为什么不做这项检查，复核的人会看到。',
    offSave: '停用这项检查',
    offBecause: (reason, byOffice) =>
      byOffice ? `由单位统一设置，不做这项检查：${reason}` : `本单位不做这项检查：${reason}`,
    noSuchCheck: '（没有这项检查）',
    onAgain: (reason) => `单位统一设置不做（${reason}），本工作簿已恢复检查。`,
    followOffice: '按单位设置',
    followOfficeOf: (check) => `${check} 按单位统一设置，不做检查`,
    offNow: (check) => `已停用 ${check}。`,
    switchOn: '恢复检查',
    switchOnOf: (check) => `恢复检查 ${check}`,
    onNow: (check) => `已恢复 ${check}。`,
    offHeading: (count) => `停用的检查（${count} 项）`,
    offIntro: '这些检查的发现不计入待处理。',
    offEntry: (check, title) => `${check} ${title}`,
    offFound: (count) => (count === 0 ? '目前没有这类发现' : `目前有 ${count} 处`),
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
    searchHint: 'Text or cell',
    clearSearch: 'Clear the search',
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
    reason: 'What you verified',
    reasonHint: 'For example: agreed with the finance bureau',
    reasonNeeded: 'Say why it may stay as it is; a reviewer will read it.',
    keep: 'Save',
    reopen: 'Open again',
    reopenOf: (check) => `Open ${check} again`,
    verifiedNow: (check) => `${check} is marked as verified.`,
    reopenedNow: (check) => `${check} is open again.`,
    basis: 'Basis',
    basisOf: (check) => `Basis of ${check}`,
    basisTitle: 'Check',
    basisWhy: 'Looks at',
    basisSource: 'Source',
    inLanguage: ({ en }) => en,
    moreOf: (check) => `More about ${check}`,
    copyOne: 'Copy this one',
    copyAll: 'Copy all',
    copied: 'Copied.',
    notCopied: 'Copying is not possible here: select the text and press Ctrl+C.',
    copiedLine: (standing, check, places, text) => `[${standing}] ${check} ${places} ${text}`,
    copiedReason: (reason) => ` (verified: ${reason})`,
    switchOff: 'Do without this check…',
    offReason: (check) => `Why the unit does without ${check}`,
    offHint: 'For this workbook only; it can be switched on again at any time.',
    offNeeded: 'Say why the check is not needed; a reviewer will read it.',
    offSave: 'Switch the check off',
    offBecause: (reason, byOffice) =>
      byOffice
        ? `Set by the office, which does without this check: ${reason}`
        : `The unit does without this check: ${reason}`,
    noSuchCheck: '(no such check)',
    onAgain: (reason) => `The office does without it (${reason}); this workbook has switched it on again.`,
    followOffice: 'As the office has it',
    followOfficeOf: (check) => `Leave ${check} off, as the office has it`,
    offNow: (check) => `${check} is switched off.`,
    switchOn: 'Switch on again',
    switchOnOf: (check) => `Switch ${check} on again`,
    onNow: (check) => `${check} is switched on again.`,
    offHeading: (count) => `Checks switched off (${count})`,
    offIntro: 'What these checks find does not count as open.',
    offEntry: (check, title) => `${check} ${title}`,
    offFound: (count) => (count === 0 ? 'nothing found at present' : `${count} found at present`),
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
