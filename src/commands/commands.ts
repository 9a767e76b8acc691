import { officePort } from '../excel/office-port';
import { selectCells } from '../excel/select';
import { checkActiveSheet } from './check-command';
import type { CommandName } from './command-lines';
import type { CommandResult } from './command-result';
import { fillReportOfActiveSheet } from './report-command';
import { runCommand } from './run-command';
import { scoreActiveSheet } from './score-command';
import { longestShown, showResult } from './show-result';
import { undoLastWrite } from './undo-command';

// Office gives a page up that has not asked within 20 seconds, long before anybody clicks a button.
void Office.onReady();

const now = (): string => new Date().toISOString();

/** `functionName` is the manifest's FunctionName. */
function associate(functionName: string, name: CommandName, job: () => Promise<CommandResult>): void {
  Office.actions.associate(functionName, (event: Office.AddinCommands.Event) => {
    const until = Date.now() + longestShown;
    void runCommand(name, event, job, (result, look) => showResult(result, look, until - Date.now()));
  });
}

associate('writeScores', 'scores', () => scoreActiveSheet(officePort(), now));
associate('checkForm', 'check', () => checkActiveSheet(officePort()));
associate('fillReport', 'report', () =>
  fillReportOfActiveSheet(officePort(), now(), (sheet) => selectCells(sheet, ['A1'])),
);
associate('undoWrite', 'undo', () => undoLastWrite(officePort()));
