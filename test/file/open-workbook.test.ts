import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addInId, openWorkbook } from '../../src/file/open-workbook';
import { fixture, partText } from '../xlsx/packages';

test('what is ours is kept under the id of the manifest', () => {
  const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
  expect(/<Id>([^<]+)<\/Id>/.exec(manifest)?.[1]?.toLowerCase()).toBe(addInId);
  const opening = openWorkbook(fixture('form_excel.xlsx'));
  if (!opening.ok) throw new Error(opening.detail);
  opening.workbook.setSetting('a', '1');
  expect(partText(opening.workbook.save(), 'xl/webextensions/webextension1.xml')).toContain(`id="${addInId}"`);
});
