const two = (value: number) => String(value).padStart(2, '0');

/** Name and ending, the ending with its dot; `''` for none. */
function parted(name: string): { readonly stem: string; readonly ending: string } {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? { stem: name, ending: '' } : { stem: name.slice(0, dot), ending: name.slice(dot) };
}

/** What a file is called that keeps what another one held before it was saved: `自评表.备份-20250320-153012.xlsx`, by the local clock. */
export function backupName(name: string, at: Date): string {
  const { stem, ending } = parted(name);
  const day = `${at.getFullYear()}${two(at.getMonth() + 1)}${two(at.getDate())}`;
  const time = `${two(at.getHours())}${two(at.getMinutes())}${two(at.getSeconds())}`;
  return `${stem}.备份-${day}-${time}${ending}`;
}

/** Whether a name is one that `backupName` gives. */
export function isBackupName(name: string): boolean {
  return /\.备份-\d{8}-\d{6}(?:-\d+)?\.(?:xls[xm]|json)$/i.test(name);
}

/** The same backup under a further name, where the first is taken. */
export function numberedBackup(name: string, number: number): string {
  const { stem, ending } = parted(name);
  return `${stem}-${number}${ending}`;
}

/** What a copy is called at first: an old .xls becomes an .xlsx, all else keeps its ending. */
export function copyName(name: string): string {
  const { stem, ending } = parted(name);
  return /^\.xls[xm]$/i.test(ending) ? name : `${stem}.xlsx`;
}
