/**
 * What leaves the office, over the real office.js: the bytes come by Document.getFileAsync from the workbench's host, as they would
 * from Excel.
 */
import { screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { addInId } from '../../../../src/file/open-workbook';
import { parseCellAddress } from '../../../../src/core/sheet/address';
import { type CellMark, markColours } from '../../../../src/tasks/marks';
import type { XlsxWorkbook } from '../../../../src/xlsx';
import { someAddIn } from '../../../xlsx/packages';
import { openXlsx } from '../../../../src/xlsx';
import { button, click, openPane, sampleWith, settled, showPage } from '../../open-pane';

/** What was offered as files, by name; the anchors of downloads are not followed. */
function watchDownloads(): ReadonlyMap<string, Blob> {
  const offered = new Map<string, Blob>();
  let last = new Blob();
  URL.createObjectURL = (blob: Blob) => {
    last = blob;
    return 'blob:offered';
  };
  URL.revokeObjectURL = () => undefined;
  document.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    offered.set(event.target.download, last);
    event.preventDefault();
  });
  return offered;
}

/** Somebody holds as many copies of the document as Office gives at a time: it hands out no further one. */
async function holdCopies(): Promise<void> {
  for (const copy of [1, 2]) {
    const status = await new Promise<Office.AsyncResultStatus>((resolve) => {
      Office.context.document.getFileAsync(Office.FileType.Compressed, (result) => resolve(result.status));
    });
    expect({ copy, status }).toEqual({ copy, status: Office.AsyncResultStatus.Succeeded });
  }
}

function bytesOf(blob: Blob | undefined): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob ?? new Blob());
  });
}

function open(bytes: Uint8Array, addIn = addInId): XlsxWorkbook {
  const opening = openXlsx(bytes, { addIn });
  if (!opening.ok) throw new Error(opening.detail);
  return opening.workbook;
}

const parts = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data, true)]));

/** The marks that the workbook keeps, as soon as it keeps some. */
async function marksOf(kept: (key: string) => unknown): Promise<readonly CellMark[]> {
  await waitFor(() => expect(kept('ziping.marks')).toBeDefined());
  await settled();
  return kept('ziping.marks') as readonly CellMark[];
}

function placeOf(cell: string) {
  const found = parseCellAddress(cell);
  if (found === null) throw new Error(cell);
  return found;
}

describe('报送件', () => {
  it('is the workbook as it is, without what we keep and mark; another add-in’s stays, the open one does not change', async () => {
    const offered = watchDownloads();
    const other = open(sampleWith({}), someAddIn);
    other.setSetting('theirs', 'stays');
    const { workbook, sheet, host, kept } = await openPane(other.save());
    await click(button(/^计算得分/));
    await showPage('校验');
    await click(await screen.findByRole('button', { name: /^标出 \d+ 个单元格$/ }));
    const [mark] = (await marksOf(kept)) as [CellMark];
    const { row, column } = placeOf(mark.cell);
    expect(sheet.style(row, column).fill).toBe(mark.colour);
    await showPage('报告');
    await click(await screen.findByRole('button', { name: '下载报送件' }));
    await screen.findByText(/^已下载“Book-报送\.xlsx”，里面没有本程序留下的数据，\d+ 个标记的底色也已去掉。$/);
    const bytes = await bytesOf(offered.get('Book-报送.xlsx'));
    const copy = parts(bytes);
    expect(Object.values(copy).filter((text) => text.toLowerCase().includes(addInId))).toEqual([]);
    expect(Object.values(copy).filter((text) => text.includes('ziping.'))).toEqual([]);
    expect([...open(bytes, someAddIn).settings()]).toEqual([['theirs', 'stays']]);
    expect(open(bytes).activeSheet.style(row, column).fill).toBeNull();
    // What was written into cells is the form.
    expect(open(bytes).activeSheet.value(6, 8)).toBe(0);
    const now = parts(workbook.save());
    const touched =
      /webextension|^\[Content_Types\]\.xml$|^_rels\/\.rels$|^xl\/styles\.xml$|^xl\/worksheets\/sheet1\.xml$/;
    expect(Object.keys(copy).filter((name) => copy[name] !== now[name] && !touched.test(name))).toEqual([]);
    expect(workbook.settings().has('ziping.journal')).toBe(true);
    expect(sheet.style(row, column).fill).toBe(mark.colour);
    // Office gives two copies of a document at a time: ours was given back.
    await holdCopies();
    expect(host.unknownMembers).toEqual([]);
  });

  it('goes with its report and with a sheet to be signed', async () => {
    const offered = watchDownloads();
    await openPane(sampleWith({}));
    await showPage('报告');
    await click(await screen.findByRole('button', { name: '下载报送单' }));
    await screen.findByText('已下载“项目支出绩效自评报送单.docx”。', {}, { timeout: 20_000 });
    const text = parts(await bytesOf(offered.get('项目支出绩效自评报送单.docx')))['word/document.xml'] ?? '';
    const shown = strFromU8(Uint8Array.from(text, (sign) => sign.charCodeAt(0))).replace(/<[^>]+>/g, ' ');
    // As the table has it: 97 typed, 0 of 51.15 万元 spent.
    for (const part of ['“智慧政务”项目服务费', '51.15万元', '97', '优', '承德县行政审批局'])
      expect(shown).toContain(part);
    await click(button('下载自评报告'));
    await screen.findByText(/^已下载“.*自评报告\.docx”。$/, {}, { timeout: 20_000 });
  });

  it('says so where Excel does not hand the workbook over', async () => {
    await openPane(sampleWith({}));
    await showPage('报告');
    await screen.findByRole('button', { name: '下载报送件' });
    await holdCopies();
    await click(button('下载报送件'));
    expect(await screen.findByText(/^这个 Excel 没有把工作簿的内容交给加载项/)).toBeTruthy();
    expect(screen.getByText('没有做成。')).toBeTruthy();
  });
});

describe('公开件', () => {
  it('lists what should not be published with the way to its cell, and deletes nothing', async () => {
    const bytes = sampleWith({
      A44: '经办人身份证号 11010519491231002X',
      A45: '=1+1',
      B46: '联系电话',
      C46: 13_812_345_678,
    });
    const workbook = open(bytes);
    workbook.activeSheet.setNote(6, 8, { author: '甲', text: '账号 6222021234567890128' });
    workbook.addSheet('=隐藏').setVisibility('hidden');
    workbook.addSheet('=1+表').setConstant(0, 0, '电话 0314-3012345');
    const before = workbook.save();
    const { content, host, sheet } = await openPane(before);
    await showPage('报告');
    await click(await screen.findByRole('button', { name: '检查能否公开' }));
    await screen.findByText('有 4 处请处理后再公开：', {}, { timeout: 20_000 });
    const list = within(screen.getByTestId('personal-finds'));
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '身份证号 110*************2X附件1A44',
      '电话 138******78附件1C46',
      '电话 031*******45=1+表A1',
      '银行卡号或账号（批注里） 622**************28附件1I7',
    ]);
    expect(screen.getByText('隐藏的工作表也会随文件公开：“=隐藏”。')).toBeTruthy();
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    await click(button('复制清单'));
    // Pasted into a sheet, a sheet's name is no formula.
    expect(copied[0]?.split('\n')[3]).toBe("电话\t'=1+表\tA1\t031*******45");
    await click(list.getByRole('button', { name: '定位到 C46' }));
    await waitFor(() => expect(host.selection(sheet)).toEqual({ top: 45, left: 2, bottom: 45, right: 2 }));
    expect(content('A44')).toBe('经办人身份证号 11010519491231002X');
    expect(content('C46')).toBe(13_812_345_678);
    const region = screen.getByTestId('hand-in');
    expect((await axe.run(region, { rules: { region: { enabled: false } } })).violations).toEqual([]);
  });

  it('says what it did not find, and what it cannot look at', async () => {
    await openPane(sampleWith({}));
    await showPage('报告');
    await click(await screen.findByRole('button', { name: '检查能否公开' }));
    expect(await screen.findByText('没有发现身份证号、电话、银行卡号和住址。', {}, { timeout: 20_000 })).toBeTruthy();
    expect(screen.getByText(/^页眉页脚、文本框、图片和文件属性里的作者不在检查范围/)).toBeTruthy();
  });

  it('looks at the cells all the same where Excel does not hand the file over, and says that notes were not read', async () => {
    await openPane(sampleWith({ A44: '11010519491231002X' }));
    await showPage('报告');
    const look = await screen.findByRole('button', { name: '检查能否公开' });
    await holdCopies();
    await click(look);
    expect(await screen.findByText('有 1 处请处理后再公开：', {}, { timeout: 20_000 })).toBeTruthy();
    expect(screen.getByText(/^这个 Excel 没有交出文件内容，批注没有检查/)).toBeTruthy();
  });
});

describe('这个工作簿里留下的数据', () => {
  it('is said in words, and taken out when somebody is sure; what cells say stays', async () => {
    const { workbook, sheet, content } = await openPane(sampleWith({ F38: 49, H38: '' }));
    await click(button(/^计算得分/));
    await showPage('校验');
    await click(await screen.findByRole('button', { name: /^标出 \d+ 个单元格$/ }));
    await showPage('规则');
    const kept = within(await screen.findByTestId('kept'));
    expect(
      kept.getByText(/^写入记录：1 次写入、\d+ 个单元格，包括写入之前的得分和说明（最早 \d{4}-\d\d-\d\d）$/),
    ).toBeTruthy();
    expect(await kept.findByText(/^标记：\d+ 个单元格的底色$/)).toBeTruthy();
    const score = content('H38');
    await click(kept.getByRole('button', { name: '清除本程序留下的数据' }));
    expect(screen.getByRole('alertdialog').textContent).toContain('以前的写入不能再撤销');
    await click(screen.getByRole('button', { name: '取消' }));
    expect(workbook.settings().size).toBeGreaterThan(0);
    await click(kept.getByRole('button', { name: '清除本程序留下的数据' }));
    await click(screen.getByRole('button', { name: '确定清除' }));
    expect(
      await screen.findByText('已清除。保存工作簿以后，文件里就没有这些数据了。', {}, { timeout: 20_000 }),
    ).toBeTruthy();
    await settled();
    expect(screen.getByText('这个工作簿里没有本程序留下的数据。')).toBeTruthy();
    expect(workbook.settings().size).toBe(0);
    expect(content('H38')).toBe(score);
    expect((Object.values(markColours) as (string | null)[]).includes(sheet.style(6, 8).fill)).toBe(false);
    await showPage('得分');
    expect(screen.queryByRole('button', { name: '撤销写入' })?.getAttribute('aria-disabled') ?? 'true').toBe('true');
  });

  it('takes nothing out where marks cannot be taken away, and says why', async () => {
    const opened = await openPane(sampleWith({}));
    await showPage('校验');
    await click(await screen.findByRole('button', { name: /^标出 \d+ 个单元格$/ }));
    await marksOf(opened.kept);
    opened.sheet.setProtected(true);
    await showPage('规则');
    await click(await screen.findByRole('button', { name: '清除本程序留下的数据' }));
    await click(screen.getByRole('button', { name: '确定清除' }));
    expect(await screen.findByText(/受保护，不能改底色/)).toBeTruthy();
    expect(opened.workbook.settings().has('ziping.marks')).toBe(true);
  });
});
