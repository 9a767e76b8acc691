import { storedReports } from '../../../src/tasks/stored/reports';
import { storedIn } from '../../../src/tasks/stored/stored';

const reports = {
  '附件1#1': {
    sheet: { id: '{1}', name: '自评报告' },
    lines: [{ id: 'a', texts: ['甲是100元。', '甲是90元。'], removed: false }],
  },
};

it('come back as they were kept', () => {
  const text = storedReports.write(reports) ?? undefined;
  expect(storedIn(storedReports, text)).toEqual({ value: reports, isWhole: true });
});

it.each([undefined, ''])('nothing kept (%j) is no report', (text) => {
  expect(storedIn(storedReports, text)).toEqual({ value: {}, isWhole: true });
});

it.each(['{', '[]', '{"1":{"sheet":{},"lines":[]}}'])('%s makes no sense', (text) => {
  expect(storedIn(storedReports, text)).toEqual({ value: {}, isWhole: false });
});
