import type { IssuePathItem } from 'valibot';

/** A place in a file as people write it: `execution.bands[0].points`; `''` for the whole. */
export function placeOfIssue(path: readonly IssuePathItem[] | undefined): string {
  return (path ?? [])
    .reduce<string>(
      (before, { key }) => (typeof key === 'number' ? `${before}[${key}]` : `${before}.${String(key)}`),
      '',
    )
    .replace(/^\./, '');
}

/** A value as it stands in the file, short enough to be shown in a sentence. */
export function shownValue(value: unknown): string {
  const written = typeof value === 'number' ? String(value) : (JSON.stringify(value) as string | undefined);
  return (written ?? String(value)).slice(0, 40);
}
