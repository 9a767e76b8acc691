/**
 * Tells whether Excel would take a text for a well-formed formula. Names needn't exist (`=详见说明` is well-formed and gives
 * #NAME?), but the pieces must fit: `=15天`, `=≥90%` and `=(1` are refused when an add-in or a user enters them.
 */
export function isFormulaSyntax(formula: string): boolean {
  const tokens = tokenise(formula.slice(1));
  if (tokens === null) return false;
  const rest = expression(tokens, 0);
  return rest === tokens.length;
}

type Token = 'operand' | 'name' | 'binary' | 'sign' | 'percent' | 'open' | 'close' | 'comma' | 'space' | 'array';

const patterns: readonly (readonly [Token, RegExp])[] = [
  ['space', /^\s+/],
  ['operand', /^"(?:[^"]|"")*"/],
  ['array', /^\{[^{}]+\}/],
  ['operand', /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/i],
  ['name', /^(?:'(?:[^']|'')+'!|[\p{L}_\\][\p{L}\p{N}_.]*!)?@?\$?[\p{L}_\\][\p{L}\p{N}_.?$]*(?:\[[^\]]*\]+)?#?/u],
  ['name', /^\$?\d+:\$?\d+/],
  ['operand', /^(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?/i],
  ['binary', /^(?:<=|>=|<>|[*/^&=<>:])/],
  ['sign', /^[+-]/],
  ['percent', /^%/],
  ['open', /^\(/],
  ['close', /^\)/],
  ['comma', /^,/],
];

function tokenise(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let rest = text; rest !== '';) {
    const found = patterns.map(([token, pattern]) => ({ token, match: pattern.exec(rest) })).find((one) => one.match);
    if (!found?.match) return null;
    if (found.token !== 'space') tokens.push(found.token);
    // Blank between two references is Excel's intersection operator.
    else if (tokens.at(-1) === 'name' && /^\s+[\p{L}$']/u.test(rest)) tokens.push('binary');
    rest = rest.slice(found.match[0].length);
  }
  return tokens;
}

/** Gives the index after the expression that starts at `at`; -1 when there is none. */
function expression(tokens: readonly Token[], at: number): number {
  let next = operand(tokens, at);
  while (next >= 0 && (tokens[next] === 'binary' || tokens[next] === 'sign')) next = operand(tokens, next + 1);
  return next;
}

function operand(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next] === 'sign') next += 1;
  const token = tokens[next];
  if (token === 'operand' || token === 'array') next += 1;
  else if (token === 'name') next = tokens[next + 1] === 'open' ? list(tokens, next + 2) : next + 1;
  else if (token === 'open') next = tokens[next + 1] === 'close' ? -1 : list(tokens, next + 1);
  else return -1;
  while (next >= 0 && tokens[next] === 'percent') next += 1;
  return next;
}

/** Arguments, each of which may be left out, up to the closing bracket. */
function list(tokens: readonly Token[], at: number): number {
  for (let next = at; ;) {
    if (tokens[next] === 'close') return next + 1;
    if (tokens[next] !== 'comma') next = expression(tokens, next);
    if (next < 0 || (tokens[next] !== 'comma' && tokens[next] !== 'close')) return -1;
    if (tokens[next] === 'comma') next += 1;
  }
}
