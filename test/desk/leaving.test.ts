/** The page without Excel hands in, looks before publishing and cleans as the pane in Excel does. */
import { journalKey } from '../../src/core/apply/journal';
import { openDeskBook } from '../../src/desk/desk-book';
import { deskServices } from '../../src/desk/desk-services';
import { openWorkbook } from '../../src/file/open-workbook';
import { noSource } from '../../src/tasks/organisation/organisation-beside';
import type { XlsxWorkbook } from '../../src/xlsx';
import { fixture, knownCase, partsOf } from '../xlsx/packages';

function open(bytes: Uint8Array): XlsxWorkbook {
  const opening = openWorkbook(bytes);
  if (!opening.ok) throw new Error(opening.detail);
  return opening.workbook;
}

async function leavingOf(workbook: XlsxWorkbook, name: string) {
  const leaving = await deskServices(openDeskBook(workbook), {
    file: { name, path: name },
    organisation: noSource,
    listed: () => [],
  }).leaving();
  if (!leaving.ok) throw new Error(leaving.problem.code);
  return leaving.value;
}

it('the copy for handing in has nothing of ours, no macros, and leaves the open file as it is', async () => {
  const workbook = open(knownCase('macro.xlsm'));
  workbook.setSetting(journalKey, '[]');
  const copy = await (await leavingOf(workbook, '宏.xlsm')).handIn();
  if (!copy.ok) throw new Error(copy.problem.code);
  expect(copy.value).toMatchObject({ name: '宏.xlsm', hadOurs: true, marks: 0 });
  expect(partsOf(copy.value.bytes)['[Content_Types].xml']).not.toContain('macroEnabled');
  expect(open(copy.value.bytes).settings().size).toBe(0);
  expect(workbook.settings().size).toBe(1);
});

it('cells and notes are looked at', async () => {
  const workbook = open(fixture('form_excel.xlsx'));
  workbook.activeSheet.setConstant(50, 0, '11010519491231002X');
  workbook.activeSheet.setNote(0, 0, { author: '甲', text: '电话 13812345678' });
  const look = await (await leavingOf(workbook, '表.xlsx')).lookForPersonal();
  if (!look.ok) throw new Error(look.problem.code);
  expect(look.value.finds.map(({ kind, cell, where }) => `${kind} ${cell} ${where}`)).toEqual([
    // The contact below the table, as the form has it.
    'telephone D43 cell',
    'identity A51 cell',
    'telephone A1 note',
  ]);
  expect(look.value).toMatchObject({ notesRead: true, hidden: ['字典'], cut: [] });
});

it('cleaning takes all that is kept out of the open file', async () => {
  const workbook = open(fixture('form_excel.xlsx'));
  workbook.setSetting(journalKey, '[]');
  workbook.setSetting('ziping.answers.setAside', 'what could not be read');
  expect(await (await leavingOf(workbook, '表.xlsx')).clean()).toEqual({ ok: true, value: null });
  expect(workbook.settings().size).toBe(0);
});
