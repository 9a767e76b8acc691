import { percentText } from '../../explain/figures';
import type { CellContent } from '../../sheet/snapshot';
import type { ReviewedForm } from '../reviewed-file';

/** The columns of a working paper, A–M (review desk, §2). */
export const paperHeader = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标性质',
  '指标值',
  '计量单位',
  '权重',
  '自评完成值',
  '自评得分',
  '复核完成值',
  '复核得分',
  '复核指标偏差',
  '备注',
] as const;

export type PaperLabel = (typeof paperHeader)[number];

/** A row of a working paper as the form fills it: what the unit filed. The other columns are the reviewer's. */
export interface PaperLine {
  readonly category: string;
  readonly subcategory: string;
  readonly name: string;
  readonly nature: '定量' | '定性';
  readonly target: string;
  readonly measure: string;
  readonly weight: number | null;
  readonly actual: string;
  readonly score: number | null;
}

/** What a line writes under each label. */
export function lineContents(line: PaperLine): readonly (readonly [label: PaperLabel, content: CellContent])[] {
  return [
    ['一级指标', line.category],
    ['二级指标', line.subcategory],
    ['三级指标', line.name],
    ['指标性质', line.nature],
    ['指标值', line.target],
    ['计量单位', line.measure],
    ['权重', line.weight ?? ''],
    ['自评完成值', line.actual],
    ['自评得分', line.score ?? ''],
  ];
}

/** 一级指标 of the execution's row, which is no indicator. */
export const executionCategory = '预算执行';

/** 预算执行率, where the form scores it. Points beyond its weight are another figure (a total typed there) and not shown as its own. */
function executionLine(form: ReviewedForm): readonly PaperLine[] {
  const { executionWeight, executionRate, filedExecutionScore, unit, money } = form;
  if (executionWeight === null) return [];
  const budget = money?.annualBudget ?? null;
  const spent = money?.expenditure ?? null;
  const rate = executionRate === null ? '' : `，执行率${percentText(executionRate)}`;
  return [
    {
      category: executionCategory,
      subcategory: '',
      name: '预算执行率',
      nature: '定量',
      target: budget === null ? '' : `全年预算数${budget}`,
      measure: unit,
      weight: executionWeight,
      actual: spent === null ? '' : `全年执行数${spent}${rate}`,
      score: filedExecutionScore !== null && filedExecutionScore <= executionWeight ? filedExecutionScore : null,
    },
  ];
}

/** The rows of a form's working paper: the execution where it is scored, then the indicators in the form's order. */
export function paperLines(form: ReviewedForm): readonly PaperLine[] {
  const rows = form.rows.map((row): PaperLine => ({
    category: row.category,
    subcategory: row.subcategory,
    name: row.name,
    nature: row.quantitative ? '定量' : '定性',
    target: row.target,
    measure: row.measure,
    weight: row.weight,
    actual: row.actual,
    score: row.filedScore,
  }));
  return [...executionLine(form), ...rows];
}

/** What stands where a form names no project. */
export const unnamedProject = '未写项目名称';

/** What a form is called: its project, else the unit whose expenditure as a whole it is about; `''` where it says neither. */
export function projectOf({ project, department, implementer, kind }: ReviewedForm): string {
  if (project !== '') return project;
  const unit = department === '' ? implementer : department;
  return kind === 'department' && unit !== '' ? `${unit}部门整体` : '';
}

/** The same, for people. */
export const paperProject = (form: ReviewedForm): string => projectOf(form) || unnamedProject;

/** `{项目}项目支出绩效自评复核表`. */
export const paperTitle = (form: ReviewedForm): string =>
  `${paperProject(form)}${form.project === '' && form.kind === 'department' ? '' : '项目'}支出绩效自评复核表`;
