import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ExcelHost } from '../../src/workbench/host/excel-host';
import { smallWorkbook } from '../excel/small-workbook';
import { startOffice } from '../office/start-office';

const plain = () => smallWorkbook({ name: '附件1', cells: { A1: 1 } });
const pause = () => new Promise((resolve) => setTimeout(resolve, 20));

let correlation = 0;

/** A message as office.js of another page sends it: a second pane, or one that was there before a reload. */
function send(host: ExcelHost, conversation: string, action: string, data: unknown, kind: 0 | 1 = 0) {
  const answers: unknown[] = [];
  correlation += 1;
  host.handleMessage(
    JSON.stringify({
      _messageType: 0,
      _actionType: kind,
      _actionName: action,
      _conversationId: conversation,
      _correlationId: correlation,
      _data: data,
    }),
    (json) => answers.push((JSON.parse(json) as { _data: unknown })._data),
  );
  return answers;
}

const worksheet = [
  { Id: 1, ObjectPathType: 1 },
  { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  { Id: 3, ObjectPathType: 3, Name: 'GetActiveWorksheet', ParentObjectPathId: 2 },
  { Id: 4, ObjectPathType: 3, Name: 'GetRange', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['A1'] } },
];

const batch = (...actions: readonly object[]) => ({
  DdaMethod: { DispatchId: 93 },
  ArrayData: [
    'IterativeExecutor',
    'POST',
    'ProcessQuery',
    [],
    JSON.stringify({ Actions: actions, ObjectPaths: Object.fromEntries(worksheet.map((one) => [one.Id, one])) }),
  ],
});

const writeA1 = (value: unknown) =>
  batch({ Id: 1, ActionType: 4, Name: 'Values', ObjectPathId: 4, ArgumentInfo: { Arguments: [[[value]]] } });

describe('two panes on one workbook', () => {
  test('each hears of what the other wrote; one that is closed hears nothing more', async () => {
    const { host } = await startOffice(plain());
    const mine: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => Promise.resolve(void mine.push(event.address)));
      await context.sync();
    });
    const theirs = send(host, 'second', 'richApiMessage', {}, 1);
    send(
      host,
      'second',
      'executeMethod',
      batch({ Id: 1, ActionType: 3, Name: '_RegisterDataChangedEvent', ObjectPathId: 2 }),
    );
    send(host, 'second', 'executeMethod', writeA1(5));
    await pause();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B2').values = [[1]];
      await context.sync();
    });
    await pause();
    expect(mine).toEqual(['A1', 'B2']);
    // The answer to the subscription, then two deliveries.
    expect(theirs.length).toBe(3);
    host.disconnect('second');
    host.userEdits(host.workbook.activeSheet, { row: 4, column: 0 }, 1);
    await pause();
    expect([mine.length, theirs.length]).toEqual([3, 3]);
  });
});

describe('a page that is reloaded', () => {
  test('in the middle of a batch: Excel does what was sent, and answers nobody', async () => {
    const { host, workbook } = await startOffice(plain());
    const answers = send(host, 'old page', 'executeMethod', writeA1('已写'));
    host.disconnect('old page');
    await pause();
    expect([workbook.activeSheet.value(0, 0), answers]).toEqual(['已写', []]);
    expect(send(host, 'old page', 'executeMethod', writeA1('不再'))).toEqual([]);
    await pause();
    expect(workbook.activeSheet.value(0, 0)).toBe('已写');
  });
});

describe('dialogs', () => {
  const open = (address: string) =>
    new Promise<Office.AsyncResult<Office.Dialog>>((resolve) => {
      Office.context.ui.displayDialogAsync(address, { displayInIframe: true }, resolve);
    });

  test('one at a time, whichever page asks: the second is told 12007 (office-js#5559)', async () => {
    const { host } = await startOffice(plain());
    const fromElsewhere = send(
      host,
      'commands page',
      'dialogMessageReceived',
      { targetId: JSON.stringify({ url: 'https://localhost/a.html' }) },
      1,
    );
    await pause();
    expect(fromElsewhere).toEqual([{ Error: 0 }]);
    const refused = await open('https://localhost/b.html');
    expect([String(refused.status), refused.error.code, host.dialogs.map(({ url }) => url)]).toEqual([
      'failed',
      12_007,
      ['https://localhost/a.html'],
    ]);
    host.dialogs[0]?.closedByUser();
    const second = await open('https://localhost/b.html');
    expect(String(second.status)).toBe('succeeded');
    second.value.close();
    await pause();
    expect(host.dialogs).toEqual([]);
  });

  test('are not modal: the add-in reads and writes while one is open', async () => {
    const { host, workbook } = await startOffice(plain());
    const { value } = await open('https://localhost/a.html');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[2]];
      await context.sync();
    });
    expect([host.dialogs.length, workbook.activeSheet.value(0, 0)]).toEqual([1, 2]);
    value.close();
    await pause();
  });
});

describe('a ribbon command', () => {
  test('that never completes is given up, with its dialog; what completes later is not waited for (office-js#4983)', async () => {
    const { host } = await startOffice(plain());
    const started: Office.AddinCommands.Event[] = [];
    Office.actions.associate('慢', (event: Office.AddinCommands.Event) => {
      started.push(event);
    });
    const outcome = host.runCommand('慢');
    await pause();
    expect(started.length).toBe(1);
    host.expireCommands();
    expect(await outcome).toBe('timedOut');
    started[0]?.completed();
    await pause();
  });

  test('that no page listens for is said to be nobody’s', async () => {
    const { host } = await startOffice(plain());
    host.disconnect('jsdom-conversation');
    expect(await host.runCommand('谁')).toBe('nobody');
  });
});

describe('the document as a file', () => {
  const getFile = (type = Office.FileType.Compressed, sliceSize = 1000) =>
    new Promise<Office.AsyncResult<Office.File>>((resolve) => {
      Office.context.document.getFileAsync(type, { sliceSize }, resolve);
    });
  const slice = (file: Office.File, index: number) =>
    new Promise<number[]>((resolve) => file.getSliceAsync(index, ({ value }) => resolve(value.data as number[])));
  const read = async (file: Office.File) => {
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) bytes.push(...(await slice(file, index)));
    await new Promise<void>((resolve) => file.closeAsync(() => resolve()));
    return new Uint8Array(bytes);
  };

  test('comes in slices, as it is now', async () => {
    const { host, workbook } = await startOffice(plain());
    host.userEdits(workbook.activeSheet, { row: 0, column: 0 }, '改了');
    const { value } = await getFile();
    const bytes = await read(value);
    expect([bytes.length, value.sliceCount]).toEqual([value.size, Math.ceil(value.size / 1000)]);
    expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('改了');
  });

  test('two copies may be held, a third is refused until one is given back (Document.getFileAsync)', async () => {
    await startOffice(plain());
    const [first, second, third] = [await getFile(), await getFile(), await getFile()];
    expect([first, second, third].map(({ status }) => String(status))).toEqual(['succeeded', 'succeeded', 'failed']);
    await read(first.value);
    expect(String((await getFile()).status)).toBe('succeeded');
  });

  test('a workbook with macros comes back without them', async () => {
    const parts = unzipSync(plain());
    const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
    await startOffice(
      zipSync({
        ...parts,
        '[Content_Types].xml': strToU8(
          text('[Content_Types].xml')
            .replace(
              'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
              'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
            )
            .replace(
              '</Types>',
              '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
            ),
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          text('xl/_rels/workbook.xml.rels').replace(
            '</Relationships>',
            '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
          ),
        ),
        'xl/vbaProject.bin': new Uint8Array([1, 2, 3]),
      }),
    );
    const { value } = await getFile();
    const files = unzipSync(await read(value));
    expect(Object.keys(files)).not.toContain('xl/vbaProject.bin');
    expect(strFromU8(files['[Content_Types].xml'] ?? new Uint8Array())).not.toContain('macroEnabled');
  });

  test('as PDF it is not to be had here, and says so by name', async () => {
    const { host } = await startOffice(plain());
    expect([String((await getFile(Office.FileType.Pdf)).status), host.unknownMembers]).toEqual([
      'failed',
      ['getFileAsync(pdf)'],
    ]);
  });
});
