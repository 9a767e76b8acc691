import { readFileSync } from 'node:fs';
import { xlsxPort } from '../../src/file/file-port';
import { openWorkbook } from '../../src/file/open-workbook';
import { type AssessedForm, assessWorkbook } from '../../src/tasks/assess-workbook';
import type { WorkbookPort } from '../../src/tasks/workbook-port';
import { asPlanned, wantedEdits, writeScores } from '../../src/tasks/write-scores';
import { changeAnswer } from '../../src/core/answers/change-answers';
import { answersChange } from '../../src/tasks/stored/answers';
import { keepChange } from '../../src/tasks/stored/stored';
import { parseCellAddress } from '../../src/core/sheet/address';
import type { CellContent } from '../../src/core/sheet/snapshot';

const now = '2026-11-24T09:00:00.000Z';

interface Opened {
  readonly port: WorkbookPort;
  readonly forms: readonly AssessedForm[];
  readonly content: (cell: string) => CellContent;
  /** Somebody types into a cell. */
  readonly type: (cell: string, content: CellContent) => void;
}

/** 附件1 without scores, with other contents in some cells. */
async function open(contents: Readonly<Record<string, CellContent>> = {}): Promise<Opened> {
  const opening = openWorkbook(new Uint8Array(readFileSync('assets/samples/附件1-得分待填.xlsx')));
  if (!opening.ok) throw new Error(opening.problem);
  const sheet = opening.workbook.activeSheet;
  const place = (cell: string) => {
    const found = parseCellAddress(cell);
    if (found === null) throw new Error(cell);
    return found;
  };
  const type = (cell: string, content: CellContent) => sheet.enter(place(cell).row, place(cell).column, content);
  for (const [cell, content] of Object.entries(contents)) type(cell, content);
  const port = xlsxPort(opening.workbook);
  const assessed = await assessWorkbook(port, 'active');
  if (!assessed.ok) throw new Error(assessed.problem.code);
  return {
    port,
    forms: assessed.value.forms,
    content: (cell) => sheet.content(place(cell).row, place(cell).column),
    type,
  };
}

it('what is wanted is written, what is not stays', async () => {
  const { port, forms, content } = await open();
  const all = wantedEdits(forms, asPlanned);
  const outcome = await writeScores(port, forms, (edit) => edit.ticked && edit.cell !== 'H41', now);
  if (!outcome.ok || outcome.value.kind !== 'written') throw new Error('not written');
  expect(outcome.value.receipt.written).toHaveLength(all.length - 1);
  expect(content('H41')).toBe('');
  expect(content('I7')).toBe(0);
});

it('text where a number belongs: nothing is written, and the cell is named', async () => {
  const { port, forms, content } = await open({ G20: '十分' });
  const outcome = await writeScores(port, forms, asPlanned, now);
  if (!outcome.ok || outcome.value.kind !== 'obstructed') throw new Error('not obstructed');
  expect(outcome.value.obstacles).toMatchObject([{ code: 'plan.textForNumber', params: { cell: 'G20' } }]);
  expect(content('I7')).toBe('');
});

it('nothing wanted: nothing is asked of the workbook', async () => {
  const { port, forms } = await open();
  const refusing: WorkbookPort = { ...port, inspect: () => Promise.reject(new Error('asked')) };
  expect(await writeScores(refusing, forms, () => false, now)).toEqual({ ok: true, value: { kind: 'unchanged' } });
});

it('a note with a person’s words that we wrote follows the facts with them; one that was changed by hand is only offered', async () => {
  // Row 38, of 10 points: its target “≥98” in E, its actual in F, its note in I.
  const { port, forms, content, type } = await open({ F38: 49 });
  const [form] = forms;
  const row = form?.assessment.indicators.find(({ indicator }) => indicator.row === 38);
  const cell = row?.indicator.explanation?.address;
  if (form === undefined || row === undefined || cell === undefined) throw new Error('no such row');
  await keepChange(
    port,
    answersChange(form.assessment.form, (answers) =>
      changeAnswer(answers, row.key, { reason: '停电', measure: '检修' }),
    ),
  );
  const notes = async () => {
    const assessed = await assessWorkbook(port, 'active');
    if (!assessed.ok) throw new Error(assessed.problem.code);
    const edits = assessed.value.forms.flatMap(({ plan }) => plan.edits.filter((edit) => edit.cell === cell));
    return { forms: assessed.value.forms, edits: edits.map(({ after, ticked }) => [after, ticked]) };
  };
  const { forms: answered } = await notes();
  // The note goes with the score that it speaks of.
  await writeScores(port, answered, ({ cell: one }) => one === cell || one === 'H38', now);
  expect(content(cell)).toContain('原因：停电。改进措施：检修。');
  expect((await notes()).edits).toEqual([]);

  type('F38', 60);
  expect((await notes()).edits).toEqual([
    [expect.stringMatching(/实际60.*原因：停电。改进措施：检修。$/) as unknown, true],
  ]);
  type(cell, `${String(content(cell))}已整改。`);
  expect((await notes()).edits).toEqual([
    [expect.stringMatching(/实际60.*原因：停电。改进措施：检修。已整改。$/) as unknown, false],
  ]);
});
