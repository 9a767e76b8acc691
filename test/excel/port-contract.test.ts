/** What every port of the tasks does, whatever stands behind it. Excel and a file run the same tests. */
import * as fc from 'fast-check';
import { journalKey } from '../../src/core/apply/journal';
import { readJournal } from '../../src/core/apply/read-journal';
import type { Receipt } from '../../src/core/apply/receipt';
import { cellAddress } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/snapshot';
import { applyEdits } from '../../src/tasks/apply-edits';
import { restoreEntry } from '../../src/tasks/restore-entry';
import { forgottenEntry } from '../../src/tasks/stored/journal';
import { rememberedPhrase, storedPhrases } from '../../src/tasks/stored/phrases';
import { keepChange, storedIn } from '../../src/tasks/stored/stored';
import type { WorkbookPort } from '../../src/tasks/workbook-port';
import { bothPorts, cellsOf, grids, identities, type PortOpening, valueOf } from './both-ports';
import { edit } from './edits';
import { type SmallSheet, smallWorkbook } from './small-workbook';

const entry = { id: '一', at: '2026-11-24T09:00:00.000Z' };

async function opened(open: PortOpening, ...sheets: readonly SmallSheet[]) {
  const { port, workbook } = await open(smallWorkbook(...sheets));
  const known = await identities(port);
  const sheet = (name: string) => {
    const found = known[name];
    if (found === undefined) throw new Error(name);
    return found;
  };
  const apply = async (...edits: Parameters<typeof applyEdits>[1]): Promise<Receipt> =>
    valueOf(await applyEdits(port, edits, entry));
  return { port, workbook, sheet, first: sheet(sheets[0]?.name ?? ''), apply, ...cellsOf(workbook) };
}

const refusals = ({ refused }: Receipt) =>
  refused.map(({ edit: { cell }, reason, found }) => [cell, reason.code, reason.params, found]);

describe.each(bothPorts)('reading through %s', (_, open) => {
  it('a stray entry far out leaves what is near, and says that more is there', async () => {
    const { port } = await open(smallWorkbook({ name: '表', cells: { B2: 1, C3: '二', XFD1048576: 9 } }));
    const [snapshot] = valueOf(await port.read('active')).snapshots;
    expect(snapshot).toMatchObject({
      firstRow: 1,
      firstColumn: 1,
      values: [
        [1, ''],
        ['', '二'],
      ],
      truncated: true,
    });
  });

  it.each([
    ['A20000', false, [20_000, 1]],
    ['A20001', true, [1, 1]],
    ['BL1', false, [1, 64]],
    ['BM1', true, [1, 1]],
  ])('with an entry in %s: cut off %p, read %p', async (far, truncated, size) => {
    const { port } = await open(smallWorkbook({ name: '表', cells: { A1: 1, [far]: 9 } }));
    const [snapshot] = valueOf(await port.read('active')).snapshots;
    expect([snapshot?.truncated, [snapshot?.values.length, snapshot?.values[0]?.length]]).toEqual([truncated, size]);
  });

  it('tells which sheets may refuse to be written', async () => {
    const { port } = await open(
      smallWorkbook(
        { name: '开', cells: { A1: 1, A2: 2 } },
        { name: '锁', isProtected: true, cells: { A1: 1 } },
        { name: '藏', hiddenRows: [2], cells: { A1: 1, A2: 2 } },
      ),
    );
    const { snapshots, guarded } = valueOf(await port.read('all'));
    expect(snapshots.filter(({ sheet }) => guarded.has(sheet.id)).map(({ sheet }) => sheet.name)).toEqual(['锁', '藏']);
  });

  it('a sheet whose only entry lies beyond what is read is not among them', async () => {
    const { port } = await open(smallWorkbook({ name: '表', cells: { BM1: 1 } }));
    expect(valueOf(await port.read('active')).snapshots).toEqual([]);
  });
});

describe.each(bothPorts)('writing through %s', (_, open) => {
  it('keeps what was there in the journal', async () => {
    const { apply, first, workbook } = await opened(open, {
      name: '表',
      cells: { H1: 3, H2: { formula: 'H1*2', value: 6 } },
    });
    await apply(edit(first, 'H1', 3, 2.5), edit(first, 'H2', '=H1*2', 5, '0.00'));
    expect(readJournal(workbook.settings().get(journalKey)).entries).toEqual([
      {
        ...entry,
        sheets: [
          {
            sheet: first,
            cells: [
              { cell: 'H1', before: 3, beforeFormat: 'General', after: 2.5, afterFormat: 'General' },
              { cell: 'H2', before: '=H1*2', beforeFormat: 'General', after: 5, afterFormat: '0.00' },
            ],
          },
        ],
      },
    ]);
  });

  it('a journal that cannot be read is set aside before it is written over', async () => {
    const { port, apply, first, workbook } = await opened(open, { name: '表', cells: { H1: 3 } });
    valueOf(await port.keep(journalKey, '{"of":"another program"}'));
    await apply(edit(first, 'H1', 3, 2.5));
    expect(workbook.settings().get(`${journalKey}.setAside`)).toBe('{"of":"another program"}');
    expect(readJournal(workbook.settings().get(journalKey)).entries.map(({ id }) => id)).toEqual([entry.id]);
  });

  it.each(['=100%', '=1+1', '+5', '-未完成', '@备注', "'引号", '98%', '2021/3/1', '12'])(
    '%s arrives as that text',
    async (text) => {
      const { apply, first, value } = await opened(open, {
        name: '表',
        cells: { A1: 'x', I2: { value: '', style: 'text' } },
      });
      expect((await apply(edit(first, 'I1', '', text), edit(first, 'I2', '', text))).written).toHaveLength(2);
      expect([value('表', 'I1'), value('表', 'I2')]).toEqual([text, text]);
    },
  );

  it('keeps the cell’s number format unless the edit sets one', async () => {
    const { apply, first, style } = await opened(open, {
      name: '表',
      cells: { A1: { value: 0.5, style: 'percent' }, A2: 1 },
    });
    await apply(edit(first, 'A1', 0.5, 0.98), edit(first, 'A2', 1, 0.98, '0.00%'));
    expect([style('表', 'A1').numberFormat, style('表', 'A2').numberFormat]).toEqual(['0%', '0.00%']);
  });

  it('skips what is there already and touches nothing that is not on the plan', async () => {
    const { apply, first, value } = await opened(open, { name: '表', cells: { H1: 2.5, H2: 7, H3: '', H4: 1 } });
    const receipt = await apply(edit(first, 'H1', 2.5, 2.5), edit(first, 'H4', 1, 2), edit(first, 'H3', '', 2));
    expect(receipt.skipped.map(({ cell }) => cell)).toEqual(['H1']);
    expect(receipt.written.map(({ cell }) => cell)).toEqual(['H4', 'H3']);
    expect(value('表', 'H2')).toBe(7);
  });

  it('refuses a cell that somebody changed after the plan, shows both values, and writes the others', async () => {
    const { apply, first, enter, value } = await opened(open, { name: '表', cells: { H1: 3, H2: 3, H3: 4 } });
    enter('表', 'H1', 8);
    enter('表', 'H2', '');
    enter('表', 'H4', '有人填了');
    const receipt = await apply(
      edit(first, 'H1', 3, 2),
      edit(first, 'H2', 3, 2),
      edit(first, 'H3', 4, 2),
      edit(first, 'H4', '', 2),
    );
    expect(receipt.written.map(({ cell }) => cell)).toEqual(['H3']);
    expect(refusals(receipt)).toEqual([
      ['H1', 'host.cellChanged', { cell: 'H1', expected: '3', found: '8' }, 8],
      ['H2', 'host.cellCleared', { cell: 'H2', expected: '3' }, ''],
      ['H4', 'host.cellFilled', { cell: 'H4', found: '有人填了' }, '有人填了'],
    ]);
    expect(value('表', 'H1')).toBe(8);
  });

  it('a message shows a long content shortened', async () => {
    const { apply, first } = await opened(open, { name: '表', cells: { H1: '长'.repeat(61), H2: '长'.repeat(60) } });
    const receipt = await apply(edit(first, 'H1', '', 2), edit(first, 'H2', '', 2));
    expect(receipt.refused.map(({ reason }) => reason.params['found'])).toEqual([
      `${'长'.repeat(60)}…`,
      '长'.repeat(60),
    ]);
  });

  it('a text with the look of a formula is no change', async () => {
    const { apply, first, value } = await opened(open, { name: '表', cells: { E1: '=100%' } });
    expect((await apply(edit(first, 'E1', '=100%', '100%'))).written).toHaveLength(1);
    expect(value('表', 'E1')).toBe('100%');
  });

  it('never writes locked cells of a protected sheet, but unlocked ones', async () => {
    const { apply, first, value } = await opened(open, {
      name: '表',
      isProtected: true,
      cells: { H1: 3, H2: { value: 3, style: 'unlocked' }, H3: 3 },
    });
    const receipt = await apply(edit(first, 'H1', 3, 2), edit(first, 'H2', 3, 2), edit(first, 'H3', 3, 2));
    expect(receipt.written.map(({ cell }) => cell)).toEqual(['H2']);
    expect(refusals(receipt)).toEqual([
      ['H1', 'host.protectedSheet', { sheet: '表', cell: 'H1' }, 3],
      ['H3', 'host.protectedSheet', { sheet: '表', cell: 'H3' }, 3],
    ]);
    expect(value('表', 'H1')).toBe(3);
  });

  it('leaves filtered and hidden rows alone, and the rows around them get what is theirs', async () => {
    const { apply, first, value } = await opened(open, { name: '表', hiddenRows: [2], cells: { H1: 1, H2: 2, H3: 3 } });
    const receipt = await apply(edit(first, 'H1', 1, 11), edit(first, 'H2', 2, 12), edit(first, 'H3', 3, 13));
    expect(refusals(receipt)).toEqual([['H2', 'host.hiddenRow', { sheet: '表', row: 2, cell: 'H2' }, 2]]);
    expect(['H1', 'H2', 'H3'].map((cell) => value('表', cell))).toEqual([11, 2, 13]);
  });

  it('works on sheets with any name, and reports a sheet that is gone', async () => {
    const name = "附件1-自评(2024) It's!";
    const { apply, first, value } = await opened(open, { name, cells: { H1: 1 } });
    const receipt = await apply(edit({ id: '{gone}', name: '删掉的' }, 'H1', 1, 2), edit(first, 'H1', 1, 2));
    expect(refusals(receipt)).toEqual([['H1', 'host.sheetGone', { sheet: '删掉的', cell: 'H1' }, null]]);
    expect(value(name, 'H1')).toBe(2);
  });

  it('a part of a merged area takes nothing: put back and reported, the others written, the journal without it', async () => {
    const { apply, first, workbook, value } = await opened(open, {
      name: '表',
      merges: ['H1:H2'],
      cells: { H1: 1, H3: 3 },
    });
    const receipt = await apply(edit(first, 'H1', 1, 5), edit(first, 'H2', '', 6), edit(first, 'H3', 3, 7));
    expect(receipt.written.map(({ cell }) => cell)).toEqual(['H1', 'H3']);
    expect(refusals(receipt).map(([cell, code]) => [cell, code])).toEqual([['H2', 'host.readBackDiffers']]);
    expect(['H1', 'H2', 'H3'].map((cell) => value('表', cell))).toEqual([5, '', 7]);
    const [kept] = readJournal(workbook.settings().get(journalKey)).entries;
    expect(kept?.sheets[0]?.cells.map(({ cell }) => cell)).toEqual(['H1', 'H3']);
  });

  it.each([
    [32_767, []],
    [32_768, ['host.textTooLong']],
  ])('a text of %d characters: %p', async (length, codes) => {
    const { apply, first } = await opened(open, { name: '表', cells: { A1: 1 } });
    const { refused } = await apply(edit(first, 'I1', '', '长'.repeat(length)));
    expect(refused.map(({ reason }) => reason.code)).toEqual(codes);
  });
});

describe.each(bothPorts)('undoing through %s', (_, open) => {
  it('gives back contents, formulas, look-alike texts and formats, and forgets the entry', async () => {
    const { port, apply, first, content, workbook } = await opened(open, {
      name: '表',
      cells: {
        A1: 3,
        A2: { formula: 'A1*2', value: 6 },
        A3: '=100%',
        A4: { value: 0.5, style: 'percent' },
        A5: { value: '=文本', style: 'text' },
        B9: '不动',
      },
    });
    const before = await grids(port);
    const receipt = await apply(
      edit(first, 'A1', 3, 4),
      edit(first, 'A2', '=A1*2', 5),
      edit(first, 'A3', '=100%', '100%'),
      edit(first, 'A4', 0.5, 0.98, '0.00%'),
      edit(first, 'A5', '=文本', '别的'),
      edit(first, 'A6', '', '说明'),
    );
    expect(receipt.written).toHaveLength(6);
    expect(content('表', 'A2')).toBe(5);
    const restored = valueOf(await restoreEntry(port, entry.id));
    expect([restored.restored.length, restored.refused]).toEqual([6, []]);
    expect(await grids(port)).toEqual(before);
    expect(workbook.settings().has(journalKey)).toBe(false);
  });

  it('leaves alone what somebody changed since, and says what it found', async () => {
    const { port, apply, first, enter, content } = await opened(open, { name: '表', cells: { H1: 1, H2: 2, H3: 3 } });
    await apply(edit(first, 'H1', 1, 11), edit(first, 'H2', 2, 12), edit(first, 'H3', 3, 13));
    enter('表', 'H2', '人工改');
    enter('表', 'H3', 3);
    const { restored, refused } = valueOf(await restoreEntry(port, entry.id));
    expect(restored.map(({ cell }) => cell).sort()).toEqual(['H1', 'H3']);
    expect(refused.map(({ cell, reason, found }) => [cell, reason.code, reason.params, found])).toEqual([
      ['H2', 'host.changedSinceWrite', { cell: 'H2', wrote: '12', found: '人工改' }, '人工改'],
    ]);
    expect(['H1', 'H2', 'H3'].map((cell) => content('表', cell))).toEqual([1, '人工改', 3]);
  });

  it.each([
    ['that the write set goes with it', '0.00%', '0.00%', 'General'],
    ['that somebody set since stays', '0.00%', '0.0', '0.0'],
    ['of the cell’s own that somebody changed since stays', null, '0.0', '0.0'],
  ])('a format %s', async (_case, set, since, expected) => {
    const { port, apply, first, style, sheetNamed } = await opened(open, { name: '表', cells: { H1: 1 } });
    await apply(edit(first, 'H1', 1, 0.5, set));
    sheetNamed('表').setStyle(0, 7, { numberFormat: since });
    valueOf(await restoreEntry(port, entry.id));
    expect(style('表', 'H1').numberFormat).toBe(expected);
  });

  it('what protection keeps from being restored stays in the journal for later', async () => {
    const { port, apply, first, sheetNamed, value } = await opened(open, { name: '表', cells: { H1: 1 } });
    await apply(edit(first, 'H1', 1, 2));
    sheetNamed('表').setProtected(true);
    const { refused } = valueOf(await restoreEntry(port, entry.id));
    expect(refused.map(({ reason }) => reason.code)).toEqual(['host.protectedSheet']);
    expect(value('表', 'H1')).toBe(2);
    sheetNamed('表').setProtected(false);
    expect(valueOf(await restoreEntry(port, entry.id)).restored).toHaveLength(1);
    expect(value('表', 'H1')).toBe(1);
  });

  it('finds the sheet by its name when ids are new', async () => {
    const { port, apply, first, workbook, content } = await opened(open, { name: '附件1', cells: { H1: 1 } });
    await apply(edit(first, 'H1', 1, 2));
    const journal = workbook.settings().get(journalKey) ?? '';
    valueOf(await port.keep(journalKey, journal.replaceAll(JSON.stringify(first.id), JSON.stringify('{other}'))));
    expect(valueOf(await restoreEntry(port, entry.id)).restored.map(({ cell }) => cell)).toEqual(['H1']);
    expect(content('附件1', 'H1')).toBe(1);
  });

  it('what could not be put back is kept until the user lets it go', async () => {
    const { port, apply, first, enter, workbook } = await opened(open, { name: '表', cells: { H1: 1, H2: 2 } });
    await apply(edit(first, 'H1', 1, 11), edit(first, 'H2', 2, 12));
    enter('表', 'H2', '人工改');
    valueOf(await restoreEntry(port, entry.id));
    const kept = () => readJournal(workbook.settings().get(journalKey)).entries;
    expect(kept().map(({ tried, sheets }) => [tried, sheets[0]?.cells.map(({ cell }) => cell)])).toEqual([
      [true, ['H2']],
    ]);
    valueOf(await keepChange(port, forgottenEntry('一次别的')));
    expect(kept()).toHaveLength(1);
    valueOf(await keepChange(port, forgottenEntry(entry.id)));
    expect(workbook.settings().has(journalKey)).toBe(false);
  });

  it('says so when there is nothing to restore', async () => {
    const { port, apply, first } = await opened(open, { name: '表', cells: { H1: 1 } });
    const nothing = { ok: false, problem: { code: 'host.nothingToRestore' } };
    expect(await restoreEntry(port, 'unknown')).toMatchObject(nothing);
    await apply(edit(first, 'H1', 1, 2));
    const { settings } = valueOf(await port.read('active'));
    const { entries } = readJournal(settings[journalKey]);
    valueOf(await restoreEntry(port, entry.id));
    expect(await restoreEntry(port, entry.id)).toMatchObject(nothing);
    // Somebody else has undone it since the journal was read.
    expect(await restoreEntry(port, entry.id, entries)).toMatchObject(nothing);
  });

  it('several writes are taken back one by one, the newest first', async () => {
    const { port, first, content } = await opened(open, { name: '表', cells: { H1: 1 } });
    valueOf(await applyEdits(port, [edit(first, 'H1', 1, 2)], { id: 'a', at: entry.at }));
    valueOf(await applyEdits(port, [edit(first, 'H1', 2, 3)], { id: 'b', at: entry.at }));
    valueOf(await restoreEntry(port, 'b'));
    expect(content('表', 'H1')).toBe(2);
    valueOf(await restoreEntry(port, 'a'));
    expect(content('表', 'H1')).toBe(1);
  });

  it('applying then restoring gives the same sheet, whatever was written', async () => {
    const contents: SmallSheet['cells'] = {
      A1: 1,
      B1: '文字',
      C1: { formula: 'A1+1', value: 2 },
      D1: '=像公式',
      A2: { value: 0.5, style: 'percent' },
      B2: { value: '007', style: 'text' },
      C2: -3,
      D2: '2021年',
    };
    const { port, first, sheetNamed } = await opened(open, { name: '表', cells: contents });
    const held = () => sheetNamed('表').contents({ top: 0, left: 0, bottom: 3, right: 5 });
    const before = held();
    const values = fc.oneof(
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
      fc.string({ maxLength: 8 }),
      fc.constantFrom<CellValue>('=1', '+2', '-x', "'y", '98%', '2021/1/1', '说明\n第二行', ''),
    );
    const written = fc.uniqueArray(
      fc.tuple(fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 4 }), values, fc.constantFrom(null, '0.00%')),
      { minLength: 1, maxLength: 10, selector: ([row, column]) => `${row}:${column}` },
    );
    await fc.assert(
      fc.asyncProperty(written, async (cells) => {
        const edits = cells.map(([row, column, after, format]) =>
          edit(first, cellAddress(row, column), sheetNamed('表').content(row, column), after, format),
        );
        const receipt = valueOf(await applyEdits(port, edits, entry));
        expect(receipt.refused.map(({ edit: { after }, reason }) => [after, reason])).toEqual([]);
        if (receipt.written.length > 0) valueOf(await restoreEntry(port, entry.id));
        expect(held()).toEqual(before);
      }),
      { numRuns: 15 },
    );
  }, 30_000);
});

describe.each(bothPorts)('two panes at the same moment, through %s', (_, open) => {
  /** The port, with something that somebody else does right before our next word. */
  function interrupted(port: WorkbookPort, act: () => Promise<unknown>): WorkbookPort {
    let isDone = false;
    const first = async (): Promise<void> => {
      if (isDone) return;
      isDone = true;
      await act();
    };
    return {
      ...port,
      write: async (writes, texts) => {
        await first();
        return port.write(writes, texts);
      },
      keep: async (key, text) => {
        await first();
        return port.keep(key, text);
      },
    };
  }

  it('no entry of the journal is lost, and each can be undone', async () => {
    const { port, first, workbook, content } = await opened(open, { name: '表', cells: { H1: 1, H2: 2 } });
    const racing = interrupted(port, () => applyEdits(port, [edit(first, 'H2', 2, 22)], { id: '别人', at: entry.at }));
    valueOf(await applyEdits(racing, [edit(first, 'H1', 1, 11)], entry));
    const ids = () => readJournal(workbook.settings().get(journalKey)).entries.map(({ id }) => id);
    expect(ids()).toEqual([entry.id, '别人']);
    const undoing = interrupted(port, () =>
      applyEdits(port, [edit(first, 'H3', '', 3)], { id: '又一次', at: entry.at }),
    );
    valueOf(await restoreEntry(undoing, entry.id));
    expect(ids()).toEqual(['又一次', '别人']);
    valueOf(await restoreEntry(port, '别人'));
    expect(['H1', 'H2', 'H3'].map((cell) => content('表', cell))).toEqual([1, 2, 3]);
  });

  it('no answer is lost', async () => {
    const { port, workbook } = await open(smallWorkbook({ name: '表', cells: { A1: 1 } }));
    const racing = interrupted(port, () => keepChange(port, rememberedPhrase({ reason: '停电', measure: '' })));
    valueOf(await keepChange(racing, rememberedPhrase({ reason: '下雨', measure: '' })));
    const kept = storedIn(storedPhrases, workbook.settings().get(storedPhrases.key)).value;
    expect(kept.map(({ reason }) => reason)).toEqual(['下雨', '停电']);
  });
});
