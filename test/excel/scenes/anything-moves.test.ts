/**
 * Any sequence of what people and panes do to a workbook: no hand edit is lost, no cell holds a score of another row, an undo gives
 * back what was there or says what it could not.
 */
import fc from 'fast-check';
import { journalKey, nextToUndo } from '../../../src/core/apply/journal';
import { readJournal } from '../../../src/core/apply/read-journal';
import { parseCellAddress } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { assessWorkbook, type CheckedWorkbook } from '../../../src/tasks/assess-workbook';
import { restoreEntry } from '../../../src/tasks/restore-entry';
import { asPlanned, wantedEdits, writeEdits } from '../../../src/tasks/write-scores';
import type { Fault } from '../../../src/workbench/host/faults';
import type { SheetIds } from '../../../src/workbench/host/sheet-ids';
import type { XlsxSheet } from '../../../src/xlsx';
import { smallForm } from './small-form';
import { stage, type Stage, valueOf } from './stage';

/** The rows with what they ask for; points by hand: `points × done ÷ wanted`, at most the points. */
const rows = {
  培训人数: { wanted: 100, points: 40, unit: '人' },
  发放手册: { wanted: 10, points: 20, unit: '册' },
  投诉处理率: { wanted: 90, points: 20, unit: '%' },
  群众满意度: { wanted: 90, points: 10, unit: '%' },
} as const;
type Name = keyof typeof rows;
const names = Object.keys(rows) as Name[];
const atFirst: Readonly<Record<Name, number>> = { 培训人数: 80, 发放手册: 12, 投诉处理率: 95, 群众满意度: 92 };

const earned = (name: Name, done: number): number => {
  const { wanted, points } = rows[name];
  return Math.round(Math.min(points, (points * done) / wanted) * 100) / 100;
};

/** What is known of a row: the scores that the rules have ever given it, and what a person typed last. */
interface RowModel {
  readonly legal: Set<number>;
  hand: number | null;
}
type SheetModel = Map<Name, RowModel>;

interface Model {
  readonly sheets: Map<string, SheetModel>;
  typed: number;
}

interface World {
  on: Stage;
  /** What each of two panes has read. */
  readonly panes: (CheckedWorkbook | null)[];
  acts: number;
}

const freshModel = (): SheetModel =>
  new Map(names.map((name) => [name, { legal: new Set([earned(name, atFirst[name])]), hand: null }]));

/** Where a row's cell under a label of the indicator table stands. */
function cellOf(sheet: XlsxSheet, name: string, label: string): readonly [row: number, column: number] {
  const used = sheet.usedBlock(true) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  let header = -1;
  let column = -1;
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let at = used.left; at <= used.right; at += 1) {
      const value = sheet.value(row, at);
      if (value === '三级指标') header = row;
      if (header === row && value === label) column = at;
      if (header >= 0 && row > header && value === name) return [row, column];
    }
  }
  throw new Error(`no row ${name}`);
}

const scoreIn = (sheet: XlsxSheet, name: string): CellValue => sheet.value(...cellOf(sheet, name, '得分'));

/** All contents of all sheets, by the sheet's place in the file and the cell's place on it. */
function everything(on: Stage): ReadonlyMap<string, CellValue> {
  const cells = new Map<string, CellValue>();
  for (const sheet of on.workbook.sheets) {
    const used = sheet.usedBlock(true);
    for (let row = 0; row <= (used?.bottom ?? -1); row += 1) {
      for (let column = 0; column <= (used?.right ?? -1); column += 1) {
        const content = sheet.content(row, column);
        if (content !== '') cells.set(`${sheet.name} ${row}:${column}`, content);
      }
    }
  }
  return cells;
}

const changed = (before: ReadonlyMap<string, CellValue>, after: ReadonlyMap<string, CellValue>): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key)).sort();

const keyOf = (sheet: string, cell: string): string => {
  const place = parseCellAddress(cell);
  return `${sheet} ${place?.row ?? -1}:${place?.column ?? -1}`;
};

/** No hand edit is lost, and no cell holds a score that was never its row's. */
function expectSound(model: Model, { on }: World): void {
  for (const [id, known] of model.sheets) {
    const sheet = on.workbook.sheets.find((one) => one.id === id);
    if (sheet === undefined) continue;
    for (const [name, { legal, hand }] of known) {
      const score = scoreIn(sheet, name);
      if (hand !== null) expect([sheet.name, name, score]).toEqual([sheet.name, name, hand]);
      else if (score !== '') expect([sheet.name, name, legal.has(Number(score))]).toEqual([sheet.name, name, true]);
    }
  }
}

/** Something that a person or a pane does; afterwards everything is still sound. */
interface Act {
  readonly run: (model: Model, world: World) => Promise<void>;
  readonly toString: () => string;
}

const command = (name: string, run: (model: Model, world: World) => Promise<void> | void): Act => ({
  toString: () => name,
  async run(model, world) {
    await run(model, world);
    expectSound(model, world);
  },
});

const some = <T>(list: readonly T[], pick: number): T => {
  const one = list[pick % list.length];
  if (one === undefined) throw new Error('nothing to pick');
  return one;
};

function formSheet({ sheets }: Model, { on }: World, pick: number): XlsxSheet {
  return some(
    on.workbook.sheets.filter(({ id }) => sheets.has(id)),
    pick,
  );
}

const typeDone = (pick: number, name: Name, done: number): Act =>
  command(`${name} 完成值改成 ${done}`, (model, world) => {
    const sheet = formSheet(model, world, pick);
    const [row, column] = cellOf(sheet, name, '实际完成值');
    world.on.host.userEdits(sheet, { row, column }, `${done}${rows[name].unit}`);
    model.sheets.get(sheet.id)?.get(name)?.legal.add(earned(name, done));
  });

const typeScore = (pick: number, name: Name): Act =>
  command(`${name} 手填得分`, (model, world) => {
    const sheet = formSheet(model, world, pick);
    model.typed += 1;
    // Below any score of the rules, and never typed twice.
    const hand = 0.01 * model.typed;
    const [row, column] = cellOf(sheet, name, '得分');
    world.on.host.userEdits(sheet, { row, column }, hand);
    const known = model.sheets.get(sheet.id)?.get(name);
    if (known !== undefined) known.hand = hand;
  });

const insertRow = (pick: number, at: number): Act =>
  command(`第 ${at + 1} 行前插入一行`, (model, world) => {
    world.on.host.user.insertRows(formSheet(model, world, pick), at);
  });

const insertColumn = (pick: number, at: number): Act =>
  command(`第 ${at + 1} 列前插入一列`, (model, world) => {
    world.on.host.coauthor.insertColumns(formSheet(model, world, pick), at);
  });

const renameSheet = (pick: number, name: string): Act =>
  command(`改名 ${name}`, (model, world) => {
    world.on.host.user.renameSheet(formSheet(model, world, pick), name);
  });

const copySheet = (pick: number): Act =>
  command('复制工作表', (model, world) => {
    if (model.sheets.size > 2) return;
    const sheet = formSheet(model, world, pick);
    const before = new Set(world.on.workbook.sheets.map(({ id }) => id));
    world.on.host.user.copySheet(sheet);
    const copy = world.on.workbook.sheets.find(({ id }) => !before.has(id));
    const known = model.sheets.get(sheet.id);
    if (copy === undefined || known === undefined) return;
    model.sheets.set(
      copy.id,
      new Map([...known].map(([name, { legal, hand }]) => [name, { legal: new Set(legal), hand }])),
    );
  });

const moveSheet = (pick: number): Act =>
  command('移动工作表', (model, world) => {
    world.on.host.user.moveSheet(formSheet(model, world, pick), 0);
  });

const reopen = (ids: SheetIds): Act =>
  command(`保存后重新打开（${ids}）`, async (_model, world) => {
    world.on = await stage(world.on.workbook.save(), { sheetIds: ids });
    world.panes.fill(null);
  });

const read = (pane: number): Act =>
  command(`窗格 ${pane} 读取`, async (_model, world) => {
    const outcome = await assessWorkbook(world.on.port, 'all');
    if (outcome.ok) world.panes[pane] = outcome.value;
  });

interface Trouble {
  readonly fault: Fault;
  readonly at: number;
  readonly afterDoing: boolean;
}

const write = (pane: number, trouble: Trouble | null): Act =>
  command(`窗格 ${pane} 写入${trouble === null ? '' : `（${JSON.stringify(trouble)}）`}`, async (_model, world) => {
    const { on } = world;
    const workbook = world.panes[pane] ?? null;
    if (workbook === null) return;
    const before = everything(on);
    if (trouble !== null) on.host.faults.order(trouble);
    world.acts += 1;
    const now = new Date(Date.UTC(2026, 10, 26, 9, 0, world.acts)).toISOString();
    const outcome = await writeEdits(on.port, wantedEdits(workbook.forms, asPlanned), workbook.forms, now);
    on.host.faults.clear();
    const cells = changed(before, everything(on));
    if (outcome.ok) {
      const known = await namesOf(on);
      const written = outcome.value.written.map(({ sheet, cell }) => keyOf(known.get(sheet.id) ?? '', cell));
      expect(cells).toEqual(written.sort());
      for (const { sheet, kind, after } of outcome.value.written) {
        if (kind !== 'totalScore') continue;
        const held = on.workbook.sheets.find((one) => one.name === known.get(sheet.id));
        if (held === undefined) continue;
        const sum = names.reduce((all, name) => all + Number(scoreIn(held, name)), 9);
        expect(Math.round(sum * 100) / 100).toBe(after);
      }
    } else if (cells.length > 0) {
      // What is not known is at least in the journal.
      expect(on.journal()[0]?.id).toBe(now);
    }
  });

/** Names of the sheets by the ids that the add-in knows. */
async function namesOf({ port }: Stage): Promise<ReadonlyMap<string, string>> {
  const { sheets } = valueOf(await port.inspect({ places: [], sheets: new Set() }));
  return new Map(sheets.map(({ id, name }) => [id, name]));
}

const undo = (trouble: Trouble | null): Act =>
  command(`撤销写入${trouble === null ? '' : `（${JSON.stringify(trouble)}）`}`, async (_model, world) => {
    const { on } = world;
    const { entries } = readJournal(on.workbook.settings().get(journalKey));
    const entry = nextToUndo(entries);
    if (entry === undefined) return;
    const before = everything(on);
    if (trouble !== null) on.host.faults.order(trouble);
    const outcome = await restoreEntry(on.port, entry.id, entries);
    on.host.faults.clear();
    const after = everything(on);
    const kept = entry.sheets.flatMap(({ cells }) => cells);
    if (outcome.ok) {
      expect(outcome.value.restored.length + outcome.value.refused.length).toBe(kept.length);
      // What could not be put back is said, and is in the journal still.
      const left =
        on
          .journal()
          .find(({ id }) => id === entry.id)
          ?.sheets.flatMap(({ cells }) => cells) ?? [];
      if (trouble === null) expect(left).toHaveLength(outcome.value.refused.length);
    } else expect(on.journal().some(({ id }) => id === entry.id)).toBe(true);
    // Whatever has changed holds what the journal says was there.
    const befores = new Set(kept.map((cell) => String(cell.before)));
    for (const key of changed(before, after)) expect(befores.has(String(after.get(key) ?? ''))).toBe(true);
  });

const name = fc.constantFrom(...names);
const pick = fc.nat(3);
const trouble: fc.Arbitrary<Trouble | null> = fc.option(
  fc.record({
    fault: fc.constantFrom<Fault>('generalError', 'accessDenied', 'sessionLost', 'requestTooLarge', 'cellEditMode'),
    at: fc.integer({ min: 1, max: 4 }),
    afterDoing: fc.boolean(),
  }),
);
const weighted = (weight: number, arbitrary: fc.Arbitrary<Act>) => ({ weight, arbitrary });
const act = fc.oneof(
  weighted(
    2,
    fc.tuple(pick, name, fc.constantFrom(45, 9, 63, 90, 5)).map(([p, n, d]) => typeDone(p, n, d)),
  ),
  weighted(
    2,
    fc.tuple(pick, name).map(([p, n]) => typeScore(p, n)),
  ),
  weighted(
    2,
    fc.tuple(pick, fc.integer({ min: 0, max: 9 })).map(([p, at]) => insertRow(p, at)),
  ),
  weighted(
    1,
    fc.tuple(pick, fc.integer({ min: 0, max: 7 })).map(([p, at]) => insertColumn(p, at)),
  ),
  weighted(
    1,
    fc.tuple(pick, fc.constantFrom('附件1', '附件1（定稿）', '2024')).map(([p, n]) => renameSheet(p, n)),
  ),
  weighted(1, pick.map(copySheet)),
  weighted(1, pick.map(moveSheet)),
  weighted(1, fc.constantFrom<SheetIds>('kept', 'new', 'byPlace').map(reopen)),
  weighted(4, fc.nat(1).map(read)),
  weighted(
    5,
    fc.tuple(fc.nat(1), trouble).map(([p, t]) => write(p, t)),
  ),
  weighted(4, trouble.map(undo)),
);

it('whatever happens to the workbook', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 8, maxLength: 24, size: 'max' }), async (acts) => {
      const on = await stage([smallForm(), { name: '别的', cells: { A1: 1 } }]);
      const model: Model = { sheets: new Map([[on.sheet().id, freshModel()]]), typed: 0 };
      const world: World = { on, panes: [null, null], acts: 0 };
      for (const each of acts) await each.run(model, world);
    }),
    { numRuns: 30 },
  );
}, 180_000);
