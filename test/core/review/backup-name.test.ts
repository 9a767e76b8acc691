import { backupName, isBackupName, isBackupOf, numberedBackup } from '../../../src/core/review/backup-name';

const at = new Date(2025, 2, 9, 8, 5, 7);

it.each([
  ['自评表.xlsx', '自评表.备份-20250309-080507.xlsx'],
  ['带宏.xlsm', '带宏.备份-20250309-080507.xlsm'],
  ['一.二.xlsx', '一.二.备份-20250309-080507.xlsx'],
  ['没有扩展名', '没有扩展名.备份-20250309-080507'],
])('%s is put beside as %s', (name, backup) => {
  expect(backupName(name, at)).toBe(backup);
});

it.each([
  ['自评表.备份-20250309-080507.xlsx', true],
  ['自评表.备份-20250309-080507-2.xlsx', true],
  ['复核记录.备份-20250309-080507.json', true],
  ['复核情况.备份-20250309-080507.docx', true],
  ['旧表.备份-20250309-080507.xls', true],
  ['自评表.备份-2025.xlsx', false],
  ['自评表备份-20250309-080507.xlsx', false],
  ['自评表.xlsx', false],
])('%s: one of our backups is %s', (name, isBackup) => {
  expect(isBackupName(name)).toBe(isBackup);
});

it('a second backup within the same second has a number, and is one, too', () => {
  const second = numberedBackup(backupName('自评表.xlsx', at), 2);
  expect(second).toBe('自评表.备份-20250309-080507-2.xlsx');
  expect(isBackupName(second)).toBe(true);
});

it.each([
  ['汇总.备份-20250309-080507.xlsx', '汇总.xlsx', true],
  ['汇总.备份-20250309-080507-2.xlsx', '汇总.xlsx', true],
  ['县汇总.备份-20250309-080507.xlsx', '汇总.xlsx', false],
  ['汇总.xlsx', '汇总.xlsx', false],
])('%s is a backup of %s: %s', (backup, name, isOne) => {
  expect(isBackupOf(backup, name)).toBe(isOne);
});
