import { assessWorkbook, type CheckedWorkbook } from '../../../src/tasks/assess-workbook';
import type { WorkbookPort } from '../../../src/tasks/workbook-port';

/** The forms on the sheet in front, as 「计算得分」 reads them. */
export async function readActive(port: WorkbookPort): Promise<CheckedWorkbook> {
  const outcome = await assessWorkbook(port, 'active');
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}
