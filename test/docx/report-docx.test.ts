import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { validateXML } from 'xmllint-wasm';
import { noAnswers } from '../../src/core/answers/answers';
import { assessForm } from '../../src/core/assess/assess-form';
import { recogniseForms } from '../../src/core/form/recognise';
import { composeReport } from '../../src/core/report/compose-report';
import { builtInOutlines, outlineForForm } from '../../src/core/report/outlines';
import type { ReportDocument } from '../../src/core/report/report-document';
import { rulesForForm } from '../../src/core/rules/profiles';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { reportDocx } from '../../src/docx/report-docx';
import { xlsxPort } from '../../src/file/file-port';
import { openWorkbook } from '../../src/file/open-workbook';
import { tableSnapshot } from '../corpus/build-table';
import { publishedTables } from '../corpus/published-table';
import { grid } from '../core/form/grid-writer';
import { all, layoutFaults, parsed, type XmlElement } from './layout-rules';

const seed = grid`
“智慧政务”项目服务费项目支出绩效自评表
（2021年度）
项目名称||“智慧政务”项目服务费
主管部门||承德县行政审批局|||实施单位
项目资金⏎（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分
||年度资金总额|100|100|95.5|10|95.5%|9.55
||其中：当年财政拨款|100|100|95.5|—|—|—
年度⏎总体⏎目标|预期目标||||实际完成情况
|接待群众。||||接待6人。
绩效⏎指标|一级指标|二级指标|三级指标|年度⏎指标值|实际⏎完成值|分值|得分|偏差原因分析⏎及改进措施
|产出指标|数量指标|接待人次|≥15人|6人|50|
|||培训人次|≥10人|10人|40|40
总分||||||100|
`;

function reportOf(snapshot: SheetSnapshot, outlineId?: string): ReportDocument {
  const [form] = recogniseForms(snapshot);
  if (form === undefined) throw new Error('no form');
  const outline = builtInOutlines.find(({ id }) => id === outlineId) ?? outlineForForm(form);
  return composeReport(assessForm(form, rulesForForm(form), noAnswers), outline, { snapshot, edits: [] });
}

async function partsOf(report: ReportDocument, withChart = false): Promise<(name: string) => string> {
  const parts = unzipSync(await reportDocx(report, withChart));
  return (name) => {
    const part = parts[name];
    return part === undefined ? '' : strFromU8(part);
  };
}

it('is read by another program: headings in their levels, text, and the form as its own table', async () => {
  const bytes = await reportDocx(reportOf(seed));
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  expect(html).toContain('<h1>三、资金安排和使用情况</h1>');
  expect(html).toContain('<h2>（二）绩效目标</h2>');
  expect(html).toContain('全年执行数95.5万元，执行率为95.5%，未执行4.5万元。');
  // By hand: 9.55 + 20 + 40.
  expect(html).toContain('项目自评得分69.55分，等级为“中”。');
  expect(html).toMatch(/<td rowspan="2">(<p>)?产出指标/);
  // The form stands behind the signature, on a page of its own, and says which scores it shows.
  expect(html).toContain('<p>承德县行政审批局</p><p>附件1</p>');
  expect(html).toContain('注：表中各项内容与自评表一致，得分为自评表现有的得分。');
});

it.each(builtInOutlines.map(({ id }) => id))('%s holds every paragraph of the report', async (id) => {
  const report = reportOf(seed, id);
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(await reportDocx(report)) });
  const read = text.replace(/\n/g, '');
  for (const block of report.blocks) {
    if (!('text' in block)) continue;
    // Under a cover the title stands on it, the unit above.
    const lines = block.level === 'title' ? (report.cover?.title ?? [block.text]) : [block.text];
    for (const line of lines) expect(read).toContain(line);
  }
  for (const { unit, fields, date, maker } of report.cover === null ? [] : [report.cover]) {
    const told =
      fields.length === 0 ? [unit, date] : [...fields.map(({ label, text: entry }) => label + '：' + entry), maker];
    for (const line of told) expect(read).toContain(line);
  }
});

it.each(builtInOutlines.map(({ id }) => id))('%s is laid out as reviewers ask, also with a chart', async (id) => {
  expect(layoutFaults(await reportDocx(reportOf(seed, id)))).toEqual([]);
  expect(layoutFaults(await reportDocx(reportOf(seed, id), true))).toEqual([]);
});

it.each(publishedTables.map(({ id }) => id))('the report of table %s is laid out as reviewers ask', async (id) => {
  const snapshot = tableSnapshot(id);
  if (recogniseForms(snapshot).length === 0) throw new Error('no form');
  expect(layoutFaults(await reportDocx(reportOf(snapshot)))).toEqual([]);
});

it('a checker that finds nothing can find something', async () => {
  const report = reportOf(seed);
  const [heading] = report.blocks.filter(({ level }) => level === 'heading1');
  if (heading === undefined) throw new Error('no heading');
  const blocks = [...report.blocks.filter(({ level }) => level !== 'table'), { ...heading, id: 'empty' }];
  expect(layoutFaults(await reportDocx({ ...report, blocks, cover: null }))).toEqual(['一、项目基本情况: empty']);
});

it('marks what is left to fill in', async () => {
  const report = reportOf(seed);
  const part = await partsOf(report);
  const marked = [
    ...part('word/document.xml').matchAll(/<w:shd [^>]*w:fill="FFF2CC"[^>]*\/>.*?<w:t[^>]*>(.*?)<\/w:t>/g),
  ];
  expect(marked).toHaveLength(report.openQuestions.length);
  expect(marked.map(([, text]) => text).filter((text) => !/^【请.*】$/.test(text ?? ''))).toEqual([]);
});

it('the header of the indicators is repeated on each page, and no cell reaches from it into the rows below', async () => {
  const part = await partsOf(reportOf(seed));
  const tables = all(parsed(part('word/document.xml')), 'w:tbl');
  expect(tables).toHaveLength(2);
  const [head, indicators] = tables.map((table) => all(table, 'w:tr'));
  const isHeader = (row: XmlElement): boolean => all(row, 'w:tblHeader').length > 0;
  expect(head?.filter(isHeader)).toEqual([]);
  const [first, ...others] = indicators ?? [];
  if (first === undefined) throw new Error('no rows');
  expect(isHeader(first)).toBe(true);
  expect(first.text).toContain('三级指标');
  expect(others.filter(isHeader)).toEqual([]);
  expect(all(first, 'w:vMerge')).toEqual([]);
});

it('a wide table lies on a page on its side', async () => {
  const wide = grid`
部门整体支出绩效自评表
（2021年度）
填报单位|某县统计局
一级指标|二级指标|三级指标|分值|指标说明|评分标准|计算公式|年初目标值|实际完成值|得分|未完成原因|佐证
投入|预算执行|预算完成率|100|反映预算完成程度|100%得满分|完成数/预算数|100%|100%|100||决算表
`;
  const part = await partsOf(reportOf(wide));
  const pages = all(parsed(part('word/document.xml')), 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
  expect(pages.at(-1)).toBe('landscape');
  expect(pages.slice(0, -1)).not.toContain('landscape');
});

it('the cover has no page number, the text begins with 1', async () => {
  const part = await partsOf(reportOf(seed));
  const [cover, text] = all(parsed(part('word/document.xml')), 'w:sectPr');
  if (cover === undefined || text === undefined) throw new Error('no sections');
  expect(all(cover, 'w:footerReference')).toEqual([]);
  expect(all(text, 'w:footerReference')).toHaveLength(1);
  expect(all(text, 'w:pgNumType').map(({ attributes }) => attributes['w:start'])).toEqual(['1']);
});

it('shows scores as a chart that Word draws where that is wanted, with the figures as alternative text', async () => {
  const report = reportOf(seed);
  const without = await partsOf(report);
  expect(without('word/charts/chart1.xml')).toBe('');
  const part = await partsOf(report, true);
  expect(part('word/document.xml')).toContain('descr="预算执行率 9.55／10分；产出指标 60／90分"');
  expect(part('word/charts/chart1.xml')).toMatch(/<c:v>9\.55<\/c:v>/);
});

it('of a workbook: the table is the unit’s own, merges and line breaks included', async () => {
  const opening = openWorkbook(readFileSync(path.join(__dirname, '../fixtures/workbooks/form_excel.xlsx')));
  if (!opening.ok) throw new Error(opening.problem);
  const reading = await xlsxPort(opening.workbook).read('all');
  const snapshot = reading.ok ? reading.value.snapshots[0] : undefined;
  if (snapshot === undefined) throw new Error('not read');
  const bytes = await reportDocx(reportOf(snapshot));
  expect(layoutFaults(bytes)).toEqual([]);
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  expect(html).toContain('偏差原因分析<br />及改进措施');
  expect(html).toMatch(/<td colspan="\d">(<p>)?“智慧政务”项目服务费/);
});

it('whatever characters the form’s texts hold, every part is well-formed and says the rest', async () => {
  const odd = '甲\ufffe乙\uffff丙\ud800丁\udc00戊\u0000己\u0007庚\u000b辛😀壬]]>&<癸';
  const others = new Map([
    ['接待群众。', odd],
    ['“智慧政务”项目服务费', `“智慧${odd}政务”项目服务费`],
    ['产出指标', `产出指标${odd}`],
  ]);
  const replaced = <T>(rows: readonly (readonly T[])[]) =>
    rows.map((row) => row.map((one) => (others.get(String(one)) ?? one) as T));
  const report = reportOf({
    ...seed,
    values: replaced(seed.values),
    texts: replaced(seed.texts),
    formulas: replaced(seed.formulas),
  });
  expect(report.title).toContain('\ufffe');
  const bytes = await reportDocx(report, true);
  const xml = Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([fileName, data]) => ({ fileName, contents: strFromU8(data) }));
  const { valid, rawOutput } = await validateXML({ xml, normalization: 'format' });
  expect([xml.length > 10, valid, valid ? '' : rawOutput]).toEqual([true, true, '']);
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(text.replace(/[^甲乙丙丁戊己庚辛壬癸😀]/gu, '')).toContain('甲乙丙丁戊己庚辛😀壬癸');
});
