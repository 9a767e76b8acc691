import type { Message } from '../../core/messages/message';
import { handInSummary } from '../../core/report/hand-in-summary';
import { reportDocx } from '../../docx/report-docx';
import type { SheetIdentity } from '../../core/sheet/snapshot';
import type { DocumentFile } from '../../excel/document-file';
import { handInCopy } from '../../file/hand-in';
import { openWorkbook } from '../../file/open-workbook';
import type { AssessedForm } from '../../tasks/assess-workbook';
import type { CellMark, MarkReceipt } from '../../tasks/marks';
import { type NoteOnCell, personalDataOfWorkbook } from '../../tasks/public-copy';
import { bringing, keptFile, parseKeptFile } from '../../tasks/stored/moving';
import type { Outcome, WorkbookPort } from '../../tasks/workbook-port';
import type { LeavingServices, PersonalLook } from './services';

/** What leaving needs of the page around: the workbook's bytes, and the way to its marks. */
export interface LeavingSurroundings {
  readonly port: WorkbookPort;
  readonly documentFile: () => Promise<Outcome<DocumentFile>>;
  readonly mark: (marks: readonly CellMark[]) => Promise<Outcome<MarkReceipt>>;
}

const refusal = (problem: Message): { readonly ok: false; readonly problem: Message } => ({ ok: false, problem });

/** What is done with a workbook before it leaves the office, over Excel as over a file. */
export function leavingServices({ port, documentFile, mark }: LeavingSurroundings): LeavingServices {
  return {
    async handIn() {
      const file = await documentFile();
      if (!file.ok) return file;
      const copy = handInCopy(file.value.bytes);
      if (!copy.ok) return refusal(copy.problem);
      const { bytes, hadOurs, marks } = copy;
      return { ok: true, value: { name: file.value.name, bytes, hadOurs, marks } };
    },
    async summary(forms: readonly AssessedForm[]) {
      const report = handInSummary(forms);
      return { ok: true, value: { name: report.title, bytes: await reportDocx(report) } };
    },
    async lookForPersonal() {
      const reading = await port.read('all');
      if (!reading.ok) return reading;
      const { snapshots } = reading.value;
      const sheetNamed = (name: string): SheetIdentity =>
        snapshots.find(({ sheet }) => sheet.name === name)?.sheet ?? { id: name, name };
      // Notes and hidden sheets are known from the file alone, which not every Excel hands over.
      const file = await documentFile();
      const opening = file.ok ? openWorkbook(file.value.bytes) : null;
      const sheets = opening?.ok === true ? opening.workbook.sheets : null;
      const notes = (sheets ?? []).flatMap(({ name, notes: onSheet }) =>
        [...onSheet].map(([cell, { text }]): NoteOnCell => ({ sheet: sheetNamed(name), cell, text })),
      );
      const value: PersonalLook = {
        finds: personalDataOfWorkbook(snapshots, notes),
        hidden: (sheets ?? []).filter(({ visibility }) => visibility !== 'visible').map(({ name }) => name),
        notesRead: sheets !== null,
        cut: snapshots.filter(({ truncated }) => truncated).map(({ sheet }) => sheet.name),
      };
      return { ok: true, value };
    },
    async carryKept() {
      const reading = await port.read('active');
      return reading.ok ? { ok: true, value: keptFile(reading.value.settings) } : reading;
    },
    async bringKept(content) {
      const carried = parseKeptFile(content);
      if (carried === null) return { ok: true, value: { kind: 'noFile' } };
      const reading = await port.read('active');
      if (!reading.ok) return reading;
      const { texts, brought, stayed } = bringing(carried, reading.value.settings);
      const written = brought === 0 ? null : await port.write([], texts);
      return written === null || written.ok ? { ok: true, value: { kind: 'brought', brought, stayed } } : written;
    },
    async clean() {
      const unmarked = await mark([]);
      if (!unmarked.ok) return unmarked;
      const reading = await port.read('active');
      if (!reading.ok) return reading;
      const keys = Object.keys(reading.value.settings);
      if (keys.length === 0) return { ok: true, value: null };
      const written = await port.write([], Object.fromEntries(keys.map((key) => [key, null])));
      return written.ok ? { ok: true, value: null } : written;
    },
  };
}
