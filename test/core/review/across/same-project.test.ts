import { sketchedFile } from '../sketched-files';
import { told } from './across-cases';

describe('A09: one project, several forms', () => {
  it('two versions of one year are asked about', () => {
    const files = [sketchedFile('初稿.xlsx', [{}]), sketchedFile('定稿.xlsx', [{ project: '农村公路养护 ' }])];
    expect(told('A09', files)).toEqual([
      ['“农村公路养护”2024 年度有 2 份自评表。请确认以哪一份为准，另一份不要计入汇总。', '初稿.xlsx!C3 定稿.xlsx!C3'],
    ]);
  });

  it('a name with quotation marks of its own stays readable', () => {
    const one = { project: '“智慧政务”项目' };
    expect(told('A09', [sketchedFile('a.xlsx', [one]), sketchedFile('b.xlsx', [one])])[0]?.[0]).toContain(
      '“‘智慧政务’项目”2024 年度有 2 份',
    );
  });

  it('two years are said, the newest first, whatever their order in the folder and the year in the name', () => {
    const files = [
      sketchedFile('a.xlsx', [{ year: 2022, project: '2022年度农村公路养护' }]),
      sketchedFile('b.xlsx', [{ year: 2024, project: '2024年农村公路养护' }]),
      sketchedFile('c.xlsx', [{ year: 2023 }]),
    ];
    expect(told('A09', files)).toEqual([
      [
        '“2024年农村公路养护”有 2024、2023、2022 年度的自评表，最新的是 2024 年度。各年分别列出，没有合并。',
        'b.xlsx!C3 c.xlsx!C3 a.xlsx!C3',
      ],
    ]);
  });

  it.each([
    ['another unit', [{}, { implementer: '另一公路站' }]],
    ['another project', [{}, { project: '桥梁维修' }]],
    ['another part of it', [{}, { project: '农村公路养护（二期）' }]],
    ['no name', [{ project: '' }, { project: '' }]],
    [
      'no unit',
      [
        { implementer: '', department: '' },
        { implementer: '', department: '' },
      ],
    ],
  ])('%s is not the same project', (_, forms) => {
    expect(told('A09', [sketchedFile('a.xlsx', forms)])).toEqual([]);
  });
});
