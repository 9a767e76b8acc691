import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recogniseForms } from '../../../../src/core/form/recognise';
import type { EarlierReport } from '../../../../src/core/report/earlier/earlier-report';
import { offersFrom, piecesOf, takenText } from '../../../../src/core/report/earlier/offers';
import { withOffers } from '../../../../src/core/report/earlier/offers-in-report';
import { sheetReport } from '../../../../src/core/report/earlier/sheet-report';
import type { Form } from '../../../../src/core/form/form';
import { seedSheet } from '../../../corpus/seed-sheet';
import { snapshotOf } from '../../form/grid-writer';
import { linesOf, outline, reportOf } from '../reported';

/** The published report of 2021 as lines, as a .docx without heading styles gives them. */
const published: EarlierReport = {
  name: '2021年自评报告.docx',
  paragraphs: readFileSync(path.join(__dirname, '../../../fixtures/published-report.txt'), 'utf8')
    .split('\n')
    .map((line) => ({ text: line.replace(/^#+\s*/, '').trim(), level: 0 as const }))
    .filter(({ text }) => text !== '' && !text.includes('\t')),
};

const [form] = recogniseForms(seedSheet);
if (form === undefined) throw new Error('no form');
const nextYear: Form = { ...form, year: 2022 };
const report = reportOf(nextYear, outline('n1-chengde'));
const offers = offersFrom(report.slots, published, nextYear.year);
const offered = (slot: string) => offers.find((one) => one.slot === slot);
const plain = (slot: string): string =>
  (offered(slot)?.paragraphs ?? []).map((pieces) => pieces.map(({ text }) => text).join('')).join('\n');

it.each<[slot: string, heading: string, words: string]>([
  ['workOrganised', '一、“智慧政务”项目服务费绩效自评工作开展情况', '成立自评领导小组'],
  ['background', '二、绩效目标实现情况', '承德办事一次成'],
  ['evaluationDesign', '（一）绩效评价设计过程', '自行组织开展工作'],
  ['principles', '1. 绩效评价原则', '客观、公正地评价'],
  ['method', '4. 评价方法', '最直接比对方法'],
  ['evidence', '（三）证据收集方法', '组成验收小组'],
  ['process', '（四）绩效评价实施过程', '前期准备'],
  ['limitations', '（五）本次绩效评价的局限性', '评价不是太专业'],
  ['experience', '1. 主要经验及做法', '领导重视'],
  ['problems', '2. 存在的问题', '绩效目标设定不够科学'],
  ['suggestions', '（一）政策建议', '绩效管理是个系统工程'],
  ['measures', '（二）整改措施', '进一步加强预算绩效管理'],
])('%s is offered what stood under %s', (slot, heading, words) => {
  expect(offered(slot)).toMatchObject({ from: '2021年自评报告.docx' });
  expect(offered(slot)?.heading.replace(/\s/g, '').replace('(', '（').replace(')', '）')).toBe(
    heading.replace(/\s/g, ''),
  );
  expect(plain(slot)).toContain(words);
});

it('nothing is offered where the earlier report says nothing', () => {
  expect(offered('reportDate')).toBeUndefined();
  const bare: EarlierReport = {
    name: '旧.docx',
    paragraphs: [
      { text: '关于天气的说明', level: 1 },
      { text: '晴。', level: 0 },
    ],
  };
  expect(offersFrom(report.slots, bare, 2022)).toEqual([]);
});

it('figures of the other year are marked, and stay marked when the text is taken', () => {
  const figures = (offered('background')?.paragraphs ?? [])
    .flat()
    .flatMap(({ text, isFigure }) => (isFigure ? [text] : []));
  expect(figures).toEqual(['51.15万元', '51.15万元', '2021年']);
  const background = offered('background');
  if (background === undefined) throw new Error('nothing offered');
  expect(takenText(background)).toContain('共申请资金【请核对：51.15万元】，');
  // Taken over they are still open questions of the report.
  const taken = reportOf(nextYear, outline('n1-chengde'), {
    indicators: {},
    acknowledgements: [],
    report: { background: takenText(background) },
  });
  expect(taken.openQuestions.filter(({ text }) => text.startsWith('请核对')).map(({ slots }) => slots)).toEqual([
    ['background'],
    ['background'],
    ['background'],
  ]);
});

it.each<[string, readonly string[]]>([
  ['2021年3月23日共服务748人，占98.5%', ['2021年3月23日', '748人', '98.5%']],
  ['投入1,437.5万元、3台设备', ['1,437.5万元', '3台']],
  ['1.进一步加强管理；（2）合理安排', []],
  ['1、规范；2、提高3分', ['3分']],
  ['2022年度按计划完成', []],
  ['没有数字', []],
])('figures in “%s”', (text, figures) => {
  const pieces = piecesOf(text, 2022);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.flatMap((piece) => (piece.isFigure ? [piece.text] : []))).toEqual(figures);
});

it('beside the blanks, with its source, and nothing of it taken', () => {
  const beside = withOffers(report, offers);
  expect(beside.openQuestions).toEqual(report.openQuestions);
  const lines = linesOf(beside);
  const blank = lines.findIndex((line) => line.startsWith('【请填写：自评工作组织情况'));
  expect(lines[blank + 1]).toMatch(
    /^【供参考，未采用。摘自“2021年自评报告\.docx”的“一、“智慧政务”项目服务费绩效自评工作开展情况”，〔〕内是旧报告的数字：我单位在接到/,
  );
  expect(beside.blocks.filter(({ level }) => level === 'offer').length).toBe(offers.length);
  expect(beside.blocks.filter(({ level }) => level !== 'offer')).toEqual(report.blocks);
});

it('an answered question gets no offer beside it', () => {
  const answered = reportOf(nextYear, outline('n1-chengde'), {
    indicators: {},
    acknowledgements: [],
    report: { workOrganised: '成立了小组。' },
  });
  const ids = withOffers(answered, offers).blocks.map(({ id }) => id);
  expect(ids).not.toContain('offer.workOrganised');
  expect(ids).toContain('offer.method');
});

it('a sheet with a report is read like a file, a table is none', () => {
  const rows = published.paragraphs.map(({ text }) => [`　　${text}`]);
  const read = sheetReport(snapshotOf(rows, { sheet: '2021自评报告' }));
  expect(read?.name).toBe('2021自评报告');
  expect(offersFrom(report.slots, read ?? published, 2022).map(({ slot }) => slot)).toEqual(
    offers.map(({ slot }) => slot),
  );
  expect(sheetReport(seedSheet)).toBeNull();
});
