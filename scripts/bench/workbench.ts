// How long the workbench's page is busy: one big write by an add-in, one key press, one paste. npm run bench:workbench
import { performance } from 'node:perf_hooks';
import { startGridSession } from '../../src/grid/grid-session';
import { estimatedWidth } from '../../src/grid/text-measure';
import { gridWords } from '../../src/grid/words';
import { createExcelHost } from '../../src/workbench/host/excel-host';
import { hostBook } from '../../src/workbench/host-book';
import { openXlsx } from '../../src/xlsx';
import { formOf, smallWorkbook } from '../../test/excel/small-workbook';

const rows = 10_000;

function start(existing: number) {
  const opening = openXlsx(smallWorkbook(formOf(existing)), { addIn: '0b5e1f6e-0000-4000-8000-00000000abcd' });
  if (!opening.ok) throw new Error(opening.problem);
  const host = createExcelHost(opening.workbook);
  return { host, session: startGridSession(hostBook(host), estimatedWidth, gridWords['zh-CN']) };
}

async function timed(label: string, job: () => Promise<void> | void): Promise<void> {
  const before = performance.now();
  await job();
  console.log(`${label}: ${((performance.now() - before) / 1000).toFixed(2)} s`);
}

/** Rows of three columns that office.js puts into one action: it cuts values above 1,500 cells. */
const chunk = 500;

/** One batch that sets the values of columns A to C, cut into actions as office.js cuts it. */
function write(host: ReturnType<typeof createExcelHost>, values: readonly (readonly unknown[])[]): Promise<void> {
  const starts = Array.from({ length: Math.ceil(values.length / chunk) }, (_, index) => index * chunk);
  const paths = [
    { Id: 1, ObjectPathType: 1 },
    { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    { Id: 3, ObjectPathType: 3, Name: 'GetActiveWorksheet', ParentObjectPathId: 2 },
    ...starts.map((start, index) => ({
      Id: index + 4,
      ObjectPathType: 3,
      Name: 'GetRange',
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: [`A${start + 1}:C${Math.min(values.length, start + chunk)}`] },
    })),
  ];
  const body = JSON.stringify({
    Actions: starts.map((start, index) => ({
      Id: index + 1,
      ActionType: 4,
      Name: 'Values',
      ObjectPathId: index + 4,
      ArgumentInfo: { Arguments: [values.slice(start, start + chunk)] },
    })),
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
  });
  return new Promise<void>((resolve) => {
    host.handleMessage(
      JSON.stringify({
        _messageType: 0,
        _actionType: 0,
        _actionName: 'executeMethod',
        _conversationId: 'bench',
        _correlationId: 1,
        _data: { DdaMethod: { DispatchId: 93 }, ArrayData: ['IterativeExecutor', 'POST', 'ProcessQuery', [], body] },
      }),
      () => resolve(),
    );
  });
}

async function main(): Promise<void> {
  const block = Array.from({ length: rows }, (_, row) => [row, `指标${row}`, `=A${row + 1}*2`]);
  const constants = block.map(([number, name]) => [number, name, number]);
  const plain = start(10);
  await timed(`one batch writes ${rows} rows of three constants`, () => write(plain.host, constants));
  const empty = start(10);
  await timed(`one batch writes ${rows} rows of three cells, a formula among them`, () => write(empty.host, block));
  const { session } = start(rows);
  await timed('Enter in a cell of a form of 10,000 rows', () => {
    session.startEditing('typing', '3');
    session.commit('down');
  });
  await timed('a paste of 1,000 rows of four cells', () =>
    session.fill(Array.from({ length: 1000 }, (_, row) => ['甲', String(row), '', `=G${row + 1}+1`])),
  );
}

void main();
