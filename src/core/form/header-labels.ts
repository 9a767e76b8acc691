import { withoutBrackets } from './label';

/** What a column of the indicator table holds. */
export type ColumnRole =
  | 'category'
  | 'subcategory'
  | 'name'
  | 'operator'
  | 'target'
  | 'adjustedTarget'
  | 'unit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'explanation'
  /** 评分标准, 赋分规则: how the form itself scores the row. */
  | 'standard'
  /** 单项得分: out of a hundred, before 权重占比 makes it 折算得分; where no such column stands beside it, it is the score. */
  | 'subscore'
  /** 扣减分数: what a reviewer takes off (广西). */
  | 'deduction'
  /** `绩效指标` over level columns that have no labels of their own. */
  | 'levels'
  | 'other';

export interface RoleMatch {
  readonly role: ColumnRole;
  /** Of two columns with the same role the lower rank is meant: 折算得分 before 单项得分, 偏差原因 before 备注. */
  readonly rank: number;
}

/** Words that people put before a label without changing what it means; no two of them can be read from the same text. */
const qualifiers =
  '(?:项目|指标|绩效|年度|年初|年终|年末|全年|本年|当年|预期|预算|计划|设定|单项|单位|自评|评价|考核|目标|部门|已|截至年底)*';

const qualified = (words: string): RegExp => new RegExp(`^${qualifiers}(?:${words})$`);

/** Labels of domain.md §3, as patterns over the label without brackets; the first that fits counts. */
const patterns: readonly (readonly [RegExp, ColumnRole, number])[] = [
  [/^一级(?:绩效)?(?:指标)?(?:名称)?(?:分值)?$/, 'category', 0],
  [/^二级(?:绩效)?(?:指标)?(?:名称)?(?:分值)?$/, 'subcategory', 0],
  [/^三级(?:绩效)?(?:指标)?(?:名称|内容)?$/, 'name', 0],
  [/^(?:绩效|具体|考核)?指标(?:名称|内容)$|^具体指标$/, 'name', 1],
  [/^四级指标(?:名称)?$/, 'name', -1],
  [
    /^(?:(?:绩效|年度)?指标性质|(?:指标|指标值)?(?:运算|比较|计算|关系|数学)?符号?|运算符|比较符|指标方向性?|性质)$/,
    'operator',
    0,
  ],
  [/^(?:绩效|指标)?(?:度量|计量|计算|指标(?:值)?|数量|目标值)?单位$/, 'unit', 0],
  [/^(?:年中|中期)?调整(?:后)?(?:年度)?(?:的)?(?:绩效)?(?:指标值|目标值)$/, 'adjustedTarget', 0],
  [/^(?:指标)?(?:评分|赋分|计分|打分|得分|扣分|评价|考核)(?:标准|规则|细则|办法|方法)$/, 'standard', 0],
  [/计算公式/, 'standard', 1],
  [/^扣减(?:分数|分值|分)$/, 'deduction', 0],
  [/^(?:赋分值?|应得分|基准分值?)$/, 'weight', 1],
  [/上年|历史|往年|设置依据|赋分|评分标准|评价标准|证明|佐证|复核|审核|财政评|评审|核心|系数|预计/, 'other', 0],
  [/^(?:计划|预期|应)(?:达到|完成)(?:的)?(?:值|数|指标值|情况)$/, 'target', 0],
  [qualified('指标值|目标值'), 'target', 0],
  [/^(?:年度|年初|预期|绩效|计划)(?:目标|值)$|^目标$|^数?值$|^(?:年初|年度)?设定值$/, 'target', 1],
  [qualified('(?:实际)?(?:完成|达成|实现|执行)(?:值|数|数值|指标值|目标值)|实际(?:值|指标值|目标值)'), 'actual', 0],
  [qualified('实际完成|(?:实际)?(?:完成情况|达成情况|完成结果)|实施进度'), 'actual', 1],
  [
    /^(?:绩效)?(?:指标)?(?:设定)?(?:分值|权重分?|分值[/、]权重|分值权重|权重分值|分值及权重|权重值|标准分值?|满分值?|总分值)$/,
    'weight',
    0,
  ],
  [/^(?:指标)?权重占比$|^(?:指标)?分数$/, 'weight', 1],
  [/折算得分$/, 'score', 0],
  [/^单项(?:指标)?(?:自评)?得分$/, 'subscore', 0],
  [qualified('(?:实际|最终|实)?(?:得分|评分|打分)(?:情况|值)?|自评分[数值]?|自评'), 'score', 1],
  [
    /(?:偏差|未完成|没有完成|未实现|未达到?|差异|未达标|未达成|偏离|扣分|存在问题).*(?:原因|措施|说明|分析)/,
    'explanation',
    0,
  ],
  [/^(?:原因|改进措施|整改措施)/, 'explanation', 1],
  [/^(?:原因说明|情况说明|偏差说明|(?:自评|得分)说明|说明|备注)$/, 'explanation', 2],
  // Labels that nobody has seen yet, by what they are made of.
  [/^(?!.*(?:率|时间|日期|原因))(?=.*(?:完成|达成|实际|实现)).*(?:值|数|情况|结果|水平)$/, 'actual', 2],
  [/^(?!.*(?:率|时间|日期|原因))(?=.*(?:目标|指标|预期|计划|考核)).*(?:值|数|要求)$/, 'target', 2],
  [/^(?:项目|年度|年度绩效|绩效|考核|评价)?(?:绩效)?指标$|^绩效目标$|^指标体系$/, 'levels', 0],
];

/** Roles of labels that were asked for: the same few stand over every table, and each table is read again after a change. */
const known = new Map<string, RoleMatch>();
const mostKnown = 1000;

/** What a label at the head of a column says that the column holds; `other` for any label that is not known. */
export function columnRole(label: string): RoleMatch {
  const earlier = known.get(label);
  if (earlier !== undefined) return earlier;
  const role = readRole(label);
  if (known.size >= mostKnown) known.clear();
  known.set(label, role);
  return role;
}

function readRole(label: string): RoleMatch {
  const bare = withoutBrackets(label);
  if (bare.length > 30) return { role: 'other', rank: 0 };
  const found = patterns.find(([pattern]) => pattern.test(bare));
  return found === undefined ? { role: 'other', rank: 0 } : { role: found[1], rank: found[2] };
}
