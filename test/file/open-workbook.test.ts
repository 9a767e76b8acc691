import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CFB, read, write, type WorkBook } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { addInId, openAnyWorkbook, openWorkbook } from '../../src/file/open-workbook';
import { fixture, partText } from '../xlsx/packages';

test('what is ours is kept under the id of the manifest', () => {
  const manifest = readFileSync(path.resolve(__dirname, '../../manifest.xml'), 'utf8');
  expect(/<Id>([^<]+)<\/Id>/.exec(manifest)?.[1]?.toLowerCase()).toBe(addInId);
  const opening = openWorkbook(fixture('form_excel.xlsx'));
  if (!opening.ok) throw new Error(opening.detail);
  opening.workbook.setSetting('a', '1');
  expect(partText(opening.workbook.save(), 'xl/webextensions/webextension1.xml')).toContain(`id="${addInId}"`);
});

/** What the library does with compound files; its types leave it out. */
const compoundFiles = CFB as {
  readonly utils: {
    readonly cfb_new: () => unknown;
    readonly cfb_add: (file: unknown, name: string, content: Uint8Array) => void;
  };
  readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => unknown;
  readonly write: (file: unknown, options: { readonly type: 'array' }) => number[];
  readonly find: (file: unknown, name: string) => { readonly content: ArrayLike<number> } | null;
};

/** A record of the old binary format. */
function biffRecord(kind: number, data: readonly number[]): number[] {
  return [kind & 0xff, kind >> 8, data.length & 0xff, data.length >> 8, ...data];
}

/** A compound file with one stream. */
function compoundFile(stream: string, content: readonly number[]): Uint8Array {
  const file = compoundFiles.utils.cfb_new();
  compoundFiles.utils.cfb_add(file, `/${stream}`, Uint8Array.from([...content, ...new Array<number>(5000).fill(0)]));
  return Uint8Array.from(compoundFiles.write(file, { type: 'array' }));
}

const beginning = biffRecord(0x0809, [0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
/** Obfuscated by XOR, with a key and what the password is checked by. */
const filePass = biffRecord(0x002f, [0, 0, 0x52, 0x3d, 0x8c, 0x9a]);

const asXls = (book: WorkBook): Uint8Array => write(book, { type: 'buffer', bookType: 'biff8' }) as Uint8Array;
const sampleBook = (): WorkBook => read(fixture('form_excel.xlsx'));

const streamOf = (book: WorkBook): number[] =>
  Array.from(compoundFiles.find(compoundFiles.read(asXls(book), { type: 'array' }), '/Workbook')?.content ?? []);

/** The stream of a workbook with a name more, which stands for an error; sheets behind it begin later. */
function withName(stream: readonly number[], name: string): number[] {
  const text = [...Buffer.from(name, 'utf16le')];
  const made = biffRecord(0x0018, [0, 0, 0, name.length, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, ...text, 0x1c, 0x17]);
  const bytes = Buffer.from(stream);
  for (let at = 0; at < bytes.length; at += 4 + bytes.readUInt16LE(at + 2)) {
    const kind = bytes.readUInt16LE(at);
    if (kind === 0x0085) bytes.writeUInt32LE(bytes.readUInt32LE(at + 4) + made.length, at + 4);
    if (kind === 0x000a) return [...bytes.subarray(0, at), ...made, ...bytes.subarray(at)];
  }
  throw new Error('no end of the globals');
}

describe('old workbooks', () => {
  test.each([
    ['one with a password', compoundFile('Workbook', [...beginning, ...filePass]), 'encrypted'],
    ['one that is nothing but its name', compoundFile('Workbook', [1, 2, 3]), 'oldBinaryFormat'],
    [
      'a text that speaks of a workbook',
      compoundFile('WordDocument', [...Buffer.from(' a Workbook ', 'utf16le')]),
      'notAWorkbook',
    ],
    [
      'an .xlsb',
      zipSync({
        '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        ),
        'xl/workbook.bin': Uint8Array.from([131, 1, 0, 255, 254]),
      }),
      'notAWorkbook',
    ],
  ])('%s is told for what it is', async (_, bytes, problem) => {
    expect(await openAnyWorkbook(bytes)).toMatchObject({ ok: false, problem });
  });

  test.each(['Workbook', 'WORKBOOK', 'Book', 'BOOK'])('its stream may be called %s', async (name) => {
    expect(await openAnyWorkbook(compoundFile(name, streamOf(sampleBook())))).toMatchObject({ ok: true });
  });

  test('a name with a character that no XML can hold does not keep it from being read', async () => {
    expect(await openAnyWorkbook(compoundFile('Workbook', withName(streamOf(sampleBook()), '甲\u0001')))).toMatchObject(
      {
        ok: true,
      },
    );
  });

  test('what the library does not know is no business of the user’s', async () => {
    const told: unknown[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => told.push(words);
    const unknown = biffRecord(0x1058, [1]);
    await openAnyWorkbook(compoundFile('Workbook', [...beginning, ...unknown, ...streamOf(sampleBook()).slice(20)]));
    expect(console.error).not.toBe(error);
    console.error = error;
    expect(told).toEqual([]);
  });
});
