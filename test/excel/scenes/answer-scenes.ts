/** Scenes in which what a person said, and what we wrote, meets a workbook that has moved on. */
import { changeAnswer } from '../../../src/core/answers/change-answers';
import type { IndicatorAnswer } from '../../../src/core/answers/answers';
import type { IndicatorAssessment } from '../../../src/core/assess/assessment';
import { officePort } from '../../../src/excel/office-port';
import { answersChange } from '../../../src/tasks/stored/answers';
import { keepChange } from '../../../src/tasks/stored/stored';
import type { SheetIds } from '../../../src/workbench/host/sheet-ids';
import { smallForm } from './small-form';
import { reopened, stage, type Stage, valueOf } from './stage';

const judgedRow = '投诉处理率';
const shortRow = '培训人数';
const fact = (reached: number, share: string, lost: string): string =>
  `计划不少于100人，实际${reached}人，完成率${share}，扣${lost}分。`;
const asks = '【请补充原因及改进措施】';

/** The form with a row that only a person can score: 20 points. */
async function open(sheetIds: SheetIds): Promise<Stage> {
  const form = smallForm();
  return stage([{ ...form, cells: { ...form.cells, D8: '明显改善', E8: '部分改善' } }], { sheetIds });
}

async function rowIn(on: Stage, name: string, sheet = '附件1'): Promise<IndicatorAssessment> {
  const { forms } = await on.read();
  const form = forms.find(({ assessment }) => assessment.form.sheet.name === sheet);
  const row = form?.assessment.indicators.find(({ indicator }) => indicator.name === name);
  if (row === undefined) throw new Error(`${sheet}: no row ${name}`);
  return row;
}

/** A person answers in a pane of their own. */
async function say(on: Stage, name: string, answer: IndicatorAnswer, sheet = '附件1'): Promise<void> {
  const { forms } = await on.read();
  const form = forms.find(({ assessment }) => assessment.form.sheet.name === sheet)?.assessment;
  const row = form?.indicators.find(({ indicator }) => indicator.name === name);
  if (form === undefined || row === undefined) throw new Error(`${sheet}: no row ${name}`);
  valueOf(
    await keepChange(
      officePort([]),
      answersChange(form.form, (now) => changeAnswer(now, row.key, answer)),
    ),
  );
}

/** The explanation of a row, wherever it stands. */
const noteOf = (on: Stage, name: string) => on.under('偏差原因分析及改进措施', name);

async function edits(on: Stage, name: string) {
  const { forms } = await on.read();
  return forms.flatMap(({ plan }) =>
    plan.edits
      .filter(({ kind, subject }) => kind === 'explanation' && subject === name)
      .map(({ after, ticked }) => [after, ticked]),
  );
}

export const answerScenes: readonly {
  readonly what: string;
  readonly outcome: string;
  readonly play: (sheetIds: SheetIds) => Promise<void>;
}[] = [
  {
    what: '评定之后工作表改名、上方插入一行、中间插入一行',
    outcome: '评定仍是那一行的',
    async play(sheetIds) {
      let on = await open(sheetIds);
      await say(on, judgedRow, { score: 14 });
      on.host.user.insertRows(on.sheet(), 7);
      on.host.user.insertRows(on.sheet(), 0, 2);
      on.host.user.renameSheet(on.sheet(), '附件1（定稿）');
      on = await reopened(on, sheetIds);
      expect(await rowIn(on, judgedRow, '附件1（定稿）')).toMatchObject({ score: 14, scoredBy: 'answer' });
    },
  },
  {
    what: '评定并写入之后，完成值改成“未完成”',
    outcome: '评定失效：不采用，列出来请人确认，总分不写；表里那个分数也不再当作别人的评定',
    async play(sheetIds) {
      let on = await open(sheetIds);
      await say(on, judgedRow, { score: 14 });
      await on.write(await on.read());
      // 9 for the execution, 32, 20, 14 and 10.
      expect(on.sheet().value(9, 6)).toBe(85);
      on.type('E8', '未完成');
      on = await reopened(on, sheetIds);
      expect(await rowIn(on, judgedRow)).toMatchObject({ answer: {}, pending: true, score: null });
      const { forms, notices } = await on.read();
      expect(notices.map(({ code }) => code)).toContain('host.answersExpired');
      expect(forms.flatMap(({ plan }) => plan.edits.map(({ kind }) => kind))).not.toContain('totalScore');
    },
  },
  {
    what: '评定之后复制工作表做下一年的表',
    outcome: '下一年的表里只是列出来供参考，不采用；今年的不变',
    async play(sheetIds) {
      let on = await open(sheetIds);
      await say(on, judgedRow, { score: 14 });
      on.host.user.copySheet(on.sheet());
      const copy = on.workbook.sheets.find(({ name }) => name !== '附件1')?.name ?? '';
      on.type('A1', '2024年度项目支出绩效自评表', copy);
      on = await reopened(on, sheetIds);
      expect(await rowIn(on, judgedRow, copy)).toMatchObject({ answer: {}, pending: true });
      const { forms } = await on.read();
      const offered = forms.map(({ assessment }) => Object.values(assessment.answers.offered?.indicators ?? {}));
      expect(offered).toMatchObject([[], [{ why: 'otherYear', year: 2023, answer: { score: 14 } }]]);
      await say(on, judgedRow, { score: 18 }, copy);
      expect((await rowIn(on, judgedRow)).score).toBe(14);
      expect((await rowIn(on, judgedRow, copy)).score).toBe(18);
    },
  },
  {
    what: '两个面板先后评定不同的行',
    outcome: '两个都保留',
    async play(sheetIds) {
      let on = await open(sheetIds);
      await say(on, judgedRow, { score: 14 });
      await say(on, shortRow, { reason: '疫情' });
      on = await reopened(on, sheetIds);
      expect((await rowIn(on, judgedRow)).answer).toEqual({ score: 14 });
      expect((await rowIn(on, shortRow)).answer).toEqual({ reason: '疫情' });
    },
  },
  {
    what: '写入说明之后完成值改了',
    outcome: '说明跟着改，原处，不另加一段',
    async play(sheetIds) {
      let on = await open(sheetIds);
      await on.write(await on.read());
      expect(noteOf(on, shortRow)).toBe(fact(80, '80%', '8.00') + asks);
      on = await reopened(on, sheetIds);
      on.type('E6', '90人');
      await on.write(await on.read());
      expect(noteOf(on, shortRow)).toBe(fact(90, '90%', '4.00') + asks);
    },
  },
  {
    what: '写入说明之后填了原因',
    outcome: '原因写进原来的说明里；再改完成值，原因留着，数字跟着改',
    async play(sheetIds) {
      let on = await open(sheetIds);
      await on.write(await on.read());
      await say(on, shortRow, { reason: '疫情', measure: '提前' });
      await on.write(await on.read());
      expect(noteOf(on, shortRow)).toBe(`${fact(80, '80%', '8.00')}原因：疫情。改进措施：提前。`);
      on = await reopened(on, sheetIds);
      on.type('E6', '90人');
      await on.write(await on.read());
      expect(noteOf(on, shortRow)).toBe(`${fact(90, '90%', '4.00')}原因：疫情。改进措施：提前。`);
    },
  },
  {
    what: '写入说明之后有人在单元格里补了原因，完成值又改了',
    outcome: '他的文字不动；校验指出数字不符，修正只改数字，不勾选',
    async play(sheetIds) {
      let on = await open(sheetIds);
      await on.write(await on.read());
      on.type('H6', `${fact(80, '80%', '8.00')}因疫情停办两期。`);
      on = await reopened(on, sheetIds);
      on.type('E6', '90人');
      expect(await edits(on, shortRow)).toEqual([[`${fact(90, '90%', '4.00')}因疫情停办两期。`, false]]);
      const { forms } = await on.read();
      const found = forms.flatMap(({ findings }) => findings.filter(({ check }) => check === 'V73'));
      expect(found.map(({ cells, fix }) => [cells, fix.map(({ after }) => after)])).toEqual([
        [['H6'], [`${fact(90, '90%', '4.00')}因疫情停办两期。`]],
      ]);
      await on.write(await on.read());
      expect(noteOf(on, shortRow)).toBe(`${fact(80, '80%', '8.00')}因疫情停办两期。`);
    },
  },
];
