import { numberTokens } from './number';
import { readQuantity, type QuantityReading } from './quantity';

/** A figure, and behind it in brackets, after 其中 or after a comma what it rests on or is made of. */
const withDetail: readonly RegExp[] = [
  /^([^()]*\d[^()]*)\((.*)\)$/,
  /^(.*?\d.*?)[,;。、]?(?:其中|包括|包含|含|具体为|分别为|分为)[:,]?(.*)$/,
  /^(.*?\d[^,;]*)[,;。]((?:共|实际)?(?:发放|发出|回收|收回|调查|抽查|抽样|访问|样本|问卷|有效问卷).*)$/,
];

/** Words before a figure that make it something else than what was reached. */
const isPlanned = /目标|计划|指标|预计|应|原|未|不足|仅|只/;
/** Words behind it that may make another number the one that counts, or say that something is missing from it. */
const mayContradict = /实际|完成|目标|计划|指标|应|未|不足|剩|尚|欠|缺|差|仅|只|原|调整|余|减|退|除/;

/** How a figure stands to last year's or to the plan's, behind it: 同比增长5%, 较上年减少3人, 超目标36人; not 较目标少50人. */
const comparison =
  /^(?:(?:同比|环比|较|比)(?!.{0,4}(?:目标|计划|指标|任务|预期|要求)).+|超(?:额|出|过)?(?:完成)?(?:年初|年度)?(?:目标|计划|任务|指标).*|超额完成.*)$/;

/** The figure before such words; null where there are none. */
function beforeComparison(text: string): string | null {
  const [token] = numberTokens(text);
  if (token === undefined) return null;
  const behind = /^([^,;。()]*)[,;。(](.*?)\)?$/.exec(text.slice(token.end));
  return behind !== null && comparison.test(behind[2] ?? '') ? text.slice(0, token.end) + (behind[1] ?? '') : null;
}

/**
 * Reads the amount that a text gives: its only number or range, or the main figure of one that goes on with evidence or a
 * breakdown (`95.2%（问卷200份）`, `326人，其中脱贫户26人`). Parts are never larger than the whole; where the words may mean that
 * another number is the one that counts, it stays unclear.
 */
export function readAmount(text: string): QuantityReading {
  const whole = readQuantity(text);
  if (whole.kind !== 'unclear') return whole;
  const compared = beforeComparison(text);
  if (compared !== null && !isPlanned.test(compared)) {
    const own = readQuantity(compared);
    if (own.kind === 'number' && (own.pure || own.unit !== null)) return own;
  }
  const found = withDetail.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  const [, figure, detail] = found ?? [];
  if (figure === undefined || detail === undefined) return whole;
  if (isPlanned.test(figure) || mayContradict.test(detail)) return whole;
  const main = readQuantity(figure);
  if (main.kind !== 'number' || (!main.pure && main.unit === null)) return whole;
  const [token] = numberTokens(figure);
  const parts = partsOfSameUnit(detail, figure.slice(token?.end ?? 0));
  return parts.some((part) => part > Number(token?.digits ?? 0)) ? whole : main;
}

/** The numbers of a breakdown that carry the main figure's unit, as written. */
function partsOfSameUnit(detail: string, unit: string): readonly number[] {
  const bare = unit.replace(/[,;。、]+$/, '');
  return numberTokens(detail)
    .filter(({ end }) => bare !== '' && detail.startsWith(bare, end))
    .map(({ digits }) => Number(digits));
}
