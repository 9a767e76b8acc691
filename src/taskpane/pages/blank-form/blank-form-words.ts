import type { FillingPart } from '../../../core/form/filling';
import type { PageWords } from '../../words/page-words';

const zhCN = {
  heading: '这张自评表还没有填，请先填这几处',
  parts: (part: FillingPart) =>
    ({
      head: '表头：项目名称、主管部门、实施单位和年度。',
      funds: '项目资金：全年预算数和全年执行数。执行率和这一行的得分随后算出，不用手填。',
      goal: '年度总体目标：预期目标和实际完成情况。',
      indicators:
        '绩效指标：每行写三级指标、年度指标值、实际完成值和分值。不够就插入行，用不上的行删掉；“得分”留空，由程序来算。',
    })[part],
  filled: '（已填）',
  show: '在表上看',
  showPart: (part: FillingPart) =>
    ({
      head: '在表上看表头',
      funds: '在表上看项目资金',
      goal: '在表上看年度总体目标',
      indicators: '在表上看绩效指标',
    })[part],
  next: '边填边看：填好第一个指标，这里就开始核对和算分。没有填的，程序不会替您编。',
};

const enUS: typeof zhCN = {
  heading: 'This form is not filled in yet; begin with these parts',
  parts: (part) =>
    ({
      head: 'Head: project (项目名称), department (主管部门), unit (实施单位) and year.',
      funds:
        'Funds: budget (全年预算数) and expenditure (全年执行数) of the year. Execution rate and score of that row are computed.',
      goal: 'Goal of the year: what was expected (预期目标) and what was done (实际完成情况).',
      indicators:
        'Indicators: name (三级指标), target (年度指标值), actual (实际完成值) and weight (分值) on each row. Insert rows where needed, delete those left over; leave the scores (得分) to the program.',
    })[part],
  filled: ' (filled in)',
  show: 'Show',
  showPart: (part) =>
    ({
      head: 'Show the head',
      funds: 'Show the funds',
      goal: 'Show the goal of the year',
      indicators: 'Show the indicators',
    })[part],
  next: 'Checking and scoring begin here with the first indicator. What is not filled in is never made up.',
};

/** Words of what greets a blank form. */
export const blankFormWords: PageWords<typeof zhCN> = { 'zh-CN': zhCN, 'en-US': enUS };
