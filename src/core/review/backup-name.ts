const two = (value: number) => String(value).padStart(2, '0');

/** Name and ending, the ending with its dot; `''` for none. */
function parted(name: string): { readonly stem: string; readonly ending: string } {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? { stem: name, ending: '' } : { stem: name.slice(0, dot), ending: name.slice(dot) };
}

/** What a file is called that keeps what another one held before it was replaced: `自评表.备份-20250320-153012.xlsx`, by the local clock. */
export function backupName(name: string, at: Date): string {
  const { stem, ending } = parted(name);
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`;
  const time = `${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`;
  return `${stem}.备份-${day}-${time}${ending}`;
}

/** Whether a name is one that `backupName` gives to a workbook, a Word document or a record of a review. */
export function isBackupName(name: string): boolean {
  return /\.备份-\d{8}-\d{6}(?:-\d+)?\.(?:xls[xm]?|docx|json)$/i.test(name);
}

/** Whether a name is that of a backup of a file of another name. */
export function isBackupOf(backup: string, name: string): boolean {
  return isBackupName(backup) && backup.startsWith(`${parted(name).stem}.备份-`);
}

/** The same backup under a further name, where the first is taken. */
export function numberedBackup(name: string, number: number): string {
  const { stem, ending } = parted(name);
  return `${stem}-${number}${ending}`;
}
