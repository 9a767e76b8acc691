import { percentText } from '../explain/figures';
import { noteFact } from '../explain/note';
import { owesExplanation } from '../explain/owes-explanation';
import type { IndicatorAssessment } from '../assess/assessment';
import { sumOf } from '../value/rounding';
import { computed, type Paragraph, type ReportSources } from './paragraph';
import { resultGroups } from './indicator-paragraphs';
import { cellText, indicatorName, oneLine, scoreText, sentence } from './report-text';

const askReason = '【请填写：偏差原因】';
const askMeasure = '【请填写：改进措施】';
const askBoth = '【请填写：偏差原因和改进措施】';

/** Reason and measure: what stands in the row's cell, else what was answered; what is missing is asked for. */
function personsWords(row: IndicatorAssessment, { assessment }: ReportSources): string {
  const fact = noteFact(row, assessment.rules);
  const written = cellText(row.indicator.explanation);
  // Our own note begins with the fact, which has been told already.
  const theirs = written.startsWith(fact) ? written.slice(fact.length).replace(/^[。；，]/, '') : written;
  const noted = /^【请补充[^】]*】$/.test(theirs) ? '' : theirs;
  if (noted !== '') return sentence(noted);
  const { answer } = row;
  const [reason, measure] = [oneLine(answer.reason ?? ''), oneLine(answer.measure ?? '')];
  if (reason === '' && measure === '') return askBoth;
  return [
    reason === '' ? askReason : sentence(`原因：${reason}`),
    measure === '' ? askMeasure : sentence(`改进措施：${measure}`),
  ].join('');
}

/** What a row that owes an explanation says: `接待人次：实际完成值6低于年度指标值15，…。原因：…改进措施：…`. */
export function deviationText(row: IndicatorAssessment, sources: ReportSources): string {
  const fact = noteFact(row, sources.assessment.rules);
  return `${indicatorName(row.indicator)}：${sentence(fact)}${personsWords(row, sources)}`;
}

/** `预算执行率为0%，扣10.00分`; null when no points were lost by it. */
function executionLoss({ assessment: { execution, rules } }: ReportSources): string | null {
  const { weight, score, rate } = execution;
  if (weight === null || score === null || score >= weight || rate === null) return null;
  return `预算执行率为${percentText(rate)}，扣${scoreText(sumOf([weight, -score]), rules)}分`;
}

/** Rows that fell short or were exceeded by far, each with its fact, and the reason and measure that people gave. */
export function deviations(sources: ReportSources): readonly Paragraph[] {
  const { assessment } = sources;
  const { indicators, form } = assessment;
  const loss = executionLoss(sources);
  const owing = indicators.filter(owesExplanation);
  const waiting = resultGroups(indicators);
  const open = waiting.open.length + waiting.blank.length;
  const forAll = cellText(form.explanationForAll);
  const paragraphs = [
    ...(loss === null ? [] : [computed('execution', `${loss}。`)]),
    ...owing.map((row) => computed(row.key, deviationText(row, sources))),
    ...(forAll === '' ? [] : [computed('explanationForAll', sentence(forAll))]),
    ...(open === 0 ? [] : [computed('open', `另有${open}个指标待评定或未填，评定后再说明偏差情况。`)]),
  ];
  if (paragraphs.length > 0 || indicators.length === 0) return paragraphs;
  return [computed('none', '没有偏离年度指标值的指标。')];
}
