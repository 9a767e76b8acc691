/** More projects than one workbook of papers has room for. */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CollectedReview } from '../../src/cli/review/collect-review';
import { writeWorkingPapers } from '../../src/cli/review/write-working-papers';
import { openWorkbook } from '../../src/file/open-workbook';
import { sketchedFile } from '../core/review/sketched-files';

function reviewOf(projects: readonly number[], actual = '10个'): CollectedReview {
  const files = projects.map((number) =>
    sketchedFile(`${number}.xlsx`, [{ project: `项目${number}`, implementer: `单位${number}`, rows: [{ actual }] }]),
  );
  return {
    count: files.length,
    read: (at) => files[at] ?? sketchedFile('', []),
    files: () => files,
    placeOf: (file) => file,
  };
}

function projectsIn(file: string): readonly string[] {
  const opening = openWorkbook(readFileSync(file));
  if (!opening.ok) throw new Error(opening.detail);
  return opening.workbook.sheets.map(({ name }) => name).filter((name) => name.startsWith('项目'));
}

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, at) => at + 1);

// A hundred and one workbooks are written and read: a second on an idle machine, several on a busy one.
jest.setTimeout(60_000);

it('the hundred and first project begins a second workbook; each is found again, a new one goes into the last', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ziping-papers-'));
  const [first, second] = [path.join(folder, '底稿.xlsx'), path.join(folder, '底稿-2.xlsx')];
  expect((await writeWorkingPapers(reviewOf(upTo(100)), first)).problems).toEqual([]);
  expect([projectsIn(first).length, existsSync(second)]).toEqual([100, false]);

  const more = await writeWorkingPapers(reviewOf(upTo(101)), first);
  expect(more.problems).toEqual([]);
  expect(more.told[1]).toContain('底稿-2.xlsx：新生成 1 个项目');
  expect([projectsIn(first).length, projectsIn(second)]).toEqual([100, ['项目101']]);

  const again = await writeWorkingPapers(reviewOf([...upTo(102)].reverse(), '9个'), first);
  expect(again.told.map((line) => line.slice(folder.length + 1))).toEqual([
    '底稿.xlsx：更新 100 个项目（100 个的自评表有变动），新增 0 个。复核人填写的内容都保留。',
    '底稿-2.xlsx：更新 1 个项目（1 个的自评表有变动），新增 1 个。复核人填写的内容都保留。',
  ]);
  expect([projectsIn(first).length, projectsIn(second)]).toEqual([100, ['项目101', '项目102']]);
  expect(again.results).toHaveLength(102);
});
