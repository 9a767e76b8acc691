import { officePort } from '../excel/office-port';
import { runCommand } from './run-command';
import { scoreActiveSheet } from './score-command';
import { showResult } from './show-result';

// The manifest's FunctionName.
Office.actions.associate('writeScores', (event: Office.AddinCommands.Event) => {
  void runCommand(event, () => scoreActiveSheet(officePort(), new Date().toISOString()), showResult);
});
