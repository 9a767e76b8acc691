import type { Category, Form, FormCell, Indicator } from '../form/form';
import { message } from '../messages/message';
import { executionFundingRow, hasOtherExecutionPoints, typedExecutionWeight } from '../assess/execution';
import { typedWeight } from '../assess/weight';
import { parseCellAddress } from '../sheet/address';
import type { Check, Observation, Subject } from './check';
import { addUp, differs, present, quoted, rowName, saysSomething } from './readings';

/** Weights can be added up only where every one of them can be read. */
const allWeightsReadable = ({ form }: Subject): boolean =>
  form.indicators.every(({ weight }) => weight === null || weight.number !== null || !saysSomething(weight));

const indicatorWeights = ({ form }: Subject): number =>
  addUp(form.indicators.map((indicator) => typedWeight(indicator) ?? 0));

const weightsNotHundred: Check = {
  id: 'V01',
  severity: 'error',
  find: (subject) => {
    const { form, assessment } = subject;
    const { weight } = assessment.total;
    if (weight === null || !allWeightsReadable(subject) || hasOtherExecutionPoints(form, assessment.rules)) return [];
    const own = indicatorWeights(subject);
    // 分值 of the funds left blank and indicators of 100: the form is not scored on execution.
    if (!differs(own, 100) && (typedExecutionWeight(form)?.number ?? null) === null) return [];
    if (differs(weight, 100)) {
      return [
        {
          cells: present(form.total.weight, ...form.indicators.map((indicator) => indicator.weight)),
          message: message('findings.weightsNotHundred', {
            sum: weight,
            indicators: own,
            execution: assessment.execution.weight ?? 0,
          }),
        },
      ];
    }
    const typed = form.total.weight?.number ?? null;
    if (typed === null || !differs(typed, 100) || !differs(typed, own)) return [];
    return [
      {
        cells: present(form.total.weight),
        message: message('findings.totalWeightWrong', { cell: form.total.weight?.address ?? '', typed, sum: weight }),
      },
    ];
  },
};

const categoryWeightsDiffer: Check = {
  id: 'V02',
  severity: 'error',
  find: (subject) => {
    const { form, assessment } = subject;
    if (!allWeightsReadable(subject) || !form.indicators.some(({ weight }) => weight !== null)) return [];
    return form.categories.flatMap((category): readonly Observation[] => {
      const own = assessment.categories.find(({ name }) => name === category.name)?.weight ?? 0;
      const sum = addUp([own, executionWeightIn(form, category)]);
      if (category.statedWeight === null || sum === 0 || !differs(category.statedWeight, sum)) return [];
      if (isStatedTwice(form.categories, category)) return [];
      const rows = form.indicators.filter((indicator) => indicator.category === category.name);
      return [
        {
          cells: [category.cell, ...rows.flatMap(({ weight }) => present(weight))],
          message: message('findings.categoryWeightsDiffer', {
            cell: category.cell.address,
            name: category.name,
            stated: category.statedWeight,
            sum,
          }),
        },
      ];
    });
  },
};

const rowOf = ({ cell }: Category): number => parseCellAddress(cell.address)?.row ?? 0;

/** 预算执行率 as a row among the rows of a category (银川: under 项目管理) brings its points there. */
function executionWeightIn(form: Form, category: Category): number {
  const row = form.executionRow;
  if (row === null || category.name === '') return 0;
  const after = form.categories.filter((other) => rowOf(other) < row.row).at(-1);
  return after === category && !/执行/.test(category.name) ? (row.weight?.number ?? 0) : 0;
}

/** A level-1 header repeated after a page break states its points again, or some for the part below. */
const isStatedTwice = (categories: readonly Category[], { name }: Category): boolean =>
  categories.filter((other) => other.name === name).length > 1;

const kinds = [
  ['产出指标', /产出|完成指标/],
  ['效益指标', /效益|效果/],
  ['满意度指标', /满意/],
  ['成本指标', /成本/],
] as const;

/** Which of the four level-1 names of the rules a category is; null for another scheme (决策, 管理 …). */
const ruleName = (category: string): string | null => kinds.find(([, words]) => words.test(category))?.[0] ?? null;

const unusualCategoryWeights: Check = {
  id: 'V03',
  severity: 'warning',
  find: (subject) => {
    const { form, assessment } = subject;
    const expected = assessment.rules.categoryWeights;
    if (expected === null || form.kind !== 'project' || !allWeightsReadable(subject)) return [];
    const weighted = assessment.categories.filter(({ weight }) => weight > 0);
    if (weighted.length === 0 || weighted.some(({ name }) => ruleName(name) === null)) return [];
    const sums: Record<string, number> = {};
    for (const { name, weight } of weighted) {
      const key = ruleName(name) ?? name;
      sums[key] = addUp([sums[key] ?? 0, weight]);
    }
    if (allowedWeights(expected).some((allowed) => isSame(sums, allowed))) return [];
    // Rows that are missing make a sum below 100, which is V01; here something has more than it should.
    const isShort = Object.entries(sums).every(([name, sum]) => sum <= (expected[name] ?? 0) + 0.01);
    if (isShort && (assessment.total.weight ?? 0) < 100) return [];
    const list = (weights: Readonly<Record<string, number>>): string =>
      Object.entries(weights)
        .map(([name, weight]) => `${name}${weight}`)
        .join('、');
    return [
      {
        cells: form.categories.map(({ cell }) => cell),
        message: message('findings.unusualCategoryWeights', { found: list(sums), expected: list(expected) }),
      },
    ];
  },
};

/** The rules' weights; with 成本 as a level of its own also 20/40/20/10; without 满意度 its points go to 效益. */
function allowedWeights(expected: Readonly<Record<string, number>>): readonly Readonly<Record<string, number>>[] {
  const withCost: typeof expected = { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 };
  return [expected, withCost].flatMap((weights) => {
    const { 满意度指标: satisfaction, ...rest } = weights;
    return [weights, { ...rest, 效益指标: (rest['效益指标'] ?? 0) + (satisfaction ?? 0) }];
  });
}

function isSame(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => !differs(one[name] ?? 0, other[name] ?? 0));
}

const executionWeightWrong: Check = {
  id: 'V04',
  severity: 'error',
  find: (subject) => {
    const { form, assessment } = subject;
    const cell = typedExecutionWeight(form);
    const typed = cell?.number ?? null;
    const { weight } = assessment.execution;
    if (form.kind === 'department' || cell === null || typed === null || weight === null) return [];
    if (!differs(typed, weight) || hasOtherExecutionPoints(form, assessment.rules)) return [];
    return [
      {
        cells: [cell],
        message: message('findings.executionWeightWrong', {
          cell: cell.address,
          typed,
          weight,
          rules: assessment.rules.name,
        }),
      },
    ];
  },
};

const notPoints: Check = {
  id: 'V05',
  severity: 'error',
  find: ({ form }) => {
    const weights = form.indicators.flatMap((indicator) => {
      const cell = indicator.weight;
      if (cell === null || cell.text === '') return [];
      const isDropped = cell.number === 0 && !saysSomething(indicator.targetCell);
      const isWrong = cell.number === null ? saysSomething(cell) : cell.number <= 0 && !isDropped;
      return isWrong ? [{ cells: [cell], message: pointsMessage('findings.weightNotPoints', cell, indicator) }] : [];
    });
    const scores = form.indicators.flatMap((indicator) => {
      const cell = indicator.score;
      const isWrong = cell !== null && (cell.number === null ? saysSomething(cell) : cell.number < 0);
      return isWrong ? [{ cells: [cell], message: pointsMessage('findings.scoreNotPoints', cell, indicator) }] : [];
    });
    return [...weights, ...scores];
  },
};

const pointsMessage = (
  code: 'findings.weightNotPoints' | 'findings.scoreNotPoints',
  cell: FormCell,
  indicator: Indicator,
) => message(code, { cell: cell.address, name: rowName(indicator), text: quoted(cell.text) });

/** What a template says about filling a cell in, left in it. */
const helpText = /[（(]\d{2,4}字(?:以内|之内)[)）]|^(?:请填写|填写说明|此处填写|对照年度目标)|^[xX×＊*]{2,}$/;

const templateLeft: Check = {
  id: 'V06',
  severity: 'warning',
  find: ({ form }) => {
    const rows = form.residue.map(({ cell }) => cell);
    const filled = present(
      form.goal.expected,
      form.goal.actual,
      form.explanationForAll,
      form.grade,
      ...form.notes.filter(({ text }) => text.length < 60 && !/^(?:注|说明|备注|\d)/.test(text)),
      ...form.indicators.flatMap(({ explanation, actualCell }) => present(explanation, actualCell)),
    ).filter(
      ({ text, address }, at, cells) =>
        helpText.test(text.trim()) && cells.findIndex((cell) => cell.address === address) === at,
    );
    const found = [
      ...(rows.length === 0
        ? []
        : [
            {
              cells: rows,
              message: message('findings.templateRows', { count: rows.length, first: rows[0]?.address ?? '' }),
            },
          ]),
      ...filled.map((cell) => ({
        cells: [cell],
        message: message('findings.helpTextLeft', { cell: cell.address, text: quoted(cell.text) }),
      })),
    ];
    return found;
  },
};

type Misplacement = readonly [isMisplaced: (indicator: Indicator) => boolean, belongs: string];

const misplacements: readonly Misplacement[] = [
  [
    ({ category, subcategory }) =>
      /产出/.test(category) && /^(?:经济|社会|生态|环境).{0,3}效益|^可持续/.test(subcategory),
    '效益指标',
  ],
  [
    ({ category, subcategory }) =>
      /效益|(?<!履职)效果/.test(category) && /^(?:产出)?(?:数量|质量|时效)/.test(subcategory),
    '产出指标',
  ],
  [
    ({ category, subcategory, name }) =>
      !/满意/.test(category + subcategory) && /满意(?:度|率)$|满意度(?:≥|达|不低于)/.test(bareName(name)),
    '满意度指标',
  ],
  [
    ({ subcategory, name }) =>
      /数量|质量|成本/.test(subcategory) &&
      /(?:预算|资金)(?:执行|支付|支出|拨付|使用)(?:率|进度|比例)$/.test(bareName(name)),
    '预算执行率（或时效指标）',
  ],
  [
    ({ subcategory, name }) => /数量|成本/.test(subcategory) && /(?:验收合格|合格|优良|达标)率$/.test(bareName(name)),
    '质量指标',
  ],
];

function bareName(name: string): string {
  // Chinese words alone, the usual name, are bare.
  if (/^[\u4e00-\u9fff]+$/.test(name)) return name;
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/%$/, '');
}

const misplaced: Check = {
  id: 'V07',
  severity: 'warning',
  find: ({ form }) =>
    form.indicators.flatMap((indicator) => {
      const belongs = misplacements.find(([isMisplaced]) => isMisplaced(indicator))?.[1];
      // A form without the columns of levels (重庆) puts nothing under anything.
      if (belongs === undefined || indicator.category + indicator.subcategory === '') return [];
      const { category, subcategory, nameCell } = indicator;
      return [
        {
          cells: present(nameCell),
          message: message('findings.misplaced', {
            name: rowName(indicator),
            under: [category, subcategory].filter((level) => level !== '').join(' / '),
            belongs,
          }),
        },
      ];
    }),
};

const duplicated: Check = {
  id: 'V08',
  severity: 'warning',
  find: ({ form }) => {
    const first = new Map<string, Indicator>();
    return form.indicators.flatMap((indicator) => {
      const key = bareName(indicator.name).replace(/[★☆,，、。]/g, '');
      const earlier = first.get(key);
      if (earlier === undefined) {
        if (key.length >= 3) first.set(key, indicator);
        return [];
      }
      const elsewhere = earlier.category !== indicator.category;
      if (!elsewhere && earlier.target.text !== indicator.target.text) return [];
      return [
        {
          cells: present(indicator.nameCell, earlier.nameCell),
          message: message('findings.duplicated', {
            name: rowName(indicator),
            one: `${earlier.category} / ${earlier.subcategory}`,
            other: `${indicator.category} / ${indicator.subcategory}`,
          }),
        },
      ];
    });
  },
};

const categoryMissing: Check = {
  id: 'V09',
  severity: 'warning',
  find: (subject) => {
    const { form } = subject;
    const levels = form.indicators.map(({ category, subcategory }) => `${category}/${subcategory}`);
    // Only of a form that is there to its end, and that follows the usual scheme.
    const hasTotal = form.total.score !== null || form.total.weight !== null;
    const stated = form.categories.map(({ statedWeight }) => statedWeight);
    const isCutOff = stated.every((points) => points !== null) && addUp(stated) < 90 - 0.01;
    const isWhole = (hasTotal && !isCutOff) || !differs(subject.assessment.total.weight ?? 0, 100);
    const isUsual = form.indicators.every(({ category }) => ruleName(category) !== null);
    if (form.kind !== 'project' || !isWhole || !isUsual || !levels.some((level) => /产出/.test(level))) return [];
    const missing = [
      ['效益指标', /效益|效果/],
      ['满意度指标', /满意/],
    ] as const;
    const cells = form.categories.map(({ cell }) => cell);
    return missing.flatMap(([name, words]) =>
      levels.some((level) => words.test(level)) || form.indicators.some((one) => words.test(one.name))
        ? []
        : [{ cells: cells.slice(-1), message: message('findings.categoryMissing', { name }) }],
    );
  },
};

const countedTwice: Check = {
  id: 'V10',
  severity: 'error',
  find: ({ form }) => {
    const published = form.total.score?.number ?? null;
    const weight = form.total.weight?.number ?? null;
    const doubled = form.uncounted.flatMap(({ score }) => present(score)).filter(({ number }) => number !== null);
    const scores = addUp(form.indicators.map(({ score }) => score?.number ?? 0));
    const extraScores = addUp(doubled.map(({ number }) => number ?? 0));
    const own = executionFundingRow(form)?.score?.number ?? form.executionRow?.score?.number ?? 0;
    const isDoubled =
      published !== null &&
      extraScores > 0 &&
      differs(published, addUp([scores, own])) &&
      !differs(published, addUp([scores, own, extraScores]));
    return isDoubled
      ? [
          {
            cells: [...present(form.total.score), ...doubled],
            message: message('findings.countedTwice', { total: published, extra: extraScores, weight: weight ?? '' }),
          },
        ]
      : [];
  },
};

/** Levels, rows and weights. */
export const structureChecks: readonly Check[] = [
  weightsNotHundred,
  categoryWeightsDiffer,
  unusualCategoryWeights,
  executionWeightWrong,
  notPoints,
  templateLeft,
  misplaced,
  duplicated,
  categoryMissing,
  countedTwice,
];
