import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { noAnswers } from '../../src/core/answers/answers';
import { categoryChart } from '../../src/core/report/category-chart';
import { composeReport } from '../../src/core/report/compose-report';
import { builtInOutlines } from '../../src/core/report/outlines';
import { assessForm } from '../../src/core/assess/assess-form';
import { rulesForForm } from '../../src/core/rules/profiles';
import { reportDocx } from '../../src/docx/report-docx';
import { formOf } from '../core/form-builder';

const form = formOf({
  funding: [{ initialBudget: 100, annualBudget: 100, expenditure: 95.5, weight: 10, rate: '', score: '' }],
  rows: [
    { name: '接待人次', target: '≥15人', actual: '6人', weight: 50, score: '', explanation: '' },
    { name: '培训人次', target: '≥10人', actual: '10人', weight: 40, score: '', explanation: '' },
  ],
});

function reportIn(index: number) {
  const outline = builtInOutlines[index];
  if (outline === undefined) throw new Error('no outline');
  return composeReport(assessForm(form, rulesForForm(form), noAnswers), outline);
}

async function partsOf(...args: Parameters<typeof reportDocx>): Promise<(name: string) => string> {
  const parts = unzipSync(await reportDocx(...args));
  return (name) => {
    const part = parts[name];
    return part === undefined ? '' : strFromU8(part);
  };
}

it('is read by another program: headings in their levels, text, and the form as a table with merged levels', async () => {
  const bytes = await reportDocx(reportIn(0));
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  expect(html).toContain('<h1>二、绩效目标实现情况</h1>');
  expect(html).toContain('<h2>（六）主要结论</h2>');
  expect(html).toContain('<h3>1.主要经验及做法</h3>');
  expect(html).toContain('全年执行数95.5万元，执行率为95.5%。');
  // By hand: 9.55 + 20 + 40.
  expect(html).toContain('项目自评得分69.55分，等级为“中”。');
  expect(html).toMatch(/<td rowspan="2">(<p>)?产出指标/);
  expect(html).toMatch(/<td colspan="5">(<p>)?(<strong>)?总分/);
  // The form stands behind the signature, on a page of its own.
  expect(html.indexOf('附件1</p>')).toBeGreaterThan(html.indexOf('【请填写：报告日期】'));
});

it.each(builtInOutlines.map(({ id }, index) => [id, index] as const))(
  '%s holds every paragraph of the report',
  async (_, index) => {
    const report = reportIn(index);
    const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(await reportDocx(report)) });
    for (const block of report.blocks) if ('text' in block) expect(text).toContain(block.text);
  },
);

it('has the styles of 公文: fonts, sizes in half points, lines of exactly 30 pt, A4 with its margins', async () => {
  const part = await partsOf(reportIn(0));
  const style = (id: string): string =>
    new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`).exec(part('word/styles.xml'))?.[0] ?? '';
  expect(style('Title')).toMatch(/w:eastAsia="方正小标宋简体"/);
  expect(style('Title')).toMatch(/<w:sz w:val="44"\/>/);
  expect(style('Heading1')).toMatch(/w:eastAsia="黑体"/);
  expect(style('Heading2')).toMatch(/<w:b\/>.*w:eastAsia="楷体"|w:eastAsia="楷体".*<w:b\/>/);
  expect(style('ReportText')).toMatch(/w:line="600"/);
  expect(style('ReportText')).toMatch(/w:lineRule="exact"/);
  expect(style('ReportText')).toMatch(/w:firstLineChars="200"/);
  expect(part('word/styles.xml')).toMatch(/<w:docDefaults>.*w:eastAsia="仿宋".*<w:sz w:val="32"\/>.*<\/w:docDefaults>/);
  const document = part('word/document.xml');
  expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
});

it('numbers its pages', async () => {
  const part = await partsOf(reportIn(0));
  expect(part('word/footer1.xml')).toContain('PAGE');
});

it('marks what is left to fill in', async () => {
  const part = await partsOf(reportIn(0));
  const marked = [
    ...part('word/document.xml').matchAll(/<w:shd [^>]*w:fill="FFF2CC"[^>]*\/>.*?<w:t[^>]*>(.*?)<\/w:t>/g),
  ];
  expect(marked).toHaveLength(reportIn(0).openQuestions.length);
  expect(marked.map(([, text]) => text).filter((text) => !/^【请.*】$/.test(text ?? ''))).toEqual([]);
});

it('shows scores as bars of text, or as the picture that it is given', async () => {
  const report = reportIn(0);
  const bars = report.blocks.find(({ level }) => level === 'bars');
  if (bars?.level !== 'bars') throw new Error('no bars');
  // 9.55 of 10 and 60 of 90.
  const squares = [...(await partsOf(report))('word/document.xml').matchAll(/[■□]+/g)].map(([bar]) => bar);
  expect(squares).toEqual(['■■■■■■■■■□', '■■■■■■■□□□']);
  const png = Uint8Array.from(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  );
  const part = await partsOf(report, { svg: categoryChart(bars.bars), png, width: 320, height: 72 });
  const document = part('word/document.xml');
  expect(document).not.toContain('■');
  expect(document).toContain('descr="预算执行率 9.55／10分；产出指标 60.00／90分"');
  expect(part('word/_rels/document.xml.rels')).toMatch(/media\/.*\.svg/);
  expect(part('word/_rels/document.xml.rels')).toMatch(/media\/.*\.png/);
});
