import { onceForEachTextBeside } from '../sheet/once-for-each-text';
import type { ExpressionSource } from './value-source';
import { dateOfSerial } from './calendar';
import { readDate, type DateContext } from './date';
import { comparatorBefore } from './comparator';
import type { Expression, Operator } from './expression';
import { isBlankMark, normaliseExpression } from './normalise';
import { readAmount } from './main-figure';
import { withoutTimePhrases } from './time-phrase';
import { countsWhatIsMissing, isDoneToken, isRuleText } from './words';

/** An expression with the multiplier that was written, so that the other side can take it over. */
export interface ReadExpression {
  readonly expression: Expression;
  /** `90万元` → 10000; 1 when none is written. */
  readonly multiplier: number;
}

/** A value with a measure is a few words; what is longer is prose, and read as that. */
const longest = 400;

/** What a text is there for. In the actual of a completion rate 已完成100% is a number, in any other it is a word for done. */
export type Role = 'target' | 'actual' | 'completionRate';

/** Reads one side on its own, without the other's unit. */
export function readExpression(source: ExpressionSource, dates: DateContext, role: Role): ReadExpression {
  const text = shownText(source);
  const trimmed = source.text.trim();
  if (typeof source.value === 'number' && text.length <= longest && !isBlankMark(text)) {
    const dated = dateInCell(source, source.value, text, dates);
    if (dated === 'disagrees') return said({ kind: 'unclear', text: trimmed });
    if (dated !== null) return said({ kind: 'date', text: trimmed, ...dated });
  }
  return text === trimmed ? readKnown(text, { dates, role }) : readText(text, trimmed, dates, role);
}

const said = (expression: Expression, multiplier = 1): ReadExpression => ({ expression, multiplier });

/** The same words, 达成预期指标 or ≥95%, stand in the forms of many projects. */
const readKnown = onceForEachTextBeside(
  (text, { dates, role }: { readonly dates: DateContext; readonly role: Role }) => readText(text, text, dates, role),
  ({ dates: { year, aboutTime, aboutDay, aboutDuration }, role }) =>
    `${role}${aboutTime ? 't' : ''}${aboutDay ? 'd' : ''}${aboutDuration ? 'm' : ''} ${year ?? ''} `,
);

function readText(text: string, trimmed: string, dates: DateContext, role: Role): ReadExpression {
  if (isBlankMark(text)) return said({ kind: 'blank', text: trimmed });
  if (text.length > longest) return said({ kind: /\d/.test(text) ? 'unclear' : 'qualitative', text: trimmed });
  const normal = normaliseExpression(text);
  if (/^#(?:REF|DIV|N\/A|VALUE|NAME|NUM|NULL)/i.test(normal)) return said({ kind: 'unclear', text: trimmed });
  if (isRuleText(normal) || /…|\.\.\./.test(normal))
    return said({ kind: /\d/.test(normal) ? 'unclear' : 'qualitative', text: trimmed });
  if (role === 'actual' && isDoneToken(normal)) return said({ kind: 'qualitative', text: trimmed });
  const date = readDate(normal, dates);
  if (date?.kind === 'date') return said({ kind: 'date', text: trimmed, operator: date.operator, value: date.value });
  const quantity = readAmount(withoutTimePhrases(normal, dates.aboutDuration));
  // 截至12月底100% answers 资金拨付及时率: a share is no part of a date.
  const isShareOfTime = role !== 'target' && quantity.kind === 'number' && quantity.unit === '%';
  if (date?.kind === 'unclear' && !isShareOfTime) return said({ kind: 'unclear', text: trimmed });
  switch (quantity.kind) {
    case 'number': {
      const { operator, value, unit, multiplier, pure } = quantity;
      // 剩余20盏未完成: the number says what is missing, not what is there.
      if (role !== 'target' && !pure && countsWhatIsMissing(normal)) return said({ kind: 'unclear', text: trimmed });
      // 接近95%, 近100人: it came near, and did not reach it.
      const isShort = role !== 'target' && operator === null && /(?:接近|将近|(?<![附远最临])近)(?=\d)/.test(normal);
      return said({ kind: 'number', text: trimmed, operator: isShort ? '<' : operator, value, unit }, multiplier);
    }
    case 'range': {
      const { value, high, unit, multiplier } = quantity;
      return said({ kind: 'range', text: trimmed, value, high, unit }, multiplier);
    }
    case 'words':
      return said({ kind: 'qualitative', text: trimmed });
    case 'unclear':
      return said({ kind: 'unclear', text: trimmed });
  }
}

/**
 * The date that a cell holds as a serial number in a date format, with the operator of a split column before it; null where it
 * holds none. The shown text must say the same date, in one of the two date systems: a date that nobody can see is not used.
 */
function dateInCell(
  { numberFormat, date1904 }: ExpressionSource,
  value: number,
  shown: string,
  dates: DateContext,
): { readonly value: string; readonly operator: Operator | null } | 'disagrees' | null {
  const inSystems = (date1904 === undefined ? [false, true] : [date1904]).map((system) =>
    dateOfSerial(value, numberFormat, system),
  );
  const [held] = inSystems;
  if (held === null || held === undefined) return null;
  const normal = normaliseExpression(shown);
  const readings = inSystems.map((date) =>
    readDate(normal, {
      aboutTime: true,
      aboutDay: false,
      aboutDuration: false,
      year: date === null ? dates.year : yearOf(date),
    }),
  );
  const operator = comparatorBefore(/^[≥≤><=]*/.exec(normal)?.[0] ?? '').operator;
  // A column that is too narrow, or a spelling that is no date here (12/31/21), shows nothing to compare with.
  if (readings[0]?.kind !== 'date') return { value: held, operator };
  const agreed = inSystems.find((date, at) => {
    const shown = readings[at];
    return shown?.kind === 'date' && shown.value === date;
  });
  return agreed === null || agreed === undefined ? 'disagrees' : { value: agreed, operator };
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/**
 * What a reader sees is what counts: a cell formatted 0% holds 0.98 and says 98%. Only where the text is no help — a column too
 * narrow (`####`), or a reader that hands out 0.98 for it — the value and its format speak.
 */
function shownText(source: ExpressionSource): string {
  const { text, value, numberFormat } = source;
  if (typeof value !== 'number' || !Number.isFinite(value)) return text;
  const percent = /%/.test(numberFormat.replace(/"[^"]*"|\\./g, ''));
  const hidden = /^#+$/.test(text.trim());
  const bare = text.trim() === String(value);
  if (!hidden && !(percent && bare)) return text;
  return percent ? `${Number((value * 100).toPrecision(12))}%` : String(value);
}
