// Takes pictures of the built site (npm run site first):  npm run screenshots
// Every page of the pane and every window of the ribbon, at 350 × 700 and 320 × 568, light, dark and in forced colours, Chinese and English,
// goes to .cache/screenshots to be looked at; the main ones go to docs/screenshots. With a part of a look's name only those looks; `docs`:
// only what goes to docs/screenshots; `desk`: the desk only, from a release (npm run release -- --out .cache/release).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseCellAddress } from '../src/core/sheet/address';
import { openWorkbook } from '../src/file/open-workbook';
import { closeDesks, fillFolder, fixtureFile, leaveDesks, openDesk, sample } from '../test/browser/desk-page';
import { closeBrowser } from '../test/browser/tabs';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../test/browser/workbench';

const docs = path.join('docs', 'screenshots');
const all = path.join('.cache', 'screenshots');

const pages = { 得分: 'Score', 校验: 'Checks', 说明: 'Notes', 报告: 'Report', 规则: 'Rules', 复核: 'Review' } as const;
const filesUnderReview = ['form_excel.xlsx', 'form_lo.xlsx', 'form_openpyxl.xlsx'];
const commands = ['计算得分', '校验', '填写报告', '撤销写入'] as const;

interface Look extends WorkbenchOptions {
  readonly name: string;
  readonly narrow: boolean;
  readonly english: boolean;
}

const colourings = [
  { name: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'forced', forcedColors: 'active' },
] as const;

const looks: readonly Look[] = colourings.flatMap(({ name, ...colour }) =>
  [false, true].flatMap((narrow) =>
    [false, true].map((english) => ({
      ...colour,
      name: `${name}-${narrow ? '320' : '350'}-${english ? 'en' : 'zh'}`,
      narrow,
      english,
    })),
  ),
);

/** The published 附件1 with rows that a person has to judge and to explain, so that no page is empty. */
function workbookToShow(): string {
  const opening = openWorkbook(new Uint8Array(readFileSync('assets/samples/附件1.xlsx')));
  if (!opening.ok) throw new Error(opening.problem);
  const { workbook } = opening;
  const contents = {
    E26: '显著提升',
    F26: '显著提升',
    H26: '',
    E29: '明显改善',
    F29: '部分改善',
    H29: '',
    F38: 49,
    H38: '',
  };
  for (const [cell, content] of Object.entries({ ...contents, F14: 190, E20: '95' })) {
    const place = parseCellAddress(cell);
    if (place !== null) workbook.activeSheet.setConstant(place.row, place.column, content);
  }
  const file = path.join(all, '附件1.xlsx');
  writeFileSync(file, workbook.save());
  return file;
}

/** The colours of a look, as the workbench wants them. */
function colours(colorScheme: Look['colorScheme'], forcedColors: Look['forcedColors']): WorkbenchOptions {
  return {
    ...(colorScheme === undefined ? {} : { colorScheme }),
    ...(forcedColors === undefined ? {} : { forcedColors }),
  };
}

async function showPage({ pane }: Workbench, name: string, opening: string): Promise<void> {
  await pane().getByRole('tab', { name }).click();
  await pane().getByText(opening).waitFor({ state: 'detached' });
}

/** The whole workbench, and pages of the pane, for those who read the docs. */
async function takeForReaders(file: string): Promise<void> {
  mkdirSync(docs, { recursive: true });
  const plain = await openWorkbench({ viewport: { width: 1366, height: 860 } });
  await plain.pane().getByText('90.00').first().waitFor();
  await plain.page.screenshot({ path: path.join(docs, 'workbench.png') });
  const filled = await openWorkbench({ file, viewport: { width: 1000, height: 828 } });
  const frame = filled.page.locator('iframe[data-role="pane"]');
  await filled.pane().getByTestId('total-score').waitFor();
  await filled.pane().getByRole('button', { name: '知道了' }).click();
  for (const [page, name] of [
    ['得分', 'score'],
    ['校验', 'checks'],
    ['说明', 'explain'],
    ['报告', 'report'],
  ] as const) {
    await showPage(filled, page, '正在打开…');
    await frame.screenshot({ path: path.join(docs, `${name}.png`) });
  }
  await takeReview(filled);
  await closeBrowser();
}

/** 复核 with this workbook's form and a few files beside it. */
async function takeReview(workbench: Workbench): Promise<void> {
  await showPage(workbench, '复核', '正在打开…');
  const pane = workbench.pane();
  await pane.getByRole('button', { name: '本工作簿' }).click();
  await pane.getByTestId('review-form').waitFor();
  await pane
    .getByTestId('review-files')
    .setInputFiles(filesUnderReview.map((name) => path.join('test/fixtures/workbooks', name)));
  await pane.getByText(/^读完了：/).waitFor();
  await pane.getByTestId('review-form').nth(filesUnderReview.length).waitFor();
  await pane.getByRole('heading', { name: '概况' }).scrollIntoViewIfNeeded();
  await workbench.page.locator('iframe[data-role="pane"]').screenshot({ path: path.join(docs, 'review.png') });
}

async function takePages(
  folder: string,
  file: string,
  { narrow, english, colorScheme, forcedColors }: Look,
): Promise<void> {
  const height = narrow ? 568 : 700;
  // What the workbench itself needs above and below the pane.
  const workbench = await openWorkbench({
    ...colours(colorScheme, forcedColors),
    file,
    viewport: { width: 1000, height: height + 128 },
  });
  const frame = workbench.page.locator('iframe[data-role="pane"]');
  await workbench.pane().getByTestId('total-score').waitFor();
  if (narrow) await workbench.page.getByRole('separator').press('Home');
  await frame.screenshot({ path: path.join(folder, '0-first.png') });
  await workbench.pane().getByRole('button', { name: '知道了' }).click();
  if (english) await workbench.pane().getByRole('button', { name: 'English' }).click();
  for (const [at, [chinese, inEnglish]] of Object.entries(pages).entries()) {
    await showPage(workbench, english ? inEnglish : chinese, english ? 'Opening…' : '正在打开…');
    await frame.screenshot({ path: path.join(folder, `${at + 1}-${inEnglish.toLowerCase()}.png`) });
  }
  await closeBrowser();
}

/** What the ribbon's buttons say, each after the other on one workbook. */
async function takeWindows(folder: string, file: string, { colorScheme, forcedColors }: Look): Promise<void> {
  const { page } = await openWorkbench({
    ...colours(colorScheme, forcedColors),
    file,
    viewport: { width: 1000, height: 800 },
  });
  const ribbon = page.getByRole('group', { name: '绩效自评' });
  const window = page.locator('iframe[data-role="dialog"]');
  for (const [at, command] of commands.entries()) {
    await ribbon.getByRole('button', { name: command, exact: true }).click();
    await window.waitFor();
    await page.frameLocator('iframe[data-role="dialog"]').getByRole('heading').first().waitFor();
    await window.screenshot({ path: path.join(folder, `window-${at + 1}.png`) });
    await page.frameLocator('iframe[data-role="dialog"]').getByRole('button').last().click();
    await window.waitFor({ state: 'detached' });
  }
  await closeBrowser();
}

/** The desk with a folder of all kinds of files, at two widths, in all colourings and both languages; one picture for who reads the docs. */
async function takeDesk(isForReadersOnly: boolean): Promise<void> {
  const files = {
    '交通局/附件1.xlsx': await sample('附件1.xlsx'),
    '交通局/农村公路.xlsx': await fixtureFile('cases', 'weights-110.xlsx'),
    '教育局/三阶段.xlsx': await fixtureFile('cases', 'three-stages.xlsx'),
    '教育局/自有标准.xlsx': await fixtureFile('cases', 'own-scoring-standard.xlsx'),
    '教育局/加密.xlsx': await fixtureFile('bad', 'encrypted.xlsx'),
    '附件1-得分待填.xlsx': await sample('附件1-得分待填.xlsx'),
  };
  const [first] = colourings;
  for (const { name, ...colour } of isForReadersOnly ? [first] : colourings) {
    for (const width of isForReadersOnly ? [1280] : [1280, 1024]) {
      for (const english of isForReadersOnly ? [false] : [false, true]) {
        const desk = await openDesk({ access: 'picker', ...colour, viewport: { width, height: 800 } });
        const { page } = desk;
        const picture = async (step: string) => {
          const look = `desk-${name}-${width}-${english ? 'en' : 'zh'}-${step}.png`;
          await page.screenshot({ path: path.join(all, look) });
        };
        if (english) await page.getByRole('button', { name: 'English' }).click();
        await picture('0-start');
        await fillFolder(page, files);
        await page
          .getByRole('button', { name: english ? 'Open folder' : '打开文件夹' })
          .first()
          .click();
        await page.getByRole('button', { name: english ? 'Stop' : '停止' }).waitFor({ state: 'detached' });
        await desk.file('交通局/附件1.xlsx').click();
        await page.getByTestId('total-score').waitFor();
        await page.getByRole('button', { name: english ? 'Got it' : '知道了' }).click();
        await picture('1-open');
        if (name === 'light' && width === 1280 && !english) {
          await page.screenshot({ path: path.join(docs, 'desk.png') });
        }
        await page.getByRole('button', { name: english ? 'Save as' : '另存为' }).click();
        await page.getByRole('dialog').waitFor();
        await picture('2-copy');
        await leaveDesks();
      }
    }
  }
  await closeDesks();
}

async function take(): Promise<void> {
  const [part = ''] = process.argv.slice(2);
  mkdirSync(all, { recursive: true });
  const file = workbookToShow();
  for (const look of looks.filter(({ name }) => name.includes(part))) {
    const folder = path.join(all, look.name);
    mkdirSync(folder, { recursive: true });
    await takePages(folder, file, look);
    if (!look.narrow && !look.english) await takeWindows(folder, file, look);
  }
  if (part === '' || part === 'docs') await takeForReaders(file);
  if (part === '' || part === 'docs' || part === 'desk') await takeDesk(part === 'docs');
}

void take();
