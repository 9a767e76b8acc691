import { spawnSync } from 'node:child_process';
import { readFileSync, existsSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { schemaErrors } from './manifest-schema';

const root = path.resolve(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function elements(xml: string): readonly Element[] {
  const found: Element[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => found.push({ name: tag.name, attributes: tag.attributes }));
  parser.write(xml).close();
  return found;
}

const all = elements(manifest);
const attribute = (name: string): readonly string[] =>
  all.flatMap((element) => {
    const value = element.attributes[name];
    return value === undefined ? [] : [value];
  });

describe('manifest.xml', () => {
  it('is valid against the published schemas', async () => {
    expect(await schemaErrors(manifest)).toEqual([]);
  });

  it('would be caught with its elements in the wrong order', async () => {
    const misordered = manifest.replace(
      /(<FunctionFile[^>]*>)\s*(<ExtensionPoint[\s\S]*<\/ExtensionPoint>)/,
      (_, functionFile: string, extensionPoint: string) => `${extensionPoint}${functionFile}`,
    );
    expect(misordered).not.toBe(manifest);
    expect(await schemaErrors(misordered)).not.toEqual([]);
  });

  it('defines every resid, once, with at most 32 characters', () => {
    const defined = all
      .filter((element) => ['bt:Image', 'bt:Url', 'bt:String'].includes(element.name) && 'id' in element.attributes)
      .map((element) => element.attributes['id'] ?? '');
    expect(new Set(defined).size).toBe(defined.length);
    const used = new Set(attribute('resid'));
    expect([...used].filter((resid) => !defined.includes(resid))).toEqual([]);
    expect(defined.filter((id) => !used.has(id))).toEqual([]);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it('gives every control and group an id of its own', () => {
    const ids = all
      .filter((element) => ['Group', 'Control'].includes(element.name))
      .map((element) => element.attributes['id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
  });

  it('speaks https to one origin only, and every file that it names is built from the project', () => {
    const addresses = [...manifest.matchAll(/"(https?:\/\/[^"]+)"/g)]
      .map((match) => match[1] ?? '')
      .filter((address) => !/schemas\.microsoft\.com|www\.w3\.org/.test(address));
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !address.startsWith('https://localhost:3000/'))).toEqual([]);
    const files = addresses.map((address) => new URL(address).pathname);
    const templates: Readonly<Record<string, string>> = {
      '/taskpane.html': 'src/taskpane/taskpane.html',
      '/commands.html': 'src/commands/commands.html',
    };
    const missing = files.filter((file) => !existsSync(path.join(root, templates[file] ?? file)));
    expect(missing).toEqual([]);
  });

  it('has icons of the size that it says', () => {
    const images = all.filter((element) => element.name === 'bt:Image' && 'size' in element.attributes);
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) {
      const id = image.attributes['resid'];
      const address = all.find((element) => element.attributes['id'] === id)?.attributes['DefaultValue'] ?? '';
      const png = readFileSync(path.join(root, new URL(address).pathname));
      const size = Number(image.attributes['size']);
      // PNG: width and height stand at byte 16 of the IHDR chunk.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  it('tells its buttons apart: a label, a tip and a picture in every size of its own for each, and one English letter to begin with', () => {
    const buttons = manifest.match(/<Control xsi:type="Button"[\s\S]*?<\/Control>/g) ?? [];
    expect(buttons).toHaveLength(5);
    const given = buttons.map((button) => {
      const [label = '', tip = ''] = ['Label', 'Description'].map(
        (name) => new RegExp(`<${name} resid="([^"]+)"`).exec(button)?.[1],
      );
      const english =
        new RegExp(`<bt:String id="${label}" [^>]*>\\s*<bt:Override Locale="en-US" Value="([^"]+)"`).exec(
          manifest,
        )?.[1] ?? '';
      const pictures = [...button.matchAll(/size="(\d+)" resid="(\w+)\.\1"/g)];
      return {
        label,
        tip,
        first: english.charAt(0),
        pictures: pictures.map(([, size]) => Number(size)),
        picture: [...new Set(pictures.map(([, , name]) => name))].join(' '),
      };
    });
    for (const { pictures, picture } of given) {
      expect(pictures).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      expect(picture).toMatch(/^\w+$/);
    }
    for (const key of ['label', 'tip', 'first', 'picture'] as const) {
      expect(new Set(given.map((one) => one[key])).size).toBe(5);
    }
  });

  it('runs only functions that the commands page has, each with one control', () => {
    const named = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((match) => match[1] ?? '');
    const commands = readFileSync(path.join(root, 'src/commands/commands.ts'), 'utf8');
    const associated = [...commands.matchAll(/^associate\('(\w+)'/gm)].map((match) => match[1] ?? '');
    expect([...named].sort()).toEqual([...associated].sort());
    expect(named).toEqual(['writeScores', 'checkForm', 'fillReport', 'undoWrite']);
  });

  it('has each text in Chinese and in English', () => {
    const strings = manifest.match(/<bt:String [\s\S]*?<\/bt:String>/g) ?? [];
    expect(strings.length).toBeGreaterThan(5);
    for (const text of strings) {
      expect(text).toMatch(/DefaultValue="[^"]*[\u4e00-\u9fff]/);
      expect(text).toMatch(/<bt:Override Locale="en-US" Value="[^"]+"/);
    }
  });

  it('has a neighbour for the self-test: valid, with an id of its own, for every Excel, and read only', async () => {
    const selfTest = readFileSync(path.join(root, 'manifest-selftest.xml'), 'utf8');
    expect(await schemaErrors(selfTest)).toEqual([]);
    const idOf = (xml: string) => /<Id>([^<]+)<\/Id>/.exec(xml)?.[1];
    expect(idOf(selfTest)).toMatch(/^[0-9a-f-]{36}$/);
    expect(idOf(selfTest)).not.toBe(idOf(manifest));
    // A requirement would keep it out of the very Excel whose trouble it is to tell.
    expect(selfTest).not.toContain('<Requirements>');
    expect(selfTest).toContain('<Permissions>ReadDocument</Permissions>');
  });

  it('is read by Microsoft’s own tool as an Excel task pane that may read and write', () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      ['node_modules/office-addin-manifest/cli.js', 'info', 'manifest.xml'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/Hosts: Workbook/);
    expect(stdout).toMatch(/ReadWriteDocument/);
    expect(stdout).toMatch(/绩效自评助手/);
  });
});
