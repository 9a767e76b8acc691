import type { command as chinese } from '../zh-cn/command';

export const command: Record<keyof typeof chinese, string> = {
  'command.close': 'Close',
  'command.writeChosen': 'Write the ticked ones',
  'command.choices': '{count} {count|cell holds|cells hold} something already: look before writing',
  'command.change': '{subject}: {before} → {after}',
  'command.cells': 'Sheet “{sheet}”: {cells|list}',
  'command.manyCells': 'Sheet “{sheet}”: {cells|list} and more, {count} in all',
  'command.error': 'Error',
  'command.warning': 'Warning',
  'command.info': 'Hint',
  'command.noFormToScore':
    'There is no self-evaluation form on sheet “{sheet}”. Switch to the sheet with the headers 一级指标, 二级指标, 三级指标, 年度指标值 and 实际完成值, then choose “Write scores” again.',
  'command.noFormToCheck':
    'There is no self-evaluation form on sheet “{sheet}”. Switch to the sheet with the headers 一级指标, 二级指标, 三级指标, 年度指标值 and 实际完成值, then choose “Check form” again.',
  'command.noFormToReport':
    'There is no self-evaluation form on sheet “{sheet}”. Switch to the sheet with the headers 一级指标, 二级指标, 三级指标, 年度指标值 and 实际完成值, then choose “Fill report” again.',
  'command.formsElsewhere': 'These sheets have a form: {sheets|list}.',
  'command.more': '… and {count} more; choose “Open pane” to see them.',

  'command.scoresWritten': 'Write scores: {count} {count|cell|cells} written',
  'command.scoresSame': 'Write scores: nothing to write, the rates and scores in the form are as computed',
  'command.scoresToConfirm':
    'Write scores: no blank cell to fill; {count} {count|cell differs|cells differ} from what was computed, please confirm',
  'command.scoresFailed': 'Write scores: nothing was written',
  'command.total': '{project}: total {score} points, grade {grade}.',
  'command.totalPending':
    '{project}: indicators worth {points} points wait for your judgement, so no total was written. Open the pane.',
  'command.weightsNotHundred':
    '{project}: the weights add up to {weight}, not 100; total and grade were not written. Check the weights first.',
  'command.totalOpen': '{project}: some scores wait for your confirmation; the total was not written yet.',
  'command.unscored': '{project}: this form has no weights; only rates and notes are filled in.',
  'command.reasonsOwed':
    '{count} {count|row still lacks|rows still lack} the reason and measure for the deviation. Give them under Notes, or write them into the form.',
  'command.findingsLeft':
    'Checks still find {errors} {errors|error|errors} and {warnings} {warnings|warning|warnings}; choose “Check form” to see them.',
  'command.left':
    '{count} {count|cell differs|cells differ} from what was computed and {count|was|were} left alone; open the pane to tick and write.',
  'command.refused': '{count} {count|cell was|cells were} not written, because:',
  'command.undoHint': 'To take this back, choose “Undo write”.',

  'command.checked':
    'Check form: {count} {count|finding|findings} ({errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {infos} {infos|hint|hints})',
  'command.checkedClean': 'Check form: nothing found',
  'command.checkFailed': 'Check form: not done',
  'command.checkedForms': 'All {count} forms on sheet “{sheet}” were checked.',
  'command.checkedForm': 'Checked the form on sheet “{sheet}”: {project}.',
  'command.acknowledged':
    '{count} more {count|finding was|findings were} verified earlier and {count|is|are} not listed.',
  'command.untouched': 'Checking changes nothing. Choose “Check form” again when you have made your corrections.',

  'command.undone': 'Undo write: {count} {count|cell|cells} restored',
  'command.undoneNone': 'Undo write: no cell was restored',
  'command.undoFailed': 'Undo write: nothing was restored',
  'command.undoneWrite': 'This took back what was written at {time}.',
  'command.unrestored': '{count} {count|cell keeps what it holds|cells keep what they hold} now, because:',
  'command.earlierWrites':
    'There {count|is|are} {count} earlier {count|write|writes}; choose “Undo write” again to take back the latest.',

  'command.reportFilled': 'Fill report: {count} {count|paragraph|paragraphs} written on sheet “{sheet}”',
  'command.reportSame': 'Fill report: sheet “{sheet}” agrees with the form already; no paragraph needs a change',
  'command.reportFailed': 'Fill report: nothing was written',
  'command.reportAbout': 'The report is about: {project}.',
  'command.reportQuestions':
    '{count} {count|place|places} marked 【请…】 {count|needs|need} what only you know: fill them in on the sheet, or one by one in the pane.',
  'command.reportConflicts':
    'You edited {count} {count|paragraph|paragraphs}; your words stay. Open the pane to compare with the new wording.',
  'command.reportManyForms':
    'There are {count} forms here, so it is not clear whose report to fill. Switch to the sheet of the form, or choose it in the pane.',
};
