import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { assessForm } from '../../src/core/assess/assess-form';
import { noAnswers } from '../../src/core/answers/answers';
import { recogniseForms } from '../../src/core/form/recognise';
import { composeReport } from '../../src/core/report/compose-report';
import { outlineForForm } from '../../src/core/report/outlines';
import { rulesForForm } from '../../src/core/rules/profiles';
import { readDocx } from '../../src/docx/read-docx';
import { reportDocx } from '../../src/docx/report-docx';
import { seedSheet } from '../corpus/seed-sheet';

it('reads our own report back: headings in their depth, text, no table', async () => {
  const [form] = recogniseForms(seedSheet);
  if (form === undefined) throw new Error('no form');
  const report = composeReport(assessForm(form, rulesForForm(form), noAnswers), outlineForForm(form), {
    snapshot: seedSheet,
    edits: [],
  });
  const read = readDocx('旧.docx', await reportDocx(report));
  const texts = report.blocks.flatMap((block) =>
    'text' in block && block.level !== 'title' ? [[block.text, Number(/\d$/.exec(block.level)?.[0] ?? 0)]] : [],
  );
  expect(read?.paragraphs.map(({ text, level }) => [text, level])).toEqual(expect.arrayContaining(texts));
  expect(read?.paragraphs.some(({ text }) => text === '年度资金总额')).toBe(false);
});

it('reads what another program reads', async () => {
  const file = new Document({
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: '一、基本情况' }),
          new Paragraph({ text: '一句话，另一句。' }),
          new Paragraph({ text: '' }),
          new Table({ rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('格')] })] })] }),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(value.split(/\n+/).filter((line) => line !== '')).toEqual(['一、基本情况', '一句话，另一句。', '格']);
  expect(readDocx('x.docx', bytes)?.paragraphs).toEqual([
    { text: '一、基本情况', level: 1 },
    { text: '一句话，另一句。', level: 0 },
  ]);
});

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const packed = (body: string, styles = ''): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
    ...(styles === '' ? {} : { 'word/styles.xml': strToU8(`<w:styles ${w}>${styles}</w:styles>`) }),
  });

it('a style that is based on a heading is one; what was deleted under revision is not read', () => {
  const styles =
    '<w:style w:styleId="2"><w:name w:val="heading 2"/></w:style>' +
    '<w:style w:styleId="own"><w:name w:val="本局标题"/><w:basedOn w:val="2"/></w:style>' +
    '<w:style w:styleId="loop"><w:name w:val="x"/><w:basedOn w:val="loop"/></w:style>';
  const paragraph = (style: string, runs: string): string =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
  const body =
    paragraph('own', '<w:r><w:t>（一）概况</w:t></w:r>') +
    paragraph('loop', '<w:r><w:t>正文</w:t></w:r><w:del><w:r><w:t>删去的</w:t></w:r></w:del>');
  expect(readDocx('x.docx', packed(body, styles))?.paragraphs).toEqual([
    { text: '（一）概况', level: 2 },
    { text: '正文', level: 0 },
  ]);
});

it.each<[string, Uint8Array]>([
  ['no package', strToU8('not a zip')],
  ['a package of something else', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })],
  ['damaged XML', packed('<w:p><w:r>')],
])('%s is no report', (_, bytes) => {
  expect(readDocx('x.docx', bytes)).toBeNull();
});
