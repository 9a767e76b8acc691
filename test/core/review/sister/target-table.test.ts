import { lookAcross } from '../../../../src/core/review/across/across-forms';
import { folderOf } from '../../../../src/core/review/across/folder';
import type { ReviewedFile } from '../../../../src/core/review/reviewed-file';
import { targetTable as table } from '../../../../src/core/review/sister/target-table';
import { measured, sketchedFile, sketchedTable } from '../sketched-files';

const rows = [
  measured({ name: '养护里程', target: '≥100公里', actual: '98公里', verdict: 'unmet' }),
  measured({ name: '优良路率', target: '≥85%', actual: '86%' }),
  measured({ name: '=新建桥梁', target: '≥1座', actual: '1座' }),
];
const tables = [
  sketchedTable('declaration', [
    { name: '养护里程', target: '≥120公里' },
    { name: '优良路率', target: '≥85%' },
    { name: '群众满意度', target: '≥90%' },
  ]),
  sketchedTable('monitoring', [{ name: '养护里程', target: '≥100公里', toDate: '120公里', outlook: 'certain' }]),
];

const targetTable = (files: readonly ReviewedFile[]) => lookAcross(files, (file) => `../${file}`).targets;

describe('目标对照表', () => {
  it('lays every indicator’s stages beside each other, and says what shows', () => {
    const plan = targetTable([
      sketchedFile('县局/2024.xlsx', [{ rows }], tables),
      sketchedFile('县局/2023.xlsx', [{ rows: rows.slice(1, 2), year: 2023 }]),
    ]);
    expect(plan?.name).toBe('目标对照表');
    expect(plan?.contents.map((row) => row.slice(0, 7))).toEqual([
      ['指标', '申报值', '监控值', '年度指标值', '实际完成值', '上年实际', '结论'],
      [
        '养护里程',
        '≥120公里',
        '120公里',
        '≥100公里',
        '98公里',
        '',
        '比申报低 16.67%；监控值大于全年实际；监控填“确定能”，年底未完成',
      ],
      ['优良路率', '≥85%', '', '≥85%', '86%', '86%', '与申报一致；与上年实际完全相同'],
      ["'=新建桥梁", '', '', '≥1座', '1座', '', '申报时没有，自评时增加'],
      ['群众满意度', '≥90%', '', '', '', '', '申报了，自评表里没有'],
    ]);
    expect(plan?.contents.slice(1).map((row) => row.slice(7))).toEqual([
      ['农村公路养护', '某县公路站', 2024, '附件1!E12', '县局/2024.xlsx'],
      ['农村公路养护', '某县公路站', 2024, '附件1!E13', '县局/2024.xlsx'],
      ['农村公路养护', '某县公路站', 2024, '附件1!E14', '县局/2024.xlsx'],
      ['农村公路养护', '某县公路站', 2024, 'declaration!E14', '县局/2024.xlsx'],
    ]);
    expect(plan?.features.links.map(({ row, address }) => [row, address])).toEqual(
      [1, 2, 3, 4].map((row) => [row, '../县局/2024.xlsx']),
    );
    expect(plan?.features.filter).toEqual({ top: 0, left: 0, bottom: 4, right: 11 });
  });

  it('where no form has another stage beside it there is no such sheet', () => {
    expect(targetTable([sketchedFile('a.xlsx', [{ rows }])])).toBeNull();
    expect(targetTable([sketchedFile('a.xlsx', [], tables)])).toBeNull();
  });

  it('what the workbook itself holds is shown where it stands', () => {
    const plan = targetTable([sketchedFile('', [{ rows }], tables)]);
    expect(plan?.features.links[0]).toEqual({ row: 1, column: 10, address: "#'附件1'!E12" });
    expect(plan?.contents[1]?.slice(10)).toEqual(['附件1!E12', '']);
  });

  it('what a sheet has no room for is counted in its last row', () => {
    const files = [sketchedFile('a.xlsx', [{ rows }], tables)];
    const { comparisons } = folderOf(files);
    expect(table(comparisons, String, 5)?.contents).toHaveLength(5);
    expect(table(comparisons, String, 5)?.contents.at(-1)?.[0]).toBe('群众满意度');
    const cut = table(comparisons, String, 4);
    expect(cut?.contents.map(([name]) => name)).toEqual([
      '指标',
      '养护里程',
      '优良路率',
      '其余 2 个指标没有列出，请分部门复核。',
    ]);
    expect(cut?.features.links).toHaveLength(2);
  });
});
