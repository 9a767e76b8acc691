import type { MadeLayout } from './made-drawing';
import type { MadeFund, MadeProject, MadeRow } from './made-projects';

/** One thing wrong with a project's form, and the errors and warnings that a reader reports of it. Labelled before any run. */
export interface MadeFault {
  readonly name: string;
  readonly spoilt: (project: MadeProject) => MadeProject;
  readonly expected: (project: MadeProject, layout: MadeLayout) => readonly string[];
}

const withRow = (project: MadeProject, at: number, change: (row: MadeRow) => Partial<MadeRow>): MadeProject => ({
  ...project,
  rows: project.rows.map((row, index) => (index === at ? { ...row, ...change(row) } : row)),
});
const withFund = (project: MadeProject, at: number, change: (fund: MadeFund) => Partial<MadeFund>): MadeProject => ({
  ...project,
  funds: project.funds.map((fund, index) => (index === at ? { ...fund, ...change(fund) } : fund)),
});
/** 总分 once more as the sum of what stands there. */
const summed = (project: MadeProject): MadeProject => ({
  ...project,
  total: Number((project.executionScore + project.rows.reduce((sum, { score }) => sum + score, 0)).toFixed(2)),
});
const indexOf = (project: MadeProject, fits: (row: MadeRow) => boolean): number => project.rows.findIndex(fits);
/** A share that is reached, or as good as reached, and has no words about it. */
const share = (project: MadeProject): number =>
  indexOf(
    project,
    ({ target, actual, verdict, note }) => /%$/.test(target) && /%$/.test(actual) && verdict === 'met' && note === '',
  );
const dated = (project: MadeProject): number => indexOf(project, ({ target }) => /前$/.test(target));
const hasLost = (project: MadeProject): number => indexOf(project, ({ score, weight }) => score < weight);
const says =
  (...checks: readonly string[]) =>
  (): readonly string[] =>
    checks;
/** 清淤: an output that was missed, with its reason. */
const hasWorkUndone = (project: MadeProject): boolean =>
  project.rows.some(({ category, verdict }) => category === '产出指标' && verdict === 'unmet');
const has = (layout: MadeLayout, key: string): boolean =>
  layout.columns.some(([, , one]) => one === key) || layout.funds.columns.some(([, , one]) => one === key);

export const madeFaults: readonly MadeFault[] = [
  {
    name: '总分多1分',
    spoilt: (project) => ({ ...project, total: Number((project.total - 1).toFixed(2)) }),
    expected: says('V51'),
  },
  {
    name: '已完成而扣2分没有原因',
    spoilt: (project) => summed(withRow(project, share(project), ({ score }) => ({ score: score - 2 }))),
    expected: says('V31'),
  },
  {
    name: '得分超过分值',
    spoilt: (project) => summed(withRow(project, share(project), ({ weight }) => ({ score: weight + 1 }))),
    expected: says('V30'),
  },
  {
    name: '没有完成却得满分',
    spoilt: (project) => withRow(project, share(project), () => ({ actual: '50%' })),
    expected: says('V32'),
  },
  {
    name: '没有完成，得分不按比例，写了原因',
    spoilt: (project) =>
      summed(
        withRow(project, share(project), ({ weight }) => ({
          actual: '50%',
          score: weight - 1,
          note: '人员变动，明年补做。',
        })),
      ),
    expected: says('V33'),
  },
  {
    name: '没有完成，按比例扣分，没有原因',
    spoilt: (project) => {
      const at = indexOf(project, ({ verdict }) => verdict === 'unmet');
      return at < 0 ? project : withRow(project, at, () => ({ note: '' }));
    },
    expected: (project) => (project.rows.some(({ verdict }) => verdict === 'unmet') ? ['V34'] : []),
  },
  {
    name: '没有完成，按比例扣分，原因只写“无”',
    spoilt: (project) => {
      const at = indexOf(project, ({ verdict }) => verdict === 'unmet');
      return at < 0 ? project : withRow(project, at, () => ({ note: '无' }));
    },
    expected: (project) => (project.rows.some(({ verdict }) => verdict === 'unmet') ? ['V39'] : []),
  },
  {
    name: '扣分的原因只写“无”，定性行',
    spoilt: (project) => {
      const at = hasLost(project);
      return at < 0 || project.rows[at]?.verdict !== 'qualitative'
        ? project
        : withRow(project, at, () => ({ note: '' }));
    },
    expected: (project) =>
      project.rows.some(({ verdict, score, weight }) => verdict === 'qualitative' && score < weight) ? ['V34'] : [],
  },
  {
    name: '指标值空着',
    spoilt: (project) => withRow(project, share(project), () => ({ target: '', split: ['', '', ''] })),
    expected: says('V13'),
  },
  {
    name: '实际完成值空着而得满分',
    spoilt: (project) => withRow(project, share(project), () => ({ actual: '' })),
    expected: says('V21'),
  },
  {
    name: '实际完成值只写“完成”',
    spoilt: (project) => withRow(project, share(project), () => ({ actual: '完成' })),
    expected: says('V22'),
  },
  {
    name: '实际完成值照抄符号',
    spoilt: (project) =>
      withRow(project, share(project), ({ split: [, value, unit] }) => ({ actual: `≥${value}${unit}` })),
    expected: says('V24'),
  },
  {
    name: '占比超过百分之百',
    spoilt: (project) => withRow(project, share(project), () => ({ actual: '108%' })),
    expected: says('V26'),
  },
  {
    name: '完成日期晚了两个月，得满分',
    spoilt: (project) => {
      const at = dated(project);
      if (at < 0) return project;
      const late = /^2/.test(project.rows[at]?.target ?? '') ? `${project.year}年12月30日` : '12月31日';
      return withRow(project, at, () => ({ actual: late }));
    },
    // The day is late, and the points do not follow: two faults (domain: V27, V32).
    expected: (project) => (dated(project) < 0 ? [] : ['V27', 'V32']),
  },
  {
    name: '全年预算数少了，分项之和不等于总额',
    spoilt: (project) => withFund(project, 1, ({ annual, initial }) => ({ annual: annual + 7, initial: initial + 7 })),
    // Two columns do not add up: each is told.
    expected: (_, layout) => (has(layout, 'initial') ? ['V40', 'V40'] : ['V40']),
  },
  {
    name: '执行率印错',
    spoilt: (project) => ({ ...project, rate: '80%' }),
    expected: says('V41'),
  },
  {
    name: '执行率得分多0.5分',
    spoilt: (project) =>
      summed({ ...project, executionScore: project.executionScore >= 9.9 ? 9.4 : project.executionScore + 0.5 }),
    expected: (_, layout) => (has(layout, 'name') ? ['V42'] : []),
  },
  {
    name: '权重加起来105',
    spoilt: (project) =>
      summed(withRow(project, share(project), ({ weight, score }) => ({ weight: weight + 5, score: score + 5 }))),
    // The weights of the level do not agree with the usual ones either.
    expected: says('V01', 'V03'),
  },
  {
    name: '执行数按元、预算数按万元',
    spoilt: (project) => ({ ...project, funds: project.funds.map((fund) => ({ ...fund, spent: fund.spent * 10000 })) }),
    expected: says('V49'),
  },
  {
    name: '项目名称空着',
    spoilt: (project) => ({ ...project, name: '' }),
    expected: says(),
  },
  {
    name: '全年执行数为0而执行率得满分',
    spoilt: (project) =>
      summed({
        ...project,
        funds: project.funds.map((fund) => ({ ...fund, spent: 0 })),
        rate: '0%',
        executionScore: 10,
      }),
    // Four facts: full points, no reason, outputs reached without money, and a whole cost that nobody paid. Work that was not done,
    // with its reason (清淤), is a reason for the money, and no output reached without it.
    expected: (project) => [
      'V43',
      ...(hasWorkUndone(project) ? [] : ['V46', 'V63']),
      ...(project.rows.some(({ name }) => /总成本/.test(name)) ? ['V62'] : []),
    ],
  },
  {
    name: '执行率78%，得分相符，没有原因',
    spoilt: (project) =>
      summed({
        ...project,
        funds: project.funds.map((fund) => ({ ...fund, spent: Number((fund.annual * 0.78).toFixed(2)) })),
        rate: '78%',
        executionScore: 7.8,
        rows: project.rows.filter(({ name }) => !/总成本/.test(name)),
      }),
    expected: (project) =>
      project.rows.some(({ name }) => /总成本/.test(name)) ? ['V01', 'V46'] : hasWorkUndone(project) ? [] : ['V46'],
  },
  {
    name: '年中追加预算没有说明',
    spoilt: (project) => ({
      ...project,
      funds: project.funds.map((fund) => ({ ...fund, initial: Number((fund.initial * 0.9).toFixed(4)) })),
    }),
    expected: (_, layout) => (has(layout, 'initial') ? ['V47'] : []),
  },
  {
    name: '超额一倍没有说明',
    spoilt: (project) => {
      const at = indexOf(project, ({ target, actual }) => /^≥[\d.]+[^%\d.]+$/.test(target) && /^\d/.test(actual));
      const row = project.rows[at];
      return row === undefined
        ? project
        : summed(
            withRow(project, at, () => ({
              actual: `${Number(row.split[1]) * 2.5}${row.split[2]}`,
              score: row.weight,
              note: '',
            })),
          );
    },
    expected: says('V35'),
  },
  {
    name: '时效指标的日期是前一年的',
    spoilt: (project) => {
      const at = dated(project);
      return at < 0 ? project : withRow(project, at, () => ({ actual: `${project.year - 1}年5月20日` }));
    },
    expected: (project) => (dated(project) < 0 ? [] : ['V27']),
  },
  {
    name: '执行数超过预算数5%',
    spoilt: (project) => ({
      ...summed({ ...project, executionScore: 10, rows: project.rows.filter(({ name }) => !/总成本/.test(name)) }),
      funds: project.funds.map((fund) => ({ ...fund, spent: Number((fund.annual * 1.05).toFixed(4)) })),
      rate: '105%',
    }),
    // Each source that is above its budget is told.
    expected: (project) => [
      ...(project.rows.some(({ name }) => /总成本/.test(name)) ? ['V01'] : []),
      ...project.funds.filter(({ annual }) => annual > 0).map(() => 'V44'),
    ],
  },
  {
    name: '成本超过没有写符号的金额，得满分',
    spoilt: (project) => {
      const at = indexOf(project, ({ target, subcategory }) => /^≤.*万元/.test(target) && /成本/.test(subcategory));
      const row = project.rows[at];
      if (row === undefined) return project;
      const [, value, unit] = row.split;
      return withRow(project, at, () => ({
        target: `${value}${unit}`,
        split: ['', value, unit],
        actual: `${Number(value) + 30}${unit}`,
      }));
    },
    // Above the budget of the whole project as well, where it is the whole cost.
    expected: (project) => {
      const row = project.rows.find(({ target, subcategory }) => /^≤.*万元/.test(target) && /成本/.test(subcategory));
      if (row === undefined) return [];
      return /总成本/.test(row.name) ? ['V62', 'V68'] : ['V68'];
    },
  },
  {
    name: '满意度答“满意”',
    spoilt: (project) =>
      summed(withRow(project, project.rows.length - 1, ({ weight }) => ({ actual: '满意', score: weight, note: '' }))),
    expected: says('V22', 'V29'),
  },
  {
    name: '总体目标完成情况照抄预期',
    spoilt: (project) => ({ ...project, goal: [project.goal[0], project.goal[0]] }),
    expected: says('V53'),
  },
  {
    name: '指标写了两遍',
    spoilt: (project) => {
      const at = share(project);
      const row = project.rows[at];
      if (row === undefined || row.weight % 2 !== 0) return project;
      const half = { ...row, weight: row.weight / 2, score: row.score / 2 };
      return { ...project, rows: project.rows.flatMap((one, index) => (index === at ? [half, half] : [one])) };
    },
    expected: says('V08'),
  },
  {
    name: '建设中而得满分',
    spoilt: (project) => summed(withRow(project, 0, ({ weight }) => ({ actual: '建设中', score: weight, note: '' }))),
    // Not done by its own words and scored in full; 验收合格率 in full beside it is a further one.
    expected: (project) =>
      project.rows.some(({ subcategory, name }) => subcategory === '质量指标' && name.endsWith('合格率'))
        ? ['V28', 'V28', 'V32']
        : ['V28', 'V32'],
  },
];
