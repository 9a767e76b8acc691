import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { tableSnapshot } from '../corpus/build-table';
import { cleanForms } from '../corpus/clean-forms';
import { publishedTables } from '../corpus/published-table';
import { rebuiltForms } from '../corpus/rebuilt-forms';
import { seedSheet } from '../corpus/seed-sheet';
import { grid } from '../core/form/grid-writer';
import { personalDataIn } from '../../src/core/value/personal-data';
import { xlsxPort } from '../../src/file/file-port';
import { openWorkbook } from '../../src/file/open-workbook';
import { personalDataOfWorkbook, personalDataOn } from '../../src/tasks/public-copy';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';

const root = path.resolve(__dirname, '../..');

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
    path.join(root, folder, file),
  );

const told = (sheet: SheetSnapshot): readonly string[] =>
  personalDataOn(sheet).map(({ kind, cell, shown }) => `${kind} ${cell} ${shown}`);

describe('0 false alarms', () => {
  it('in every published, rebuilt and clean form of the corpus', () => {
    const sheets = [
      seedSheet,
      ...publishedTables.map(({ id }) => tableSnapshot(id)),
      ...rebuiltForms.map(({ sheet }) => sheet),
      ...cleanForms.map(({ sheet }) => sheet),
    ];
    expect(sheets.length).toBeGreaterThan(80);
    expect(sheets.flatMap(told)).toEqual([]);
  });

  it('in every line of the corpus and of the published report: what is found is the telephone in the head of a drawn form', () => {
    const files = [
      ...filesBelow('test/corpus').filter((file) => /\.(?:txt|json|jsonl)$/.test(file)),
      path.join(root, 'test/fixtures/published-report.txt'),
    ];
    const lines = files.flatMap((file) => readFileSync(file, 'utf8').split(/\n|\|/));
    expect(lines.length).toBeGreaterThan(5000);
    const found = lines.flatMap((text) => personalDataIn({ text, label: '' }));
    expect(found).toEqual([{ kind: 'telephone', text: '13900000000' }]);
  });

  it('in every workbook of the fixtures and samples: what is found is the telephone that a form gives below its table', async () => {
    const files = ['test/fixtures', 'assets/samples'].flatMap(filesBelow).filter((file) => /\.xls[xm]$/.test(file));
    let sheets = 0;
    for (const file of files) {
      const opening = openWorkbook(new Uint8Array(readFileSync(file)));
      if (!opening.ok) continue;
      const reading = await xlsxPort(opening.workbook).read('all');
      if (!reading.ok) throw new Error(reading.problem.code);
      sheets += reading.value.snapshots.length;
      const isWithContact = path.dirname(file).endsWith('workbooks');
      const found = isWithContact ? ['telephone D43 031*******45'] : [];
      expect({ file, found: reading.value.snapshots.flatMap(told) }).toEqual({ file, found });
    }
    expect(sheets).toBeGreaterThan(30);
  });
});

it('a list of persons is found by its header, however long it is, and a number by the word before it', () => {
  const sheet = grid`
姓名|身份证号码|联系电话|银行账号|住址|项目编码
甲|11010519491231002X|13812345678|50012345678901|承德县下板城镇大街12号|13812345678
乙|130503670401001|3012345|50012345678902|承德县下板城镇大街13号|6222021234567890128
联系电话|3012346||||
`;
  expect(told(sheet)).toEqual([
    'identity B2 110*************2X',
    'telephone C2 138******78',
    'bankCard D2 500*********01',
    'address E2 承德县下…',
    'identity B3 130**********01',
    'telephone C3 301**45',
    'bankCard D3 500*********02',
    'address E3 承德县下…',
    'telephone B4 301**46',
  ]);
});

it('a telephone typed as a number is found, an amount of as many digits is not', () => {
  const sheet = grid`
联系人|13812345678
资金|13812345678
`;
  const asNumbers: SheetSnapshot = {
    ...sheet,
    values: [
      ['联系人', 13_812_345_678],
      ['资金', 13_812_345_678],
    ],
    numberFormats: [
      ['General', 'General'],
      ['General', '#,##0.00'],
    ],
  };
  expect(told(asNumbers)).toEqual(['telephone B1 138******78']);
});

it('notes are looked at, too', () => {
  const { sheet } = seedSheet;
  const finds = personalDataOfWorkbook([], [{ sheet, cell: 'B7', text: '经办人 13812345678' }]);
  expect(finds).toEqual([{ kind: 'telephone', sheet, cell: 'B7', where: 'note', shown: '138******78' }]);
});
