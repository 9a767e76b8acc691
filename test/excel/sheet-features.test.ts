/** What a planned sheet has beyond contents and looks, made through the real office.js and read back from Excel's own objects. */
import { noFeatures, type SheetPlan } from '../../src/core/sheet/sheet-plan';
import { officePort } from '../../src/excel/office-port';
import { startOffice, type StartedOffice } from '../office/start-office';

let office: StartedOffice | null = null;

afterEach(() => {
  expect(office?.host.unknownMembers ?? []).toEqual([]);
  office?.close();
  office = null;
});

const tooLong = Array.from({ length: 40 }, (_, at) => `按复核口径第${at}条扣分`);

const plan: SheetPlan = {
  name: '自评汇总',
  columnWidths: [60, 60, 60],
  rowHeights: [20, 20, 20],
  contents: [
    ['项目名称', '执行率', '文件'],
    ['甲项目', 0.5, '甲局/表.xlsx'],
    ['乙项目', 0.9, "'=乙.xlsx"],
  ],
  merges: [],
  looks: [],
  features: {
    frozenRows: 1,
    filter: { top: 0, left: 0, bottom: 2, right: 2 },
    choices: [
      { block: { top: 1, left: 0, bottom: 2, right: 0 }, list: ['未看', '已看'], strict: true },
      { block: { top: 1, left: 1, bottom: 2, right: 1 }, list: tooLong, strict: false },
    ],
    limits: [{ block: { top: 1, left: 3, bottom: 2, right: 3 }, mostIn: 1, refusal: '应是0到权重之间的数。' }],
    links: [
      { row: 1, column: 2, address: '甲局/表.xlsx' },
      { row: 2, column: 2, address: "#'自评汇总'!A1" },
    ],
    bars: [{ top: 1, left: 1, bottom: 2, right: 1 }],
    print: { orientation: 'landscape', repeatedRows: 1 },
  },
};

async function readBack() {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('自评汇总');
    const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
    const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
    const strict = sheet.getRange('A2:A3').dataValidation.load(['rule', 'errorAlert']);
    const long = sheet.getRange('B2:B3').dataValidation.load('type');
    const limited = sheet.getRange('D2:D3').dataValidation.load(['type', 'rule', 'errorAlert']);
    const links = ['C2', 'C3'].map((cell) => sheet.getRange(cell).load(['hyperlink', 'values']));
    const bars = sheet.getRange('B2:B3').conditionalFormats.load('items/type');
    sheet.pageLayout.load(['orientation', 'zoom']);
    await context.sync();
    return {
      frozen: frozen.address,
      filter: filter.address,
      list: strict.rule.list?.source,
      refuses: strict.errorAlert.showAlert,
      long: long.type,
      limited: [limited.type, limited.rule.decimal, limited.errorAlert.message],
      links: links.map(({ hyperlink }) => hyperlink),
      texts: links.map(({ values }) => values[0]?.[0] as unknown),
      bars: bars.items.map(({ type }) => type),
      orientation: sheet.pageLayout.orientation,
      across: sheet.pageLayout.zoom.horizontalFitToPages,
    };
  });
}

it('a sheet has its frozen rows, filter, lists, links, bars and page; a list too long for a rule narrows nothing', async () => {
  office = await startOffice('assets/samples/附件1.xlsx');
  const before = office.host.log.roundTrips;
  expect(await officePort([]).insertSheet(plan)).toMatchObject({ ok: true });
  expect(office.host.log.roundTrips - before).toBe(3);
  expect(await readBack()).toEqual({
    frozen: '自评汇总!1:1',
    filter: '自评汇总!A1:C3',
    list: '未看,已看',
    refuses: true,
    long: 'None',
    limited: ['Decimal', { formula1: 0, formula2: '=$B2', operator: 'Between' }, '应是0到权重之间的数。'],
    links: [{ address: '甲局/表.xlsx', textToDisplay: '甲局/表.xlsx' }, { documentReference: "'自评汇总'!A1" }],
    texts: ['甲局/表.xlsx', '=乙.xlsx'],
    bars: ['DataBar'],
    orientation: 'Landscape',
    across: 1,
  });
});

it('without a printer the sheet is there all the same', async () => {
  office = await startOffice('assets/samples/附件1.xlsx');
  office.host.hasPrinter = false;
  expect(await officePort([]).insertSheet(plan)).toMatchObject({ ok: true, value: { name: '自评汇总' } });
  expect(office.workbook.activeSheet.name).toBe('自评汇总');
});

it('a sheet without them asks nothing more of Excel', async () => {
  office = await startOffice('assets/samples/附件1.xlsx');
  const before = office.host.log.roundTrips;
  expect(await officePort([]).insertSheet({ ...plan, features: noFeatures })).toMatchObject({ ok: true });
  expect(office.host.log.roundTrips - before).toBe(2);
  expect(await readBack()).toMatchObject({ list: undefined, bars: [], links: [null, null], orientation: 'Portrait' });
});
