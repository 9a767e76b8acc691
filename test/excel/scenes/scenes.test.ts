/** Scenes of a workbook that moves between reading, writing and undoing; docs/reliability.md is the table of them. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { restoreEntry } from '../../../src/tasks/restore-entry';
import type { SheetIds } from '../../../src/workbench/host/sheet-ids';
import { answerScenes } from './answer-scenes';
import { readActive } from './read-active';
import { expected, rows, smallForm } from './small-form';
import { reasons, reopened, stage, type Stage, valueOf } from './stage';

interface Scene {
  readonly what: string;
  /** What comes of it, for the table. */
  readonly outcome: string;
  /** Plays it in a workbook whose sheets have ids of this kind, also where it is opened again. */
  readonly play: (sheetIds: SheetIds) => Promise<void>;
}

const names = rows.map(([, , name]) => name);

/** Every row has the score that is its own, the total is theirs, and nothing else was changed. */
function expectWritten(on: Stage, name?: string): void {
  for (const row of names)
    expect([row, on.under('偏差原因分析及改进措施', row, name) === '']).toEqual([row, row !== '培训人数']);
  expect(names.map((row) => [row, scoreOf(on, row, name)])).toEqual(names.map((row) => [row, expected.scores[row]]));
  expect(scoreOf(on, '总分', name)).toBe(expected.total);
  expect(on.under('执行率', '年度资金总额', name)).toBe(expected.rate);
}

/** The 得分 of a row; the fund block has a column of its own. */
const scoreOf = (on: Stage, row: string, name?: string): CellValue => {
  const sheet = on.sheet(name);
  const header = on.rowOf('三级指标', name);
  const used = sheet.usedBlock(true);
  for (let column = 0; column <= (used?.right ?? -1); column += 1) {
    if (sheet.value(header, column) === '得分') return sheet.value(on.rowOf(row, name), column);
  }
  throw new Error('no scores');
};

const noneWritten = (on: Stage, name?: string): void => {
  expect([...names, '总分'].map((row) => scoreOf(on, row, name))).toEqual([...names, '总分'].map(() => ''));
};

const movedScenes: readonly Scene[] = [
  {
    what: '读取之后什么都没动，再点“计算得分”',
    outcome: '读、核对、写各一次往返，共三次；与行数无关',
    async play(sheetIds) {
      const on = await stage([smallForm()], { sheetIds });
      on.host.log.clear();
      const receipt = await on.write(await readActive(on.port));
      expect(on.host.log.roundTrips).toBe(3);
      expect(receipt.refused).toEqual([]);
      expectWritten(on);
    },
  },
  ...(
    [
      ['表上方插入一行', (on) => on.host.user.insertRows(on.sheet(), 0)],
      ['表上方插入一行（由共同编辑者）', (on) => on.host.coauthor.insertRows(on.sheet(), 0, 3)],
      ['表中间插入一行', (on) => on.host.user.insertRows(on.sheet(), 7)],
      ['左边插入一列', (on) => on.host.user.insertColumns(on.sheet(), 0)],
      ['得分列前插入一列', (on) => on.host.user.insertColumns(on.sheet(), 6)],
      [
        '整张表剪切到别处',
        (on) => on.host.user.cutAndPaste(on.sheet(), { top: 0, left: 0, bottom: 9, right: 7 }, { row: 14, column: 2 }),
      ],
      ['工作表改名', (on) => on.host.user.renameSheet(on.sheet(), '附件1')],
    ] as const satisfies readonly (readonly [string, (on: Stage) => unknown])[]
  ).map(([what, act]): Scene => ({
    what: `读取之后${what}`,
    outcome: '分数、说明、总分写到各自的行里；多一次往返',
    async play(sheetIds) {
      const on = await stage([smallForm()], { sheetIds });
      const workbook = await on.read();
      expect(act(on)).toBeNull();
      on.host.log.clear();
      const receipt = await on.write(workbook);
      expect(on.host.log.roundTrips).toBeLessThanOrEqual(3);
      expect(receipt.refused).toEqual([]);
      expectWritten(on);
    },
  })),
  {
    what: '读取之后工作表改成别的名字',
    outcome: '仍写到这张表',
    async play(sheetIds) {
      const on = await stage([smallForm()], { sheetIds });
      const workbook = await on.read();
      on.host.user.renameSheet(on.sheet(), '附件1（定稿）');
      expect((await on.write(workbook)).refused).toEqual([]);
      expectWritten(on, '附件1（定稿）');
    },
  },
  {
    what: '读取之后某行的完成值改了',
    outcome: '这一行的分数、说明和总分不写，说明原因；其他行照写',
    async play(sheetIds) {
      const on = await stage([smallForm()], { sheetIds });
      const workbook = await on.read();
      on.type('E6', '90人');
      const receipt = await on.write(workbook);
      expect(reasons(receipt)).toMatchObject({
        G6: 'host.factsChanged',
        H6: 'host.factsChanged',
        G10: 'host.factsChanged',
      });
      expect(['培训人数', '发放手册', '总分'].map((row) => scoreOf(on, row))).toEqual(['', 20, '']);
      // Read again it is right.
      expect((await on.write(await on.read())).refused).toEqual([]);
      expect(['培训人数', '总分'].map((row) => scoreOf(on, row))).toEqual([36, 95]);
    },
  },
  ...(
    [
      ['年度指标值', 'D7', '≥20册', 'G7'],
      ['分值', 'F7', 25, 'G7'],
      ['全年执行数', 'E4', 80, 'H4'],
      ['三级指标的名称', 'C7', '发放宣传手册', 'G7'],
      ['项目名称', 'B2', '另一个项目', 'G7'],
    ] as const
  ).map(([what, cell, content, target]): Scene => ({
    what: `读取之后${what}改了`,
    outcome: '依此算出的都不写，总分也不写',
    async play(sheetIds) {
      const on = await stage([smallForm()], { sheetIds });
      const workbook = await on.read();
      on.type(cell, content);
      const said = reasons(await on.write(workbook));
      expect(Object.keys(said)).toEqual(expect.arrayContaining([target, 'G10']));
      expect(scoreOf(on, '总分')).toBe('');
    },
  })),
  {
    what: '读取之后有人填了得分',
    outcome: '他填的分数留着，总分不写',
    async play(sheetIds) {
      const on = await stage([smallForm()], { sheetIds });
      const workbook = await on.read();
      on.type('G8', 18);
      const said = reasons(await on.write(workbook));
      expect(said).toMatchObject({ G8: 'host.cellFilled' });
      expect([scoreOf(on, '投诉处理率'), scoreOf(on, '总分')]).toEqual([18, '']);
    },
  },
  {
    what: '读取之后一行被删除',
    outcome: '不写那一行和总分，其他行写到各自的行里',
    async play(sheetIds) {
      const on = await stage([smallForm()], { sheetIds });
      const workbook = await on.read();
      on.host.user.deleteRows(on.sheet(), 6);
      const receipt = await on.write(workbook);
      expect(Object.values(reasons(receipt))).toEqual(expect.arrayContaining(['host.rowGone', 'host.factsChanged']));
      expect(['培训人数', '投诉处理率', '群众满意度', '总分'].map((row) => scoreOf(on, row))).toEqual([32, 20, 10, '']);
    },
  },
  {
    what: '读取之后复制出一行一模一样的',
    outcome: '分不清写哪一行：两行都不写',
    async play(sheetIds) {
      const on = await stage([smallForm()], { sheetIds });
      const workbook = await on.read();
      on.host.user.insertRows(on.sheet(), 8);
      ['B9', 'C9', 'D9', 'E9', 'F9'].forEach((cell, index) => on.type(cell, rows[2][index + 1] ?? ''));
      on.type('A9', rows[2][0]);
      const said = reasons(await on.write(workbook));
      expect(Object.values(said)).toContain('host.twins');
      expect(on.sheet().value(7, 6)).toBe('');
      expect(on.sheet().value(8, 6)).toBe('');
    },
  },
  {
    what: '读取之后按名称排序',
    outcome: '每行得到自己的分数',
    async play(sheetIds) {
      const flat = smallForm();
      const on = await stage([{ ...flat, cells: { ...flat.cells, A7: '产出指标', B7: '数量指标' } }], { sheetIds });
      const workbook = await on.read();
      on.host.user.sort(on.sheet(), { top: 5, left: 0, bottom: 8, right: 7 }, { column: 2 });
      const receipt = await on.write(workbook);
      const written = names.filter((row) => scoreOf(on, row) !== '');
      expect(written.map((row) => [row, scoreOf(on, row)])).toEqual(written.map((row) => [row, expected.scores[row]]));
      expect(receipt.written.length + receipt.refused.length).toBe(8);
    },
  },
  {
    what: '读取之后整张表被删除',
    outcome: '什么都不写，说明原因',
    async play(sheetIds) {
      const on = await stage([smallForm(), { name: '别的', cells: { A1: 1 } }], { sheetIds });
      const workbook = await on.read();
      on.host.user.deleteSheet(on.sheet());
      const receipt = await on.write(workbook);
      expect([receipt.written, new Set(Object.values(reasons(receipt)))]).toEqual([[], new Set(['host.sheetGone'])]);
    },
  },
  {
    what: '写入之后在上方插入一行，再撤销',
    outcome: '恢复到各自的行里，插入的内容不动',
    async play(sheetIds) {
      const on = await stage([smallForm()], { sheetIds });
      await on.write(await on.read());
      on.host.user.insertRows(on.sheet(), 5);
      on.type('G6', 10);
      const again = await reopened(on, sheetIds);
      expect((await again.undo()).refused).toEqual([]);
      expect(again.sheet().value(5, 6)).toBe(10);
      noneWritten(again);
    },
  },
  {
    what: '写入之后在项目资金的几行中间插入一行并填了金额，再撤销',
    outcome: '资金照样认得出，执行率得分恢复；没有名称的一行不算资金来源，原样不动',
    async play(sheetIds) {
      const before = await stage(Uint8Array.from(readFileSync('assets/samples/附件1.xlsx')), { sheetIds });
      const name = before.workbook.sheets[0]?.name;
      await before.write(await before.read());
      // The published sheet has 97 in I7 where nothing was spent; the rules give 0.
      expect(before.sheet(name).value(6, 8)).toBe(0);
      before.host.user.insertRows(before.sheet(name), 6);
      before.type('E7', 20, name);
      const on = await reopened(before, sheetIds);
      expect((await on.undo()).refused).toEqual([]);
      expect([on.sheet(name).value(7, 8), on.sheet(name).value(6, 4)]).toEqual([97, 20]);
    },
  },
  {
    what: '写入之后有人改了分数，再撤销',
    outcome: '他的分数留着；那一格留在记录里并说明原因，其他都恢复',
    async play(sheetIds) {
      const before = await stage([smallForm()], { sheetIds });
      await before.write(await before.read());
      before.type('G7', 15);
      const on = await reopened(before, sheetIds);
      const receipt = await on.undo();
      expect(reasons(receipt)).toEqual({ G7: 'host.changedSinceWrite' });
      expect(names.map((row) => scoreOf(on, row))).toEqual(['', 15, '', '']);
      expect(
        on
          .journal()
          .map(({ tried, sheets }) => [
            tried,
            sheets.flatMap(({ cells }) => cells.map(({ cell, left }) => [cell, left?.code])),
          ]),
      ).toEqual([[true, [['G7', 'host.changedSinceWrite']]]]);
      on.type('G7', 20);
      expect((await on.undo()).refused).toEqual([]);
      expect([scoreOf(on, '发放手册'), on.journal()]).toEqual(['', []]);
    },
  },
  {
    what: '写入之后改了完成值，再撤销',
    outcome: '仍是那一行，照样恢复',
    async play(sheetIds) {
      const on = await stage([smallForm()], { sheetIds });
      await on.write(await on.read());
      on.type('E6', '70人');
      const again = await reopened(on, sheetIds);
      expect((await again.undo()).refused).toEqual([]);
      noneWritten(again);
    },
  },
  {
    what: '写入之后在前面加一张表，保存、重新打开，再撤销',
    outcome: '按内容认出原来的表再恢复',
    async play(sheetIds) {
      const first = await stage([smallForm(), { name: '别的', cells: { A1: 1 } }], { sheetIds });
      await first.write(await first.read());
      const again = await reopened(first, sheetIds);
      expect((await again.undo()).refused).toEqual([]);
      noneWritten(again);
    },
  },
  {
    what: '写入之后复制工作表做下一年的表并占用原来的名字，重新打开后撤销',
    outcome: '分不清时不动任何一张，记录保留；下一年的表改了年度就不会被当成原来的表',
    async play(sheetIds) {
      const first = await stage([smallForm()], { sheetIds });
      await first.write(await first.read());
      first.host.user.copySheet(first.sheet());
      const copy = first.workbook.sheets[1]?.name ?? '';
      first.host.user.renameSheet(first.sheet(), '附件1（2023）');
      first.host.user.renameSheet(first.sheet(copy), '附件1');
      const unsure = await reopened(first, sheetIds);
      const before = [unsure.contents('附件1'), unsure.contents('附件1（2023）')];
      expect(new Set(Object.values(reasons(await unsure.undo())))).toEqual(new Set(['host.sheetUnsure']));
      expect([unsure.contents('附件1'), unsure.contents('附件1（2023）')]).toEqual(before);
      expect(unsure.journal()).toHaveLength(1);

      unsure.type('A1', '2024年度项目支出绩效自评表', '附件1');
      expect((await unsure.undo()).refused).toEqual([]);
      noneWritten(unsure, '附件1（2023）');
      expect(unsure.contents('附件1')).toEqual({ ...before[0], '1:1': '2024年度项目支出绩效自评表' });
    },
  },
  {
    what: '写两次，先撤销较早的一次',
    outcome: '较早的留在记录里，撤销后一次之后仍能恢复原来的内容',
    async play(sheetIds) {
      const before = await stage([smallForm()], { sheetIds });
      before.type('G6', 41);
      before.type('G7', 50);
      await before.write(await before.read());
      before.type('E6', '90人');
      await before.write(await before.read());
      const on = await reopened(before, sheetIds);
      expect(scoreOf(on, '培训人数')).toBe(36);
      const [newer, older] = on.journal();
      const first = valueOf(await restoreEntry(on.port, older?.id ?? ''));
      expect(first.refused.map(({ cell, reason }) => [cell, reason.code])).toContainEqual(['G6', 'host.writtenLater']);
      valueOf(await restoreEntry(on.port, newer?.id ?? ''));
      valueOf(await restoreEntry(on.port, older?.id ?? ''));
      expect([on.sheet().value(5, 6), on.sheet().value(6, 6)]).toEqual([41, 50]);
      expect(on.journal()).toEqual([]);
    },
  },
  ...(['generalError', 'accessDenied', 'requestTooLarge'] as const).flatMap((fault) =>
    [false, true].map((afterDoing): Scene => ({
      what: `写入时 Excel 报错（${fault}），${afterDoing ? '其实已经写了' : '什么都没做'}`,
      outcome: '重新看单元格后再说：都已写入；能撤销',
      async play(sheetIds) {
        const on = await stage([smallForm()], { sheetIds });
        const workbook = await on.read();
        on.host.faults.order({ fault, at: 2, afterDoing });
        const receipt = await on.write(workbook);
        expect(receipt.refused).toEqual([]);
        expectWritten(on);
        const again = await reopened(on, sheetIds);
        expect((await again.undo()).refused).toEqual([]);
        noneWritten(again);
      },
    })),
  ),
  ...([1, 2, 3] as const).flatMap((at) =>
    (['generalError', 'sessionLost'] as const).flatMap((fault) =>
      [false, true].map((afterDoing): Scene => ({
        what: `撤销的第 ${at} 次往返出错（${fault}，${afterDoing ? '其实做了' : '没有做'}）`,
        outcome: '没有恢复的仍在记录里，再撤销一次就恢复',
        async play(sheetIds) {
          const before = await stage([smallForm()], { sheetIds });
          await before.write(await before.read());
          const on = await reopened(before, sheetIds);
          const entries = on.journal();
          on.host.faults.order({ fault, at, afterDoing });
          const outcome = await restoreEntry(on.port, entries[0]?.id ?? '', entries);
          const isBack = scoreOf(on, '培训人数') === '';
          if (!isBack) expect(on.journal()).toHaveLength(1);
          if (outcome.ok && outcome.value.refused.length === 0) expect(isBack).toBe(true);
          if (on.journal().length > 0) await on.undo();
          noneWritten(on);
        },
      })),
    ),
  ),
  {
    what: '工作表受保护',
    outcome: '点之前就说明一次：几个单元格、哪几个、怎么办',
    async play(sheetIds) {
      const on = await stage([{ ...smallForm(), isProtected: true }], { sheetIds });
      const { notices } = await on.read();
      expect(notices.map(({ code, params }) => [code, params['count']])).toEqual([['host.protectedCells', 8]]);
    },
  },
  {
    what: '表格正在筛选',
    outcome: '点之前就说明一次；看得见的行照写，总分不写',
    async play(sheetIds) {
      const on = await stage([smallForm()], { sheetIds });
      on.host.user.hideRows(on.sheet(), 6, 1, true);
      const workbook = await on.read();
      expect(workbook.notices.map(({ code }) => code)).toEqual(['host.hiddenRow']);
      expect(reasons(await on.write(workbook))).toEqual({ G7: 'host.hiddenRow', G10: 'host.dependsOn' });
      expect(['培训人数', '发放手册', '总分'].map((row) => scoreOf(on, row))).toEqual([32, '', '']);
    },
  },
  {
    what: '写入记录已有二十次',
    outcome: '再写之前就说明：最早的一次将不能撤销',
    async play(sheetIds) {
      const on = await stage([smallForm()], { sheetIds });
      for (let time = 0; time < 20; time += 1) {
        on.type('E6', `${50 + time}人`);
        await on.write(await on.read());
        expect((await on.read()).notices.map(({ code }) => code)).toEqual(time < 19 ? [] : ['host.journalFull']);
      }
    },
  },
  {
    what: '工作表受保护，得分格没有锁定，不许改格式',
    outcome: '没有锁定的格照写，不改格式；锁定的格说明一次',
    async play(sheetIds) {
      const form = smallForm();
      const cells = {
        ...form.cells,
        G6: { value: '', style: 'unlocked' },
        G7: { value: '', style: 'unlocked' },
      } as const;
      const on = await stage([{ ...form, cells, isProtected: true }], { sheetIds });
      const receipt = await on.write(await on.read());
      expect(['培训人数', '发放手册', '投诉处理率'].map((row) => scoreOf(on, row))).toEqual([32, 20, '']);
      expect(reasons(receipt)).toMatchObject({ G8: 'host.protectedSheet', G10: 'host.protectedSheet' });
    },
  },
];

const scenes: readonly Scene[] = [...movedScenes, ...answerScenes];

const everySheetIds: readonly SheetIds[] = ['kept', 'new', 'byPlace'];

describe.each(scenes.map((scene) => [scene.what, scene] as const))('%s', (_what, { outcome, play }) => {
  it.each(everySheetIds)(`${outcome} (sheet ids: %s)`, play, 30_000);
});

it('docs/reliability.md tells of these scenes', () => {
  const file = 'docs/reliability.md';
  const text = [
    '# 表在动的时候',
    '',
    '写入和撤销时工作簿可能已经变了。下面每一条都是一个测试（`npx jest --selectProjects excel test/excel/scenes`），在真正的 office.js 和工作台的 Excel 上运行；这个文件由测试生成（`UPDATE_DOCS=1`）。每一条都做三遍：重新打开后工作表标识不变、全部换新、按位置给出（前面加了一张表，标识就成了别的表的）；先写后撤销、先答后看的，中间都另存并重新打开。',
    '',
    ...scenes.map(({ what, outcome }) => `- **${what}**：${outcome}。`),
    '',
  ].join('\n');
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, text);
  expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(text);
});
