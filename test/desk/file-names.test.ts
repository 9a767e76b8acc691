import { copyName } from '../../src/desk/files/file-names';

it.each([
  ['旧表.xls', '旧表.xlsx'],
  ['旧表.XLS', '旧表.xlsx'],
  ['自评表.xlsx', '自评表.xlsx'],
  ['带宏.XLSM', '带宏.XLSM'],
])('a copy of %s is offered as %s', (name, copy) => {
  expect(copyName(name)).toBe(copy);
});
