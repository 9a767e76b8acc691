import { documentFile } from '../../excel/document-file';
import { markCells } from '../../excel/mark-cells';
import type { WorkbookPort } from '../../tasks/workbook-port';
import { leavingServices } from './leaving';
import type { LeavingServices } from './services';

/** What is done with the workbook that is open in Excel before it leaves the office. */
export const officeLeaving = (port: WorkbookPort): LeavingServices =>
  leavingServices({ port, documentFile, mark: (marks) => markCells(marks) });
