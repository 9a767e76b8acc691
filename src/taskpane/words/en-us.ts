import { counted } from './counted';
import type { Words } from './language';

/** The same in English; terms of the form stay recognisable for people who read it in Chinese. */
export const enUS: Words = {
  product: 'Self-evaluation Assistant',
  starting: 'Opening…',
  reading: 'Reading the sheet…',
  writing: 'Writing…',
  restoring: 'Undoing…',
  keeping: 'Saving…',
  reporting: 'Working on the report…',
  inserting: 'Inserting a blank form…',

  pagesLabel: 'Pages',
  pages: (page) =>
    ({ score: 'Score', checks: 'Checks', explain: 'Notes', report: 'Report', rules: 'Rules', review: 'Review' })[page],
  openMatters: (count) => `${count} open`,
  unsaved: 'unsaved changes',
  rulesHeading: 'Rules',
  pageLoading: 'Opening…',
  pageNotLoaded:
    'The files of this page could not be loaded: the network is down, or the program was just updated. Check the network, then choose “Try again”.',
  pageReopen: 'If that does not help, choose “Reopen the pane”: what is in the workbook and what you typed here stays.',
  pageReopenUnsaved: 'The rules or the outline have changes that are not saved: save them before you reopen.',
  reopen: 'Reopen the pane',

  reread: 'Read again',
  retry: 'Try again',
  switchLanguage: '中文',
  close: 'Close',
  readOnly: 'Read only: the pane writes nothing.',
  leaveReadOnly: 'Leave read only',
  differencesHeading: 'Cells that differ from what is computed',
  stale: 'The sheet has changed; the results below may be out of date.',

  year: (year) => `Year ${year}`,
  unnamedProject: '(no project name on the form)',
  chooseForm: 'Form',
  formLabel: (sheet, project, range) => `${sheet} · ${project} (${range})`,

  allForms: 'All forms',
  allFormsCount: (count) => `All forms (${count})`,
  showAllForms: 'Show the forms of all sheets',
  overviewHeading: (count) => `Forms in this workbook (${count})`,
  overviewScore: (score, grade) => `${score} points · ${grade}`,
  overviewChanges: (count) => (count === 1 ? '1 change to write' : `${count} changes to write`),
  overviewFindings: (count) => (count === 1 ? '1 error or warning' : `${count} errors or warnings`),
  sheetsRead: (done, all) => `${done} of ${counted(all, 'sheet')} read`,
  stop: 'Stop',

  total: 'Total',
  outOf: (weight) => `/ ${weight}`,
  notScored: 'This form carries no points, so no score is computed',
  pending: (points) => `${counted(points, 'point')} still ${points === '1' ? 'needs' : 'need'} a person’s judgement`,
  executionOpen: (points) =>
    `${counted(points, 'point')} for budget execution cannot be computed yet: fill in budget and expenditure`,
  gradePending: 'Grade open',
  grades: (grade) => ({ 优: '优 Excellent', 良: '良 Good', 中: '中 Fair', 差: '差 Poor' })[grade],
  publishedTotal: (published) => `The form says ${published}`,
  publishedHigher: (difference) => `, ${difference} more than computed`,
  publishedLower: (difference) => `, ${difference} less than computed`,
  executionRate: (rate) => `Budget execution ${rate}`,
  executionUnknown: 'cannot be computed',
  executionFigures: (expenditure, budget, unit) => `spent ${expenditure} ÷ budget ${budget} (${unit})`,
  moneyUnits: (unit) => ({ 万元: '10,000 yuan', 元: 'yuan' })[unit],
  barsHeading: 'Score by category',
  barScore: (score, weight) => `${score} / ${weight}`,
  barPending: (points) => `${points} open`,
  rules: (name, reason) => {
    const why = {
      chosen: 'chosen by you',
      office: 'set by the office',
      named: reason.kind === 'named' ? `the form says “${reason.words}”` : '',
      default: 'the form names none',
    };
    return `Scoring rules: ${name} (${why[reason.kind]})`;
  },

  owedHeading: 'What is still owed',
  owed: (kind, count) =>
    ({
      judgements: `${count} ${count === 1 ? 'row needs' : 'rows need'} your judgement`,
      reasons: `${count} ${count === 1 ? 'deviation has' : 'deviations have'} no reason yet`,
      findings: `${count} ${count === 1 ? 'finding is' : 'findings are'} open`,
      report: `${count} ${count === 1 ? 'place' : 'places'} of the report to fill in`,
    })[kind],
  owedJump: (page) => `: go to ${page}`,
  nothingOwed: 'Nothing is owed: judgements, reasons, findings and report are complete.',
  owedCounting: 'Counting…',

  changesHeading: 'Changes to write',
  noChanges: 'Nothing to write: execution rate, scores and total on the form agree with the computed ones.',
  noChangesUnscored: 'Nothing to write.',
  tickAll: (ticked, all) => `Select all (${ticked} of ${all})`,
  moreOfList: (left) => `Show more (${left} left)`,
  blankCell: '(blank)',
  becomes: 'becomes',
  formulaBefore: 'replaces a formula',
  selectCell: (cell) => `Go to ${cell}`,
  kinds: (kind) =>
    ({
      executionRate: 'Execution rate',
      executionWeight: 'Weight',
      executionScore: 'Score',
      indicatorScore: 'Score',
      totalScore: 'Total',
      explanation: 'Deviation note',
      reportParagraph: 'Report paragraph',
      reviewCell: 'Review table',
    })[kind],

  checking: 'Checking…',
  findingsHeading: 'Findings',
  noFindings: 'No problems found.',
  severities: (severity) => ({ error: 'Error', warning: 'Warning', info: 'Hint', acknowledged: 'Verified' })[severity],
  severityCount: (word, count) => `${word}${count === 1 || word === 'Verified' ? '' : 's'} ${count}`,
  acknowledgedBecause: (reason) => `Verified: ${reason}`,
  andMore: (first, count) => `${first} … (${count} in all)`,
  listSeparator: ', ',

  writeScores: 'Write scores',
  writeScoresCount: (count) => `Write scores (${count})`,
  nothingTicked: 'No change is selected.',
  nothingToWrite: 'There is nothing to write.',
  historyHeading: (count) => `Earlier writes (${count})`,
  historyEntry: (time, sheets, count) => `${time} · ${sheets} · ${count === 1 ? '1 cell' : `${count} cells`}`,
  undoEntry: 'Undo this write',
  undoThis: 'Undo',
  forgetEntry: 'Keep the record of this write no longer',
  forgetThis: 'Let go',
  refusedLastTime: (reason) => `Not written last time: ${reason}`,
  undoWrite: 'Undo write',
  undoDescription: (time, count) => `Undo ${count === 1 ? '1 cell' : `${count} cells`} written at ${time}`,
  nothingToUndo: 'There is no write to undo yet.',

  receiptHeading: 'What was written',
  written: (count) => `${count} written`,
  skipped: (count) => `${count} already held the value`,
  refused: (count) => `${count} not written`,
  leftToExcel: (count) =>
    count === 1
      ? '1 formula keeps its value until Excel opens the file and calculates it'
      : `${count} formulas keep their values until Excel opens the file and calculates them`,
  restoreHeading: 'What was restored',
  restored: (count) => `${count} restored`,
  restoredCells: (sheet, cells) => `${sheet}: ${cells}`,
  unrestored: (count) => `${count} not restored`,
  dismissResult: 'Dismiss the result',
  resultSentence: (parts) => `${parts.join(', ')}.`,

  noFormHeading: 'There is no self-evaluation form on this sheet',
  noFormSheet: (sheet) => `Sheet looked at: ${sheet}`,
  noFormWorkbook: 'There is no self-evaluation form in this workbook',
  noFormLooked: 'Looked for these header labels, in any row and column:',
  noFormLabels: [
    '一级指标, 二级指标, 三级指标 (indicator levels)',
    '年度指标值, or 指标值, 目标值 (target)',
    '实际完成值, or 全年完成值 (actual)',
    '分值, 得分 (weight, score)',
  ],
  noFormNext: 'What to do:',
  noFormSteps: [
    'Go to the sheet with the 项目支出绩效自评表, then choose “Read again”.',
    'If the form is here, look at its header row: the words 三级指标, 年度指标值 and 实际完成值 must stand in cells, not in a picture or a text box.',
  ],
  insertBlank: 'Insert a blank 附件1',
  insertBlankWhy: 'No form yet? A new sheet with a blank form, in which the execution rate and the total are computed.',
  searchWorkbook: 'Look on all sheets',

  announceRead: (project, total, findings, changes) =>
    `${project}: total ${total}, ${counted(findings, 'finding')}, ${counted(changes, 'change')} to write.`,
  announceBlank: 'This form is blank; the page says what to fill in first.',
  announceSelected: (cells) => `${cells} selected`,
};
