import { readFileSync } from 'node:fs';
import path from 'node:path';
import { includesVersion } from '../../src/workbench/host/requirement-sets';
import { remarks } from '../../src/workbench/host/remarks';
import { smallWorkbook } from '../excel/small-workbook';
import { startOffice } from '../office/start-office';
import { hostDocument } from './host-document';
import { hostMembers } from './host-members';

const members = hostMembers();

/** The documented sets (docs.microsoft.com reference, `[API set: ExcelApi 1.x]`), by `type.member` in lower case. */
function documentedSets(): ReadonlyMap<string, string> {
  const lines = readFileSync(path.join(__dirname, 'api-sets.tsv'), 'utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const [type, member, set] = line.split('\t');
      const version = /^ExcelApi (1\.\d+)$/.exec(set ?? '')?.[1];
      const name = member?.replace(/\(.*$/, '');
      return version === undefined ? [] : [[`${type}.${name}`.toLowerCase(), version] as const];
    }),
  );
}

/** What office.js itself states of its members (`_throwIfApiNotSupported`), which it does not enforce in this build. */
function statedSets(): ReadonlyMap<string, string> {
  const file = require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  const stated = /_throwIfApiNotSupported\("(\w+)\.(\w+)", _defaultApiSetName, "(1\.\d+)"/g;
  const found = new Map<string, string>();
  for (const [, type = '', member = '', version = ''] of readFileSync(file, 'utf8').matchAll(stated)) {
    found.set(`${type}.${member}`.toLowerCase(), version);
  }
  // Where the two differ (getResizedRange: 1.2 and 1.3) the reference holds: a host that follows it has the member.
  return new Map([...found, ...documentedSets()]);
}

describe('requirement sets', () => {
  test.each([
    ['the reference', documentedSets()],
    ['office.js', statedSets()],
  ])('each member needs the set that %s says', (_, sets) => {
    const known = members.flatMap(({ type, written, since }) => {
      const said = sets.get(`${type}.${written}`.toLowerCase());
      return said === undefined ? [] : [{ member: `${type}.${written}`, since, said }];
    });
    expect(known.length).toBeGreaterThan(20);
    expect(known.filter(({ since, said }) => since !== said)).toEqual([]);
  });

  test.each(['1.9', '1.14', '1.20'])(
    'with ExcelApi %s, members above it are refused and those within it answered',
    async (declared) => {
      await startOffice(smallWorkbook({ name: '附件1', cells: { A1: 1 } }), {
        requirementSets: { ExcelApi: declared },
      });
      const asked: readonly (readonly [string, string])[] = [
        ['1.7', 'isEntireRow'],
        ['1.12', 'hasSpill'],
        ['1.12', 'savedAsArray'],
      ];
      for (const [since, property] of asked) {
        const read = Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange('A1').load(property);
          await context.sync();
        });
        const outcome = await read.then(
          () => 'answered',
          (problem: unknown) => (problem as { code: string }).code,
        );
        expect([property, outcome]).toEqual([property, includesVersion(declared, since) ? 'answered' : 'ApiNotFound']);
      }
    },
  );
});

describe('docs/host.md', () => {
  test('is as committed', () => {
    expect(hostDocument()).toBe(readFileSync(path.join(__dirname, '../../docs/host.md'), 'utf8'));
  });

  test('remarks on members that there are', () => {
    const names = new Set(members.flatMap(({ type, name }) => [type, `${type}.${name}`]));
    expect(Object.keys(remarks).filter((name) => !names.has(name))).toEqual([]);
  });
});
