/** What is wrong with a page's content policy, and with the page itself under a good one; empty for a page that is held tight. */
export function policyProblems(html: string): readonly string[] {
  const plain = html.replace(/<!--[\s\S]*?-->/g, '');
  const metas = [...plain.matchAll(/<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/gi)];
  const [meta] = metas;
  if (meta === undefined || metas.length > 1) return [`${metas.length} policies`];
  const [, content = ''] = meta;
  const directives = new Map(
    content
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name = '', ...sources]) => [name, sources] as const),
  );
  const problems: string[] = [];
  const wrong = (is: boolean, problem: string): void => {
    if (is) problems.push(problem);
  };
  const effective = (name: string): readonly string[] => directives.get(name) ?? directives.get('default-src') ?? ['*'];
  const isHash = (source: string): boolean => /^'sha(?:256|384|512)-[\w+/]+=*'$/.test(source);
  const holds = (name: string, ...allowed: readonly string[]): boolean =>
    effective(name).every((source) => allowed.includes(source) || isHash(source));

  wrong(!["'none'", "'self'"].includes((directives.get('default-src') ?? ['*']).join(' ')), 'default-src');
  for (const name of ['script-src', 'style-src', 'connect-src', 'worker-src', 'font-src', 'media-src', 'frame-src'])
    wrong(!holds(name, "'none'", "'self'"), `${name} ${effective(name).join(' ')}`);
  wrong(!holds('img-src', "'none'", "'self'", 'data:'), `img-src ${effective('img-src').join(' ')}`);
  wrong(effective('object-src').join(' ') !== "'none'", 'object-src');
  // These two do not fall back to default-src.
  for (const name of ['base-uri', 'form-action']) wrong(directives.get(name)?.join(' ') !== "'none'", name);
  for (const [name, sources] of directives) {
    wrong(/unsafe-|\*/.test(sources.join(' ')), `${name} ${sources.join(' ')}`);
  }

  const before = plain.slice(0, meta.index);
  wrong(/<(?:script|style|link|img)\b/i.test(before), 'something is loaded before the policy');
  const scripts = [...plain.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)];
  for (const [, attributes = '', body = ''] of scripts) {
    wrong(body.trim() !== '' && !effective('script-src').some(isHash), 'a script in the page');
    wrong(/src="(?:[a-z]+:)?\/\//i.test(attributes), `a script from elsewhere:${attributes}`);
  }
  wrong(/<style\b/i.test(plain) && !effective('style-src').some(isHash), 'a style in the page');
  const tags = (plain.match(/<[a-z][^>]*>/gi) ?? []).join('\n');
  wrong(/\son\w+\s*=/i.test(tags), 'an event handler in the page');
  wrong(/\sstyle\s*=/i.test(tags), 'a style attribute');
  wrong(/javascript:/i.test(tags), 'a javascript: address');
  return problems;
}
