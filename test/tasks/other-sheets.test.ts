/** What is read of the sheets behind the one in front, over the file port: 群众满意度 is 98 in the published 附件1. */
import { readFileSync } from 'node:fs';
import { scoreWorkbook } from '../../src/tasks/assess-workbook';
import { readOtherSheets } from '../../src/tasks/other-sheets';
import { xlsxPort } from '../../src/file/file-port';
import { openWorkbook } from '../../src/file/open-workbook';

const watch = { progress: () => undefined, isCancelled: () => false };

function sample() {
  const opening = openWorkbook(readFileSync('assets/samples/附件1.xlsx'));
  if (!opening.ok) throw new Error(opening.problem);
  return opening.workbook;
}

it('texts of the other sheets are held against the form in front only with them', async () => {
  const workbook = sample();
  workbook.addSheet('自评文字').setConstant(0, 0, '本项目绩效自评情况良好，群众满意度100%，资金使用规范。');
  const port = xlsxPort(workbook);
  const others = await readOtherSheets(port, watch);
  const scored = await scoreWorkbook(port, 'active');
  if (!others.ok || !scored.ok) throw new Error('not read');
  expect(others.value).toMatchObject({
    beside: { name: '附件1' },
    forms: [],
    narrative: [{ place: '自评文字', cell: 'A1' }],
  });
  const rules = async (beside: typeof others.value | null) =>
    (await scored.value.check(beside)).forms.flatMap(({ findings }) => findings.map(({ check }) => check));
  expect(await rules(null)).not.toContain('V54');
  expect(await rules(others.value)).toContain('V54');
});

it('a text about another sheet’s form is not held against this one', async () => {
  const workbook = sample();
  const [form] = workbook.sheets;
  const other = workbook.addSheet('另一张');
  const block = form?.usedBlock(true);
  if (form === undefined || block === undefined || block === null) throw new Error('no form');
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column <= block.right; column += 1) {
      const content = form.content(row, column);
      if (content !== '') other.setConstant(row, column, content === '“智慧政务”项目服务费' ? '农村公路养护' : content);
    }
  }
  workbook.addSheet('自评文字').setConstant(0, 0, '农村公路养护项目绩效自评情况良好，群众满意度100%，资金使用规范。');
  const port = xlsxPort(workbook);
  const others = await readOtherSheets(port, watch);
  const scored = await scoreWorkbook(port, 'active');
  if (!others.ok || !scored.ok) throw new Error('not read');
  expect(others.value.forms.map(({ project }) => project?.text)).toEqual(['农村公路养护']);
  const checked = await scored.value.check(others.value);
  expect(checked.forms.flatMap(({ findings }) => findings.map(({ check }) => check))).not.toContain('V54');
});
