import * as v from 'valibot';
import type { Severity } from '../core/checks/finding';
import { byName, fields, inShape, parsedJson } from '../core/json/shapes';
import { enUS } from '../core/messages/en-us/index';
import { fillMessage, type MessageCatalogue } from '../core/messages/fill-message';
import type { Locale, Message } from '../core/messages/message';
import { zhCN } from '../core/messages/zh-cn/index';

/** One thing in a list: a finding, or a cell that was left alone and why. */
export interface ResultItem {
  /** How grave a finding is; null for what is no finding. */
  readonly mark: Severity | null;
  /** Where: A1 addresses. */
  readonly cells: readonly string[];
  readonly text: Message;
}

/** A cell that the command leaves until the user has looked: what it would hold, and why. */
export interface ResultChoice {
  readonly cell: string;
  /** `群众满意度：7 → 10`. */
  readonly text: Message;
  readonly why: Message;
  /** Whether it is ticked at first. */
  readonly ticked: boolean;
}

/** What the user may still want done. */
export interface ResultChoices {
  readonly items: readonly ResultChoice[];
  /** Does it for the items chosen, by their place in the list. */
  readonly decide: (chosen: readonly number[]) => Promise<CommandResult>;
}

/** What a ribbon command did, for the page that says so. */
export interface CommandResult {
  readonly tone: 'done' | 'attention';
  /** The first is the heading. */
  readonly lines: readonly Message[];
  readonly items: readonly ResultItem[];
  /** What stands below the list. */
  readonly closing: readonly Message[];
  /** Absent where there is nothing to choose. */
  readonly choices?: ResultChoices;
}

/** How the page is to look. */
export interface ResultLook {
  readonly locale: Locale;
  /** As Office is. */
  readonly theme: 'light' | 'dark';
}

/** An address can carry some thousand characters; more than this nobody reads in a dialog. */
const mostLines = 10;
const mostItems = 12;
const mostCells = 4;
const mostChoices = 10;
const longestText = 120;

const carried = fields({
  lines: v.array(v.unknown()),
  items: v.array(
    fields({ mark: v.nullable(v.picklist(['error', 'warning', 'info'])), cells: v.string(), text: v.unknown() }),
  ),
  closing: v.array(v.unknown()),
  choices: v.optional(
    v.array(fields({ cell: v.string(), text: v.unknown(), why: v.unknown(), ticked: v.boolean() })),
    [],
  ),
});
const carriedMessage = v.tuple([v.string(), byName(v.union([v.string(), v.number()]))]);

/** UTF-8 in base64url: half as long as percent signs where most letters are Chinese. */
function toAddress(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
  return btoa(bytes.join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

/** Null for what is no base64. */
function fromAddress(text: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}

const shortened = (text: string): string => (text.length > longestText ? `${text.slice(0, longestText)}…` : text);

function packed({ code, params }: Message): readonly unknown[] {
  const short = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? shortened(value) : value,
  ]);
  return [code, Object.fromEntries(short)];
}

/** `H38, H41 …` */
function cellsText(cells: readonly string[]): string {
  return cells.slice(0, mostCells).join(', ') + (cells.length > mostCells ? ' …' : '');
}

/** The choices that a window shows: the first of them; the others stay as they are. */
export const shownChoices = (items: readonly ResultChoice[]): readonly ResultChoice[] => items.slice(0, mostChoices);

/** The result as a part of an address. */
export function resultQuery(result: CommandResult, { locale, theme }: ResultLook): string {
  const { tone, lines, items, closing, choices } = result;
  const said = JSON.stringify({
    lines: lines.slice(0, mostLines).map(packed),
    items: items
      .slice(0, mostItems)
      .map(({ mark, cells, text }) => ({ mark, cells: cellsText(cells), text: packed(text) })),
    closing: closing.slice(0, mostLines).map(packed),
    choices: shownChoices(choices?.items ?? []).map(({ cell, text, why, ticked }) => ({
      cell,
      text: packed(text),
      why: packed(why),
      ticked,
    })),
  });
  return new URLSearchParams({ tone, lang: locale, theme, said: toAddress(said) }).toString();
}

/** What the page shows. */
export interface ShownResult extends ResultLook {
  readonly tone: CommandResult['tone'];
  readonly lines: readonly string[];
  readonly items: readonly { readonly mark: Severity | null; readonly cells: string; readonly text: string }[];
  readonly closing: readonly string[];
  readonly choices: readonly {
    readonly cell: string;
    readonly text: string;
    readonly why: string;
    readonly ticked: boolean;
  }[];
}

/** The texts of the catalogues; those of findings are the checks' own. */
const texts: Readonly<Record<Locale, MessageCatalogue>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Whether a result names a finding, so that the checks' texts are needed to read it. */
export function namesFinding(query: string): boolean {
  return /"[VR]\d\d\./.test(fromAddress(new URLSearchParams(query).get('said') ?? '') ?? '');
}

/** Cut off or made up: there is nothing to show. */
const nothingSaid: v.InferOutput<typeof carried> = { lines: [], items: [], closing: [], choices: [] };

/**
 * Reads `resultQuery` back, with the checks' texts where it names a finding; an address that somebody made up shows nothing that is
 * not one of our messages.
 */
export function readResultQuery(query: string, findingTexts: Readonly<Record<Locale, MessageCatalogue>>): ShownResult {
  const search = new URLSearchParams(query);
  const locale: Locale = search.get('lang') === 'en-US' ? 'en-US' : 'zh-CN';
  const textOf = (given: unknown): readonly string[] => {
    const read = inShape(carriedMessage, given);
    if (read === null) return [];
    const [code, params] = read;
    const catalogue = [texts[locale], findingTexts[locale]].find((known) => Object.hasOwn(known, code));
    return catalogue === undefined ? [] : [fillMessage({ code, params }, catalogue)];
  };
  const said = parsedJson(fromAddress(search.get('said') ?? '') ?? '');
  const { lines, items, closing, choices } = inShape(carried, said) ?? nothingSaid;
  return {
    tone: search.get('tone') === 'done' ? 'done' : 'attention',
    locale,
    theme: search.get('theme') === 'dark' ? 'dark' : 'light',
    lines: lines.flatMap(textOf),
    items: items.flatMap(({ mark, cells, text }) => textOf(text).map((said) => ({ mark, cells, text: said }))),
    closing: closing.flatMap(textOf),
    choices: choices.map(({ cell, text, why, ticked }) => ({
      cell,
      text: textOf(text).join(''),
      why: textOf(why).join(''),
      ticked,
    })),
  };
}
