import { smallWorkbook } from '../excel/small-workbook';
import { startOffice } from '../office/start-office';

const twoSheets = () => smallWorkbook({ name: '附件1', cells: { A1: 1 } }, { name: '附件2', cells: { A1: 2 } });

const pause = () => new Promise((resolve) => setTimeout(resolve, 30));

const readA1 = () =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

describe('faults', () => {
  test.each([
    ['cellEditMode', 'InvalidOperationInCellEditMode'],
    ['activityLimit', 'ActivityLimitReached'],
    ['requestTooLarge', 'RequestPayloadSizeLimitExceeded'],
    ['responseTooLarge', 'ResponsePayloadSizeLimitExceeded'],
    ['sessionLost', 'InvalidOrTimedOutSession'],
    ['accessDenied', 'AccessDenied'],
    ['generalError', 'GeneralException'],
  ] as const)('%s reaches the add-in as %s, and only as often as ordered', async (fault, code) => {
    const { host } = await startOffice(twoSheets());
    host.faults.nextBatches(fault, 2);
    await expect(readA1()).rejects.toMatchObject({ code });
    await expect(readA1()).rejects.toMatchObject({ code });
    expect(await readA1()).toBe(1);
  });

  test('a fault is met at the batch that it was ordered for, for as long as it lasts', async () => {
    const { host } = await startOffice(twoSheets());
    const outcomes = async (count: number) => {
      const codes: unknown[] = [];
      for (let batch = 0; batch < count; batch += 1) {
        codes.push(await readA1().catch((problem: unknown) => (problem as { code: unknown }).code));
      }
      return codes;
    };
    host.faults.order({ fault: 'activityLimit', at: 2, times: 2 });
    host.faults.order({ fault: 'accessDenied', at: 5 });
    expect(await outcomes(6)).toEqual([1, 'ActivityLimitReached', 'ActivityLimitReached', 1, 'AccessDenied', 1]);
    host.faults.order({ fault: 'generalError', times: Infinity });
    expect(new Set(await outcomes(5))).toEqual(new Set(['GeneralException']));
    host.faults.clear();
    expect(await outcomes(1)).toEqual([1]);
  });

  test('an answer says “failed” although Excel did it (office-js#1314), or never comes', async () => {
    const { host, workbook } = await startOffice(twoSheets());
    const write = (text: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange('B1').values = [[text]];
        await context.sync();
      });
    host.faults.order({ fault: 'generalError', afterDoing: true });
    await expect(write('写了')).rejects.toMatchObject({ code: 'GeneralException' });
    expect(workbook.activeSheet.value(0, 1)).toBe('写了');
    for (const [afterDoing, left] of [
      [false, '写了'],
      [true, '再写'],
    ] as const) {
      host.faults.order({ fault: 'silence', afterDoing });
      const settled = await Promise.race([write('再写').then(() => 'settled'), pause().then(() => 'never')]);
      expect([settled, workbook.activeSheet.value(0, 1)]).toEqual(['never', left]);
    }
  });

  test('while the user edits a cell every batch is refused', async () => {
    const { host } = await startOffice(twoSheets());
    host.editing = true;
    await expect(readA1()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.editing = false;
    expect(await readA1()).toBe(1);
  });

  test('a request above 5 MB is refused as Excel on the web does', async () => {
    await startOffice(twoSheets());
    const text = '汉'.repeat(30_000);
    await expect(
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A70');
        range.values = Array.from({ length: 70 }, () => [text]);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  test('latency holds an answer back', async () => {
    const { host } = await startOffice(twoSheets());
    host.latency = 60;
    const read = readA1();
    expect(await Promise.race([read, pause().then(() => 'not yet')])).toBe('not yet');
    expect(await read).toBe(1);
  });
});

describe('requirement sets', () => {
  test('a member above the declared set is refused by name, and isSetSupported says so', async () => {
    const { host } = await startOffice(twoSheets(), { requirementSets: { ExcelApi: '1.8' } });
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').findOrNullObject('x', {}).load('address');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('ExcelApi 1.9') as unknown });
    expect(host.unknownMembers).toEqual([]);
  });

  test('a member that the host does not know fails loudly and is listed', async () => {
    const { host } = await startOffice(twoSheets());
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().charts.load('items');
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'NotImplemented' });
    expect(host.unknownMembers).toEqual(['Worksheet.Charts']);
  });
});

describe('events', () => {
  test('changes, selection, activation and new sheets reach the handlers on the collection', async () => {
    const { host, workbook } = await startOffice(twoSheets());
    const seen: string[] = [];
    const note = (text: string) => {
      seen.push(text);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add((event) =>
        note(`changed ${event.address} ${event.source} ${String(event.details.valueAfter)}`),
      );
      worksheets.onSelectionChanged.add((event) => note(`selected ${event.address}`));
      worksheets.onActivated.add(() => note('activated'));
      worksheets.onAdded.add(() => note('added'));
      await context.sync();
    });
    const second = workbook.sheets[1];
    if (second === undefined) throw new Error('two sheets expected');
    host.userEdits(workbook.activeSheet, { row: 2, column: 1 }, '7');
    host.select(second, { top: 1, left: 1, bottom: 2, right: 2 });
    host.userEdits(second, { row: 0, column: 0 }, 'x', { remote: true });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add();
      await context.sync();
    });
    await pause();
    expect(seen).toEqual(['changed B3 Local 7', 'activated', 'selected B2:C3', 'changed A1 Remote x', 'added']);
    expect(host.unknownMembers).toEqual([]);
  });

  test('a handler is given the range that changed, and none after it was removed', async () => {
    const { host, workbook } = await startOffice(twoSheets());
    const addresses: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner).load('address');
          await inner.sync();
          addresses.push(range.address);
        });
      });
      await context.sync();
      return added;
    });
    host.userEdits(workbook.activeSheet, { row: 4, column: 0 }, 'y');
    await pause();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.userEdits(workbook.activeSheet, { row: 5, column: 0 }, 'z');
    await pause();
    expect(addresses).toEqual(['附件1!A5']);
  });

  test('come late, in their order, or not at all (office-js#294, #420)', async () => {
    const { host, workbook } = await startOffice(twoSheets());
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void seen.push(event.address)));
      await context.sync();
    });
    const edit = (row: number) => host.userEdits(workbook.activeSheet, { row, column: 0 }, row);
    host.events.mode = 'held';
    edit(1);
    edit(2);
    await pause();
    expect(seen).toEqual([]);
    host.events.release();
    host.events.mode = 'lost';
    edit(3);
    host.events.mode = 'prompt';
    edit(4);
    await pause();
    expect(seen).toEqual(['A2', 'A3', 'A5']);
  });

  test('the grid hears of what an add-in wrote', async () => {
    const { host } = await startOffice(twoSheets());
    const kinds: string[] = [];
    const stop = host.onChange((happenings) => kinds.push(...happenings.map((happening) => happening.kind)));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B1').values = [[5]];
      await context.sync();
    });
    stop();
    expect(kinds).toEqual(['cellsChanged']);
  });
});

describe('settings', () => {
  test('are kept in the workbook, by Excel.run and by Office.context.document alike', async () => {
    const { host, workbook } = await startOffice(twoSheets());
    await Excel.run(async (context) => {
      context.workbook.settings.add('ziping.journal', '[1,2]');
      context.workbook.settings.add('object', { a: 1 });
      await context.sync();
      const { settings } = context.workbook;
      const journal = settings.getItem('ziping.journal').load('value');
      const object = settings.getItemOrNullObject('object').load('value');
      const missing = settings.getItemOrNullObject('none');
      settings.load('items/key');
      await context.sync();
      expect([journal.value, object.value]).toEqual(['[1,2]', { a: 1 }]);
      expect(missing.isNullObject).toBe(true);
      expect(settings.items.map((item) => item.key)).toEqual(['ziping.journal', 'object']);
      settings.getItem('object').delete();
      await context.sync();
    });
    expect([...workbook.settings()]).toEqual([['ziping.journal', '[1,2]']]);
    expect(host.unknownMembers).toEqual([]);
  });
});

describe('ribbon commands', () => {
  test('run the associated function and settle when it completes', async () => {
    const { host } = await startOffice(twoSheets());
    let ran = 0;
    Office.actions.associate('score', (event: Office.AddinCommands.Event) => {
      ran += 1;
      event.completed();
    });
    expect(await host.runCommand('score')).toBe('completed');
    expect(ran).toBe(1);
  });
});

describe('dialogs inside the window', () => {
  const open = (address: string) =>
    new Promise<Office.AsyncResult<Office.Dialog>>((resolve) => {
      Office.context.ui.displayDialogAsync(address, { displayInIframe: true }, resolve);
    });

  test('a message of the dialog’s own page reaches the page that opened it; a closed one cannot send any', async () => {
    const { host } = await startOffice(twoSheets());
    const heard: unknown[] = [];
    const { value } = await open('https://localhost/result.html?a=1');
    value.addEventHandler(Office.EventType.DialogMessageReceived, (given) => {
      heard.push('message' in given ? [given.message, given.origin] : null);
    });
    const [dialog] = host.dialogs;
    const answers: unknown[] = [];
    // As the dialog's office.js sends it (dispidMessageParentMethod, excel-web-16.00.debug.js).
    const say = () =>
      host.handleMessage(
        JSON.stringify({
          _messageType: 0,
          _actionType: 0,
          _actionName: 'executeMethod',
          _conversationId: dialog?.conversationId,
          _correlationId: 1,
          _data: { DdaMethod: { DispatchId: 144 }, messageToParent: '关' },
        }),
        (json) => answers.push((JSON.parse(json) as { _data: unknown })._data),
      );
    say();
    await pause();
    value.close();
    await pause();
    expect(host.dialogs).toEqual([]);
    say();
    await pause();
    expect(heard).toEqual([['关', 'https://localhost']]);
    expect(answers).toEqual([
      { Version: 1, Error: 0 },
      { Version: 1, Error: 12006 },
    ]);
  });

  test('a command’s dialog ends with the command', async () => {
    const { host } = await startOffice(twoSheets());
    Office.actions.associate('dialog', (event: Office.AddinCommands.Event) => {
      void open('https://localhost/result.html').then(() => {
        seen.push(host.dialogs.length);
        event.completed();
      });
    });
    const seen: number[] = [];
    expect(await host.runCommand('dialog')).toBe('completed');
    expect([seen, host.dialogs]).toEqual([[1], []]);
  });

  test('open, send a message, and tell the add-in when the user closes them', async () => {
    const { host } = await startOffice(twoSheets());
    const heard: unknown[] = [];
    const result = await new Promise<Office.AsyncResult<Office.Dialog>>((resolve) => {
      Office.context.ui.displayDialogAsync(
        'https://localhost/result.html',
        { width: 30, height: 20, displayInIframe: true },
        resolve,
      );
    });
    expect(result.status).toBe(Office.AsyncResultStatus.Succeeded);
    result.value.addEventHandler(Office.EventType.DialogMessageReceived, (given) => {
      heard.push('message' in given ? given.message : null);
    });
    result.value.addEventHandler(Office.EventType.DialogEventReceived, (given) => {
      heard.push('error' in given ? given.error : null);
    });
    const [dialog] = host.dialogs;
    expect([dialog?.url, dialog?.width, dialog?.height]).toEqual(['https://localhost/result.html', 30, 20]);
    dialog?.message('好');
    dialog?.closedByUser();
    await pause();
    expect(heard).toEqual(['好', 12006]);
    expect(host.dialogs).toEqual([]);
  });
});
