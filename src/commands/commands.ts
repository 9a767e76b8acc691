import { officePort } from '../excel/office-port';
import { selectCells } from '../excel/select';
import { type AssessOptions, usualOptions } from '../tasks/assess-workbook';
import { fetchOrganisation, organisationSource } from '../tasks/organisation/organisation-beside';
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

/** A button waits longer for the office's settings than figures in a pane do: nothing follows that could take them in later. */
const organisation = organisationSource(fetchOrganisation(), 5000);
const options = async (): Promise<AssessOptions> => ({ ...usualOptions, organisation: await organisation.current() });

const now = (): string => new Date().toISOString();

/** `functionName` is the manifest's FunctionName. */
function associate(functionName: string, name: CommandName, job: () => Promise<CommandResult>): void {
  Office.actions.associate(functionName, (event: Office.AddinCommands.Event) => {
    const until = Date.now() + longestShown;
    void runCommand(name, event, job, (result, look) => showResult(result, look, until - Date.now()));
  });
}

associate('writeScores', 'scores', async () => scoreActiveSheet(officePort(), now, await options()));
associate('checkForm', 'check', async () => checkActiveSheet(officePort(), await options()));
associate('fillReport', 'report', async () =>
  fillReportOfActiveSheet(officePort(), now(), (sheet) => selectCells(sheet, ['A1']), await options()),
);
associate('undoWrite', 'undo', () => undoLastWrite(officePort()));
