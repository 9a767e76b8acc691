import { readFileSync } from 'node:fs';
import path from 'node:path';
import { acrossForms } from '../../src/core/review/across/across-forms';
import { acrossText } from '../../src/core/review/across/across-text';
import type { ReviewedFile, ReviewedTable } from '../../src/core/review/reviewed-file';
import { openWorkbook } from '../../src/file/open-workbook';
import { xlsxPort } from '../../src/file/file-port';
import { reviewWorkbook } from '../../src/tasks/review-workbook';

/** A workbook of test/fixtures/cases as a review keeps it. */
async function reviewed(name: string): Promise<ReviewedFile> {
  const bytes = readFileSync(path.join(__dirname, '../fixtures/cases', `${name}.xlsx`));
  const opened = openWorkbook(bytes);
  if (!opened.ok) throw new Error(name);
  const review = await reviewWorkbook(xlsxPort(opened.workbook), `${name}.xlsx`);
  if (!review.ok) throw new Error(name);
  return review.value;
}

const othersOf = ({ outcome }: ReviewedFile): readonly ReviewedTable[] =>
  outcome.kind === 'unreadable' ? [] : outcome.others;

const rowsOf = ({ rows }: ReviewedTable): readonly string[] =>
  rows.map(({ name, target, monitored }) =>
    [name, target.text, ...(monitored === null ? [] : [monitored.toDate.text, monitored.outlook])].join(' | '),
  );

describe('the other tables of a workbook as it lies on the disk', () => {
  it('monitoring and declaration of one project', async () => {
    const tables = othersOf(await reviewed('monitoring-and-declaration'));
    expect(tables.map(({ kind, project, implementer, year }) => [kind, project, implementer, year])).toEqual([
      ['monitoring', '农村公路养护', '某县公路站', 2024],
      ['declaration', '农村公路养护', '某县公路站', 2024],
    ]);
    expect(tables.map(rowsOf)).toEqual([
      [
        '养护里程 | ≥100公里 | 42公里 | certain',
        '优良路率 | ≥85% | 80% | certain',
        '出行时间缩短 | ≥10分钟 | 6分钟 | ',
        '群众满意度 | ≥90% | — | ',
      ],
      ['养护里程 | ≥120公里', '优良路率 | ≥85%', '出行时间缩短 | ≥10分钟', '群众满意度 | ≥90%'],
    ]);
  });

  it('the three stages in one workbook: a form that keeps to its declaration is told nothing', async () => {
    const file = await reviewed('three-stages');
    expect(othersOf(file).map(rowsOf)).toEqual([
      ['养护里程 | ≥300公里', '验收合格率 | 100%', '受益人口 | ≥5万人', '群众满意度 | ≥90%'],
      ['养护里程 | ≥300公里 | 140公里 | certain', '验收合格率 | 100% |  | possible', '群众满意度 | ≥90% |  | certain'],
    ]);
    expect(acrossForms([file]).map(({ message }) => acrossText(message, 'zh-CN'))).toEqual([]);
  });
});
