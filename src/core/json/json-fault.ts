/** Where a text stops being JSON: zero-based offset; a text's length when it ends too early. */
export interface JsonFault {
  readonly offset: number;
  /** Counted from 1, as editors do. */
  readonly line: number;
  readonly column: number;
  /** What stands there, at most ten characters; `''` at the end. */
  readonly found: string;
}

const blank = /[ \t\r\n]*/y;
const scalar =
  /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const string = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

/** What may come next: a value, a name, a sign. */
type Expected = 'value' | 'name' | ':' | 'commaOrEnd';

/** The offset behind what a sticky expression matches at an offset; null when it does not. */
function behind(expression: RegExp, text: string, offset: number): number | null {
  expression.lastIndex = offset;
  return expression.test(text) ? expression.lastIndex : null;
}

/** The offset at which a text stops being JSON; null for JSON. Engines say it in words of their own, or not at all. */
function offendingOffset(text: string): number | null {
  const open: ('}' | ']')[] = [];
  let expected: Expected = 'value';
  let mayClose = false;
  let at = behind(blank, text, 0) ?? 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    const end = open.at(-1);
    let next: number | null = null;
    if (end !== undefined && sign === end && (mayClose || expected === 'commaOrEnd')) {
      open.pop();
      [next, expected, mayClose] = [at + 1, 'commaOrEnd', false];
    } else if (expected === 'commaOrEnd') {
      if (end !== undefined && sign === ',') {
        [next, expected, mayClose] = [at + 1, end === '}' ? 'name' : 'value', false];
      }
    } else if (expected === ':') {
      if (sign === ':') [next, expected] = [at + 1, 'value'];
    } else if (expected === 'name') {
      next = behind(string, text, at);
      [expected, mayClose] = [':', false];
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? '}' : ']');
      [next, expected, mayClose] = [at + 1, sign === '{' ? 'name' : 'value', true];
    } else {
      next = behind(scalar, text, at);
      [expected, mayClose] = ['commaOrEnd', false];
    }
    if (next === null) return at;
    at = behind(blank, text, next) ?? next;
  }
  return open.length === 0 && expected === 'commaOrEnd' ? null : text.length;
}

/** Where a text that somebody edited stops being JSON; null when it is JSON. */
export function jsonFaultIn(text: string): JsonFault | null {
  const offset = offendingOffset(text);
  if (offset === null) return null;
  const before = text.slice(0, offset).split('\n');
  const column = Array.from(before.at(-1) ?? '').length + 1;
  const [found = ''] = text.slice(offset, offset + 10).split('\n');
  return { offset, line: before.length, column, found: found.trim() };
}
