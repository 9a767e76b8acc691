/** A unit as written, taken apart: `万元/亩` is multiplier 10000, base 元, per 亩. */
export interface UnitReading {
  /** What the number is multiplied with to be in base units. */
  readonly multiplier: number;
  /** The unit's text without multiplier; null when only a multiplier is written (`160万`). */
  readonly unit: string | null;
}

const multipliers: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['亿', 1e8],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];

/** Units that begin with a character that could be a multiplier. */
const notMultiplied = /^(千米|千克|千瓦|千卡|千伏|千赫|百分点|百帕)/;

/** Reads the text behind a number. */
export function readUnit(text: string): UnitReading {
  if (text === '') return { multiplier: 1, unit: null };
  if (!notMultiplied.test(text)) {
    for (const [word, multiplier] of multipliers) {
      if (text.startsWith(word)) return { multiplier, unit: text.slice(word.length) || null };
    }
  }
  return { multiplier: 1, unit: text };
}

/** Units that mean the same or are interchangeable when people count; the first is the group's name. */
const interchangeable: readonly (readonly string[])[] = [
  ['人', '名', '位', '人次', '人/次', '人员', '个人'],
  ['次', '场', '期', '批', '批次', '场次', '回', '次数', '轮'],
  ['户', '户次', '户数'],
  ['年', '周年'],
  ['岁', '周岁'],
];

/** Things counted one by one: a generic 个 or 项 stands for any of them. */
const counted = new Set(
  '个 项 件 座 处 所 家 间 套 台 辆 架 只 条 块 份 部 本 张 册 盏 栋 幢 口 眼 宗 起 例 支 组 种 头 株 粒 副 篇 片 匹 艘 把 根 盘 枚 棵 面 门 节 类 村 期 场 批 次'.split(
    ' ',
  ),
);
const generic = new Set(['个', '项', '件']);

/** Physical units: dimension and how many of its base one is. */
const physical: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  元: ['money', 1],
  元整: ['money', 1],
  角: ['money', 0.1],
  米: ['length', 1],
  m: ['length', 1],
  延米: ['length', 1],
  公里: ['length', 1000],
  千米: ['length', 1000],
  km: ['length', 1000],
  里: ['length', 500],
  厘米: ['length', 0.01],
  cm: ['length', 0.01],
  毫米: ['length', 0.001],
  平方米: ['area', 1],
  平米: ['area', 1],
  平方: ['area', 1],
  m2: ['area', 1],
  亩: ['area', 10000 / 15],
  公顷: ['area', 10000],
  平方公里: ['area', 1e6],
  平方千米: ['area', 1e6],
  立方米: ['volume', 1],
  方: ['volume', 1],
  m3: ['volume', 1],
  升: ['volume', 0.001],
  吨: ['mass', 1000],
  t: ['mass', 1000],
  公斤: ['mass', 1],
  千克: ['mass', 1],
  kg: ['mass', 1],
  斤: ['mass', 0.5],
  克: ['mass', 0.001],
  天: ['time', 24],
  日: ['time', 24],
  小时: ['time', 1],
  时: ['time', 1],
  分钟: ['time', 1 / 60],
  '%': ['share', 1],
  '‰': ['share', 0.1],
  个百分点: ['points', 1],
  百分点: ['points', 1],
  个点: ['points', 1],
};

/** `元/人·月`, `元/人*月`, `元/人、月` are one unit. */
function parts(unit: string): readonly string[] {
  return unit
    .replace(/㎡/g, '平方米')
    .replace(/每/g, '/')
    .split(/[/*·、×.]/)
    .filter((part) => part !== '');
}

/**
 * By what a value in unit `from` is multiplied to be in unit `to`; null when the two can't be compared. A unit that is
 * written on one side only is taken to be the other's; a missing `/人` too.
 */
export function conversionFactor(from: string | null, to: string | null): number | null {
  if (from === null || to === null || from === to) return 1;
  const [first = '', ...firstPer] = parts(from);
  const [second = '', ...secondPer] = parts(to);
  const samePer = firstPer.length === 0 || secondPer.length === 0 || firstPer.join('/') === secondPer.join('/');
  if (!samePer) return null;
  if (first === second) return 1;
  const [dimension, factor] = physical[first] ?? [null, 1];
  const [otherDimension, otherFactor] = physical[second] ?? [null, 1];
  if (dimension !== null || otherDimension !== null) {
    return dimension !== null && dimension === otherDimension ? factor / otherFactor : null;
  }
  if (interchangeable.some((group) => group.includes(first) && group.includes(second))) return 1;
  if (counted.has(first) && counted.has(second) && (generic.has(first) || generic.has(second))) return 1;
  // 个贫困村 against 个: the longer one names what is counted.
  if (first.startsWith(second) || second.startsWith(first)) return 1;
  return null;
}

/** True for money: 元, 元/人, … */
export function isMoney(unit: string | null): boolean {
  return unit !== null && parts(unit)[0] === '元';
}

/** True for % and ‰. */
export function isShare(unit: string | null): boolean {
  return unit === '%' || unit === '‰';
}

/** The measure words and units that may stand between a number and a noun: `37个基层医疗机构` counts 个. */
export const measureWords: readonly string[] = [
  ...Object.keys(physical),
  ...interchangeable.flat(),
  ...counted,
  '元/人',
  '元/户',
  '元/亩',
  '工作日',
  '个月',
  '月',
  '人天',
  'hm2',
  'hm²',
  'hm',
  '公斤/亩',
]
  .filter((word) => word !== '里' && word !== '方' && word !== '时' && word !== 'm' && word !== 't')
  .sort((a, b) => b.length - a.length);
