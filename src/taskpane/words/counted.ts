/** `1 row`, `2 rows`, `0.5 points`: a number with its English noun, which takes an s for any number but one. */
export function counted(count: number | string, noun: string): string {
  return `${count} ${String(count) === '1' ? noun : `${noun}s`}`;
}
