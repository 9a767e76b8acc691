/** Files as a browser hands them over: a folder comes in lots of a hundred, and what lies in it is named by its way below it. */
import { droppedFiles } from '../../../../src/taskpane/pages/review/picked-files';

type Entry = FileSystemEntry;

function file(fullPath: string, readable = true): Entry {
  const name = fullPath.slice(fullPath.lastIndexOf('/') + 1);
  const entry = {
    isFile: true,
    isDirectory: false,
    fullPath,
    file: (found: (one: File) => void, failed: () => void) => {
      if (readable) found(new File(['x'], name));
      else failed();
    },
  };
  return entry as unknown as Entry;
}

function folder(fullPath: string, lots: readonly (readonly Entry[])[]): Entry {
  const createReader = () => {
    let next = 0;
    return {
      readEntries: (found: (lot: readonly Entry[]) => void) => {
        found(lots[next] ?? []);
        next += 1;
      },
    };
  };
  return { isFile: false, isDirectory: true, fullPath, createReader } as unknown as Entry;
}

const dropped = (...entries: readonly (Entry | null)[]): DataTransferItemList =>
  entries.map((entry) => ({ webkitGetAsEntry: () => entry, getAsFile: () => null })) as unknown as DataTransferItemList;

const ways = async (items: DataTransferItemList) => (await droppedFiles(items)).map((one) => one.file);

it('a dropped folder: everything below it, however many lots, named from below the folder', async () => {
  const many = Array.from({ length: 100 }, (_, at) => file(`/自评/${at}.xlsx`));
  const rest = [file('/自评/100.xlsx'), folder('/自评/甲局', [[file('/自评/甲局/附件1.xlsx')]])];
  const names = await ways(dropped(folder('/自评', [many, rest])));
  expect(names).toHaveLength(102);
  expect(names.slice(-2)).toEqual(['100.xlsx', '甲局/附件1.xlsx']);
});

it('folders and files together keep the folders’ names', async () => {
  const names = await ways(dropped(folder('/甲局', [[file('/甲局/表.xlsx')]]), file('/乙.xlsx'), null));
  expect(names).toEqual(['甲局/表.xlsx', '乙.xlsx']);
});

it('a file that cannot be had is a row all the same, and a dropped text is none', async () => {
  const [gone] = await droppedFiles(dropped(file('/甲.xlsx', false)));
  expect(gone).toMatchObject({ file: '甲.xlsx' });
  expect(gone?.content.size).toBe(0);
  await expect(ways(dropped(null))).resolves.toEqual([]);
});

it('a file that comes out of another program has no folder', async () => {
  const attachment = new File(['x'], '附件1.xlsx');
  const items = [{ webkitGetAsEntry: () => null, getAsFile: () => attachment }] as unknown as DataTransferItemList;
  await expect(ways(items)).resolves.toEqual(['附件1.xlsx']);
});
