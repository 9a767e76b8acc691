import { type Locale, message, type Message, messageText } from '../core/messages/message';
import { zhCN } from '../core/messages/zh-cn/index';

/** What a ribbon command did, for the page that says so. */
export interface CommandResult {
  readonly tone: 'done' | 'attention';
  /** The first is the heading. */
  readonly lines: readonly Message[];
}

/** An address can carry some thousand characters; more than this many lines nobody reads in a dialog. */
const mostLines = 14;

/** The result as a part of an address. */
export function resultQuery({ tone, lines }: CommandResult, locale: Locale): string {
  const shown = lines.slice(0, mostLines).map(({ code, params }) => [code, params]);
  return new URLSearchParams({ tone, lang: locale, said: JSON.stringify(shown) }).toString();
}

function readParams(value: unknown): Message['params'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
}

const isCode = (code: unknown): code is Message['code'] => typeof code === 'string' && Object.hasOwn(zhCN, code);

function readLine(line: unknown): readonly Message[] {
  if (!Array.isArray(line)) return [];
  const [code, params] = line as readonly unknown[];
  return isCode(code) ? [message(code, readParams(params))] : [];
}

/** What the page shows. */
export interface ShownResult {
  readonly tone: CommandResult['tone'];
  readonly locale: Locale;
  readonly texts: readonly string[];
}

/** Reads `resultQuery` back; an address that somebody made up shows nothing that is not one of our messages. */
export function readResultQuery(query: string): ShownResult {
  const search = new URLSearchParams(query);
  const locale: Locale = search.get('lang') === 'en-US' ? 'en-US' : 'zh-CN';
  let lines: unknown;
  try {
    lines = JSON.parse(search.get('said') ?? '[]');
  } catch {
    lines = [];
  }
  const messages = Array.isArray(lines) ? lines.slice(0, mostLines).flatMap(readLine) : [];
  return {
    tone: search.get('tone') === 'done' ? 'done' : 'attention',
    locale,
    texts: messages.map((line) => messageText(line, locale)),
  };
}
