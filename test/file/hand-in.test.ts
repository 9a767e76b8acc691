import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { journalKey } from '../../src/core/apply/journal';
import { handInCopy } from '../../src/file/hand-in';
import { addInId, openWorkbook } from '../../src/file/open-workbook';
import { markColours } from '../../src/tasks/marks';
import { answersKey, marksKey } from '../../src/tasks/stored/keys';
import { openXlsx, type XlsxWorkbook } from '../../src/xlsx';
import {
  changedParts,
  firstSheet,
  fixture,
  knownCase,
  malformedParts,
  partsOf,
  producers,
  someAddIn,
} from '../xlsx/packages';

function open(bytes: Uint8Array, addIn?: string): XlsxWorkbook {
  const opening = addIn === undefined ? openWorkbook(bytes) : openXlsx(bytes, { addIn });
  if (!opening.ok) throw new Error(opening.detail);
  return opening.workbook;
}

/** The workbook as the add-in leaves it: a journal, answers. */
function withOurs(bytes: Uint8Array): Uint8Array {
  const workbook = open(bytes);
  workbook.setSetting(journalKey, '[]');
  workbook.setSetting(answersKey, '[]');
  workbook.setSetting(`${answersKey}.setAside`, 'what could not be read');
  return workbook.save();
}

function withOthers(bytes: Uint8Array): Uint8Array {
  const workbook = open(bytes, someAddIn);
  workbook.setSetting('theirs', 'stays');
  return workbook.save();
}

function handedIn(bytes: Uint8Array): Uint8Array {
  const copy = handInCopy(bytes);
  if (!copy.ok) throw new Error(copy.problem.code);
  return copy.bytes;
}

describe.each(producers)('%s', (name) => {
  const plain = fixture(name);

  it('comes back byte for byte when it keeps nothing of ours', () => {
    expect(handedIn(plain)).toBe(plain);
    const others = withOthers(plain);
    expect(handedIn(others)).toBe(others);
  });

  it('is what it was before our add-in kept something in it', () => {
    expect(changedParts(plain, withOurs(plain))).not.toEqual([]);
    const after = handedIn(withOurs(plain));
    // The list of content types and the package's relationships name parts: the same names, written anew.
    expect(changedParts(plain, after).filter((part) => !/^(\[Content_Types\]\.xml|_rels\/\.rels)$/.test(part))).toEqual(
      [],
    );
    expect(Object.keys(partsOf(after)).sort()).toEqual(Object.keys(partsOf(plain)).sort());
    expect(Object.values(partsOf(after)).filter((text) => text.toLowerCase().includes(addInId))).toEqual([]);
    expect(open(after).settings().size).toBe(0);
  });

  it('keeps what another add-in keeps, whichever came first', async () => {
    for (const both of [withOurs(withOthers(plain)), withOthers(withOurs(plain))]) {
      const after = handedIn(both);
      expect([...open(after, someAddIn).settings()]).toEqual([['theirs', 'stays']]);
      expect(open(after).settings().size).toBe(0);
      expect(Object.values(partsOf(after)).filter((text) => text.toLowerCase().includes(addInId))).toEqual([]);
      const changed = changedParts(both, after).filter((part) => !part.startsWith('xl/webextensions/'));
      expect(changed).toEqual(['[Content_Types].xml']);
      expect(await malformedParts(both, after)).toEqual([]);
    }
  });

  it('loses the marks of findings, also those whose cells have moved, and no other fill', () => {
    const workbook = open(plain);
    const sheet = firstSheet(workbook);
    const before = [4, 5, 6].map((row) => sheet.style(row, 2).fill);
    sheet.setStyle(4, 2, { fill: markColours.error });
    sheet.setStyle(5, 2, { fill: '#FFD3CC' });
    sheet.setStyle(6, 2, { fill: markColours.info });
    workbook.setSetting(
      marksKey,
      JSON.stringify([{ sheet: { id: sheet.id, name: sheet.name }, cell: 'A1', colour: '#FFD3CB' }]),
    );
    const copy = handInCopy(workbook.save());
    if (!copy.ok) throw new Error(copy.problem.code);
    expect(copy.marks).toBe(2);
    const after = firstSheet(open(copy.bytes));
    expect([4, 5, 6].map((row) => after.style(row, 2).fill)).toEqual([before[0], '#FFD3CC', before[2]]);
  });
});

it('finds our parts whatever store they came from, a trial and a deployment', () => {
  const both = unzipSync(withOurs(withOthers(fixture('form_excel.xlsx'))));
  const bytes = zipSync(
    Object.fromEntries(
      Object.entries(both).map(([name, data]) => {
        if (!name.startsWith('xl/webextensions/webextension')) return [name, data];
        const text = strFromU8(data).replaceAll(someAddIn, addInId.toUpperCase());
        return [
          name,
          strToU8(text.replace('store="developer" storeType="Registry"', 'store="EXCatalog" storeType="EXCatalog"')),
        ];
      }),
    ),
  );
  expect(Object.keys(partsOf(bytes)).filter((name) => name.startsWith('xl/webextensions/webextension'))).toHaveLength(
    2,
  );
  const after = partsOf(handedIn(bytes));
  expect(Object.keys(after).filter((name) => name.startsWith('xl/webextensions'))).toEqual([]);
  expect(Object.values(after).filter((text) => text.includes('webextension'))).toEqual([]);
});

it('takes Excel’s picture of the pane along, unless a sheet shows it', () => {
  const ours = unzipSync(withOurs(fixture('form_excel.xlsx')));
  const rels = (target: string) =>
    strToU8(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"/></Relationships>`,
    );
  const picture = { 'xl/media/pane.png': strToU8('picture') };
  const alone = zipSync({
    ...ours,
    ...picture,
    'xl/webextensions/_rels/webextension1.xml.rels': rels('../media/pane.png'),
  });
  expect(Object.keys(partsOf(handedIn(alone))).filter((name) => /pane\.png|webext/.test(name))).toEqual([]);
  const shown = zipSync({
    ...ours,
    ...picture,
    'xl/webextensions/_rels/webextension1.xml.rels': rels('../media/pane.png'),
    'xl/drawings/_rels/drawing9.xml.rels': rels('../media/pane.png'),
  });
  expect(partsOf(handedIn(shown))['xl/media/pane.png']).toBe('picture');
});

it('keeps macros and their declaration as they are', () => {
  const macro = knownCase('macro.xlsm');
  const after = handedIn(withOurs(macro));
  expect(changedParts(macro, after).filter((part) => !/^(\[Content_Types\]\.xml|_rels\/\.rels)$/.test(part))).toEqual(
    [],
  );
  expect(partsOf(after)['[Content_Types].xml']).toContain('macroEnabled.main+xml');
});

it('says why a file cannot be handed in', () => {
  expect(handInCopy(new Uint8Array())).toMatchObject({ ok: false, problem: { code: 'file.empty' } });
});
