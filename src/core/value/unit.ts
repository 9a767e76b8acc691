/** Units that mean the same or are interchangeable when people count. */
const interchangeable: readonly (readonly string[])[] = [
  ['人', '名', '位', '人次', '人/次', '人员', '个人', '人数', '次/人', '人·次', '人份'],
  ['次', '场', '期', '批', '批次', '场次', '回', '次数', '轮', '组', '班', '班次', '组次', '期次'],
  ['份', '篇', '本', '册'],
  ['处', '座'],
  ['头', '只', '羽'],
  ['户', '户次', '户数', '家', '户籍'],
  ['年', '周年'],
  ['岁', '周岁'],
  ['工作日', '个工作日'],
  ['月', '个月'],
  ['台', '台次', '台套', '台件', '台(套)', '套', '台/套'],
  ['起', '次', '例', '宗'],
  ['课时', '学时', '个课时', '个学时'],
  ['株', '棵'],
  ['辆', '台'],
  ['床', '张', '床位'],
  ['剂', '支', '针', '剂次', '针次'],
  ['个百分点', '百分点', '个点'],
];

/** Things counted one by one: a generic 个, 项 or 件 stands for any of them. */
const counted = new Set(
  (
    '个 项 件 座 处 所 家 间 套 台 辆 架 只 条 块 份 部 本 张 册 盏 栋 幢 口 眼 宗 起 例 支 组 种 头 株 粒 副 篇 片 匹 艘 把 根 盘 枚 棵 面 门 节 类 ' +
    '村 届 通 趟 笔 款 则 首 卷 席 桌 管 杆 扇 期 场 批 次 户 人 名 位 标段 袋 瓶 箱 桶 盒 床 队 班 幅 点 单 尾 羽 包 道 层 孔 樘 具 顶 篇次 件次 家次 批次 场次 社区 学校'
  ).split(' '),
);
const people = new Set(['人', '名', '位', '户']);
const generic = new Set(['个', '项', '件']);

/** Physical units: dimension and how many of its base one is. */
const physical = new Map<string, readonly [dimension: string, factor: number]>(
  Object.entries({
    元: ['money', 1],
    块钱: ['money', 1],
    角: ['money', 0.1],
    米: ['length', 1],
    m: ['length', 1],
    延米: ['length', 1],
    延长米: ['length', 1],
    公里: ['length', 1000],
    千米: ['length', 1000],
    km: ['length', 1000],
    KM: ['length', 1000],
    Km: ['length', 1000],
    里: ['length', 500],
    厘米: ['length', 0.01],
    cm: ['length', 0.01],
    毫米: ['length', 0.001],
    mm: ['length', 0.001],
    平方米: ['area', 1],
    平米: ['area', 1],
    平方: ['area', 1],
    m2: ['area', 1],
    亩: ['area', 10000 / 15],
    公顷: ['area', 10000],
    hm2: ['area', 10000],
    平方公里: ['area', 1e6],
    平方千米: ['area', 1e6],
    km2: ['area', 1e6],
    M2: ['area', 1],
    KM2: ['area', 1e6],
    立方米: ['volume', 1],
    立方: ['volume', 1],
    方: ['volume', 1],
    m3: ['volume', 1],
    M3: ['volume', 1],
    升: ['volume', 0.001],
    L: ['volume', 0.001],
    毫升: ['volume', 1e-6],
    ml: ['volume', 1e-6],
    mL: ['volume', 1e-6],
    分贝: ['sound', 1],
    dB: ['sound', 1],
    吨: ['mass', 1000],
    t: ['mass', 1000],
    公斤: ['mass', 1],
    千克: ['mass', 1],
    kg: ['mass', 1],
    KG: ['mass', 1],
    Kg: ['mass', 1],
    斤: ['mass', 0.5],
    克: ['mass', 0.001],
    g: ['mass', 0.001],
    毫克: ['mass', 1e-6],
    mg: ['mass', 1e-6],
    微克: ['mass', 1e-9],
    ug: ['mass', 1e-9],
    μg: ['mass', 1e-9],
    天: ['time', 24],
    日: ['time', 24],
    日历天: ['time', 24],
    日历日: ['time', 24],
    自然日: ['time', 24],
    个自然日: ['time', 24],
    个日历天: ['time', 24],
    小时: ['time', 1],
    个小时: ['time', 1],
    d: ['time', 24],
    h: ['time', 1],
    时: ['time', 1],
    分钟: ['time', 1 / 60],
    年: ['months', 12],
    季度: ['months', 3],
    个季度: ['months', 3],
    月: ['months', 1],
    个月: ['months', 1],
    '%': ['share', 1],
    '‰': ['share', 0.1],
    '/十万': ['share', 0.001],
    '/百万': ['share', 0.0001],
    千瓦时: ['energy', 1],
    kWh: ['energy', 1],
    KWH: ['energy', 1],
    kwh: ['energy', 1],
    KWh: ['energy', 1],
    度: ['energy', 1],
    千瓦: ['power', 1],
    kW: ['power', 1],
    kw: ['power', 1],
    KW: ['power', 1],
    兆瓦: ['power', 1000],
    MW: ['power', 1000],
  }),
);

/** Other spellings of the same unit: how it is compared, not how it is shown. */
function canonical(unit: string): string {
  return unit.replace(/㎡|m²/g, 'm2').replace(/㎥|m³/g, 'm3').replace(/²/g, '2').replace(/³/g, '3');
}

/** `元/人·月`, `元/人*月`, `元/人、月`, `元/人月` are one unit. */
function parts(unit: string): readonly string[] {
  if (physical.has(unit)) return [unit];
  return canonical(unit)
    .replace(/每/g, '/')
    .replace(/(?<=\/[人户亩台辆床头株村生])(?=[年季月天日期]$)/, '/')
    .split(/[/*·•、×.]/)
    .filter((part) => part !== '');
}

/**
 * By what a value in unit `from` is multiplied to be in unit `to`; null when the two can't be compared. A missing `/人`
 * is taken from the other side; a unit that only one side has (because nothing says that the other means it too) compares
 * with nothing.
 */
export function conversionFactor(from: string | null, to: string | null): number | null {
  if (from === to) return 1;
  if (from === null || to === null) return null;
  if (sameCount(from, to)) return 1;
  const [first = '', ...firstPer] = parts(from);
  const [second = '', ...secondPer] = parts(to);
  if (!samePer(firstPer, secondPer)) return null;
  // 1次/月 is met by 12次 or by 1次, depending on what the writer counted; an amount of money means its period.
  if (first !== '元' && namesPartOfYear(firstPer) !== namesPartOfYear(secondPer)) return null;
  if (first === second) return 1;
  const [dimension, factor] = physical.get(first) ?? [null, 1];
  const [otherDimension, otherFactor] = physical.get(second) ?? [null, 1];
  if (dimension !== null || otherDimension !== null) {
    return dimension !== null && dimension === otherDimension ? factor / otherFactor : null;
  }
  if (sameCount(first, second)) return 1;
  if (standsFor(first, second) || standsFor(second, first)) return 1;
  // 个贫困村 against 个: the longer one names what is counted.
  const [shorter, longer] = first.length < second.length ? [first, second] : [second, first];
  return longer.startsWith(shorter) && !measureWords.includes(longer) ? 1 : null;
}

/** Whether a generic measure word counts the things (or, for 个, the people) of another. */
function standsFor(word: string, other: string): boolean {
  return generic.has(word) && counted.has(other) && (word === '个' || !people.has(other));
}

function namesPartOfYear(per: readonly string[]): boolean {
  return per.some((part) => /^(?:月|季度|季|周|天|日|d|半年)$/.test(part));
}

function sameCount(one: string, other: string): boolean {
  return (
    one === other ||
    interchangeable.some((group) => group.includes(one) && group.includes(other)) ||
    (physical.has(one) && physical.get(one)?.join() === physical.get(other)?.join())
  );
}

/** `/人·月` is `/月·人`, and the shorter `/人` stands for it; `/人·年` is another thing. */
function samePer(some: readonly string[], others: readonly string[]): boolean {
  const [fewer, more] = some.length <= others.length ? [some, others] : [others, some];
  return fewer.every((part) => more.some((other) => sameCount(part, other)));
}

/** True for money: 元, 元/人, … */
export function isMoney(unit: string | null): boolean {
  return unit !== null && /^元/.test(unit);
}

/** True for days, hours and the like, and for working days and months. */
export function isDuration(unit: string | null): boolean {
  return unit !== null && (/^(?:time|months)$/.test(physical.get(unit)?.[0] ?? '') || /^(?:个?工作日|周)$/.test(unit));
}

/** True for % and ‰. */
export function isShare(unit: string | null): boolean {
  return unit === '%' || unit === '‰';
}

/** The measure words and units that may stand between a number and a noun, longest first: `37个基层医疗机构` counts 个. */
export const measureWords: readonly string[] = [
  ...new Set([
    ...physical.keys(),
    ...interchangeable.flat(),
    ...counted,
    ...(
      '微克 毫克 mg 分贝 dB 千伏 千伏安 kV kVA 篇幅 个班次 ㎡ m² M² km² KM² ㎥ m³ M³ hm hm² 万时 ℃ 兆 GB TB Mbps MB G M 学时 课时 学分 分 级 秒 季度 周 人天 人日 人月 车次 架次 亩次 台时 ' +
      '人·天 床位 集 期刊 字 倍 平方公里 标方 公斤 辆次 座次 树 丛 杯 碗 顿 餐 排 段 路 网点 站 线'
    ).split(' '),
  ]),
]
  .filter((word) => word !== '里' && word !== '时')
  .sort((a, b) => b.length - a.length);
