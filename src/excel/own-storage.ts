/** Office gives one key for each document partition, so that add-ins on the web do not share what they store. */
function partitioned(key: string): string {
  const partition: unknown = typeof Office === 'undefined' ? undefined : Reflect.get(Office.context, 'partitionKey');
  return typeof partition === 'string' ? `${partition}${key}` : key;
}

/** What was stored on this computer; null when nothing is, or where browsers block storage in third-party frames. */
export function stored(key: string): string | null {
  try {
    return localStorage.getItem(partitioned(key));
  } catch {
    return null;
  }
}

/** Stores a text on this computer; where storage is blocked it is forgotten when the pane closes. */
export function store(key: string, text: string): void {
  try {
    localStorage.setItem(partitioned(key), text);
  } catch {
    // Nothing depends on it: the pane asks, or guesses, again next time.
  }
}
