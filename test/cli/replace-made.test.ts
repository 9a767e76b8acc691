/** What this program made is made anew; what a person has saved since stays beside it. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { scoreAt } from './run-score';

const sample = path.resolve(__dirname, '../../assets/samples/附件1.xlsx');

const score = (...args: string[]) => scoreAt(new Date(2026, 2, 20, 8, 0, 5).toISOString(), ...args);

function folder() {
  const place = mkdtempSync(path.join(tmpdir(), 'ziping-made-'));
  const inputs = path.join(place, '收到');
  mkdirSync(inputs);
  copyFileSync(sample, path.join(inputs, '附件1.xlsx'));
  return { place, inputs, at: (name: string) => path.join(place, name) };
}

/** As Excel and Word leave it: the words that a person typed, and the program's name among the properties. */
function savedByAPerson(file: string, program: string): Buffer {
  const parts = unzipSync(readFileSync(file));
  const properties = parts['docProps/app.xml'];
  const before = properties === undefined ? '<Properties/>' : strFromU8(properties);
  const after = before.replace(/\/>$/, `><Application>${program}</Application></Properties>`);
  expect(after).not.toBe(before);
  const bytes = Buffer.from(zipSync({ ...parts, 'docProps/app.xml': strToU8(after) }));
  writeFileSync(file, bytes);
  return bytes;
}

const backupsIn = (place: string) => readdirSync(place).filter((name) => name.includes('.备份-'));

it.each([['--force'], ['--resume']])(
  'a summary in which a reviewer wrote stays beside the new one (%s)',
  async (how) => {
    const { place, inputs, at } = folder();
    const out = at('汇总.xlsx');
    await score(inputs, '--summary', out);
    await score(inputs, '--summary', out, how);
    expect(backupsIn(place)).toEqual([]);

    const typed = savedByAPerson(out, 'Microsoft Excel');
    const again = await score(inputs, '--summary', out, how);
    expect(again).toMatchObject({ status: 0 });
    expect(again.complaints).toContain('汇总.备份-20260320-080005.xlsx');
    expect(readFileSync(at('汇总.备份-20260320-080005.xlsx')).equals(typed)).toBe(true);
    expect(readFileSync(out).equals(typed)).toBe(false);

    // Within the same second, and nothing of the first is lost.
    const second = savedByAPerson(out, 'WPS 表格');
    await score(inputs, '--summary', out, how);
    expect(readFileSync(at('汇总.备份-20260320-080005-2.xlsx')).equals(second)).toBe(true);
    expect(readFileSync(at('汇总.备份-20260320-080005.xlsx')).equals(typed)).toBe(true);
  },
);

it('a summary’s backup in the folder under review is no file of the review', async () => {
  const { inputs } = folder();
  const out = path.join(inputs, '汇总.xlsx');
  await score(inputs, '--summary', out);
  savedByAPerson(out, 'Microsoft Excel');
  await score(inputs, '--summary', out, '--force');
  expect(backupsIn(inputs)).toHaveLength(1);
  expect((await score(inputs, '--summary', out, '--force')).complaints).not.toContain('备份');
});

it.each([
  ['--report', (inputs: string) => path.join(inputs, '附件1.xlsx')],
  ['--unit-report', (inputs: string) => inputs],
] as const)('a report of %s that somebody has edited stays', async (option, input) => {
  const { place, inputs, at } = folder();
  const out = at('报告.docx');
  expect((await score(input(inputs), option, out)).status).toBe(0);
  expect((await score(input(inputs), option, out, '--force')).status).toBe(0);
  expect(backupsIn(place)).toEqual([]);
  const edited = savedByAPerson(out, 'Microsoft Office Word');
  const { status, complaints } = await score(input(inputs), option, out, '--force');
  expect([status, complaints.includes('报告.备份-20260320-080005.docx')]).toEqual([0, true]);
  expect(readFileSync(at('报告.备份-20260320-080005.docx')).equals(edited)).toBe(true);
});

it('and so does a sheet to be signed', async () => {
  const { inputs, at } = folder();
  const files = ['--handin', at('报送.xlsx'), '--handin-summary', at('报送单.docx')];
  const form = path.join(inputs, '附件1.xlsx');
  expect((await score(form, ...files)).status).toBe(0);
  const edited = savedByAPerson(at('报送单.docx'), 'WPS 文字');
  const { status, complaints } = await score(form, ...files, '--force');
  expect([status, complaints.includes('报送单.备份-20260320-080005.docx')]).toEqual([0, true]);
  expect(readFileSync(at('报送单.备份-20260320-080005.docx')).equals(edited)).toBe(true);
});

it('and so does one of a review', async () => {
  const { inputs, at } = folder();
  const [summary, report] = [at('汇总.xlsx'), at('复核情况.docx')];
  await score(inputs, '--summary', summary, '--review-report', report);
  const edited = savedByAPerson(report, 'WPS 文字');
  await score(inputs, '--summary', summary, '--review-report', report, '--force');
  expect(readFileSync(at('复核情况.备份-20260320-080005.docx')).equals(edited)).toBe(true);
});

it('what is no file of ours is kept, too', async () => {
  const { inputs, at } = folder();
  writeFileSync(at('汇总.xlsx'), 'mine');
  await score(inputs, '--summary', at('汇总.xlsx'), '--force');
  expect(readFileSync(at('汇总.备份-20260320-080005.xlsx'), 'utf8')).toBe('mine');
});

it('a form’s backup in a folder is no second form; named by itself it is read', async () => {
  const { inputs, at } = folder();
  const backup = path.join(inputs, '附件1.备份-20260101-090000.xlsx');
  copyFileSync(sample, backup);
  const { status, printed, complaints } = await score(inputs, '--json');
  expect([status, printed.length]).toEqual([0, 1]);
  expect(complaints).toContain('附件1.备份-20260101-090000.xlsx：是替换或保存前留下的备份');
  expect((await score(backup, '--json')).printed).toHaveLength(1);
  const reviewed = await score(inputs, '--summary', at('汇总.xlsx'));
  expect([reviewed.status, existsSync(at('汇总.xlsx'))]).toEqual([0, true]);
});
