import { percentText } from '../explain/figures';
import { computed, type Paragraph, type ReportSources } from './paragraph';

/** The rules that the scores were computed with, in a reader's words. */
export function scoringBasis({ assessment: { rules, execution, total } }: ReportSources): readonly Paragraph[] {
  if (total.score === null) return [];
  const execute =
    execution.weight === null
      ? ''
      : rules.execution.method === 'linear'
        ? `预算执行率分值${execution.weight}分，按执行率计分；`
        : `预算执行率分值${execution.weight}分，按执行率分档计分；`;
  const mark = rules.passMark === null ? '' : `，完成率低于${percentText(rules.passMark)}的不得分`;
  const [achieved, partly] = rules.qualitativeBands.map(percentText);
  return [
    computed(
      'rules',
      `评分采用“${rules.name}”：${execute}定量指标完成年度指标值的记该指标全部分值，未完成的按完成程度计分${mark}；` +
        `定性指标按达成、部分达成、未达成三档评定，分别得分值的${achieved ?? ''}以上、${partly ?? ''}至${achieved ?? ''}、${partly ?? ''}以下。`,
    ),
  ];
}
