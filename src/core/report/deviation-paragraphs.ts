import type { IndicatorAssessment } from '../assess/assessment';
import { percentText } from '../explain/figures';
import { noteFact } from '../explain/note';
import { owesExplanation } from '../explain/owes-explanation';
import { sumOf } from '../value/rounding';
import { knownFundingReason } from './funding-paragraphs';
import { computed, type Paragraph, type ReportSources } from './paragraph';
import { cellText, indicatorName, oneLine, scoreText, sentence } from './report-text';
import { resultGroups } from './result-groups';
import { deviationFact } from './row-sentence';

/** What our notes ask for where nobody has said it yet. */
const asked = /【请[^】]*】/g;

/** The computed part of a note of ours, with figures that may have changed since. */
const computedPart = /^(?:实际完成(?:值|时间|情况)|年度指标值“)[^。]*(?:扣[\d.]+分|年度指标值[^。]*)。/;

/** The words of a row's explanation cell that are a person's: without what we computed and what we ask for. */
function personsNote(row: IndicatorAssessment, { assessment }: ReportSources): string {
  const fact = noteFact(row, assessment.rules);
  const written = cellText(row.indicator.explanation);
  const theirs = written.startsWith(fact) ? written.slice(fact.length) : written.replace(computedPart, '');
  return cleaned(theirs);
}

const cleaned = (text: string): string =>
  text
    .replace(asked, '')
    .replace(/^[。；，\s]+/, '')
    .trim();

/** Reason and measure: what stands in the row's cell, else what was answered; what is missing is asked for. */
function personsWords(row: IndicatorAssessment, sources: ReportSources): string {
  const noted = personsNote(row, sources);
  if (noted !== '') return sentence(noted);
  const name = indicatorName(row.indicator);
  const [reason, measure] = [oneLine(row.answer.reason ?? ''), oneLine(row.answer.measure ?? '')];
  if (reason === '' && measure === '') return `【请填写：“${name}”的偏差原因和改进措施】`;
  return [
    reason === '' ? `【请填写：“${name}”的偏差原因】` : sentence(`原因：${reason}`),
    measure === '' ? `【请填写：“${name}”的改进措施】` : sentence(`改进措施：${measure}`),
  ].join('');
}

/** What a row that owes an explanation says: `培训班次计划不少于12次，实际完成10次，完成率83.33%，扣1.67分。原因：…改进措施：…`. */
export function deviationText(row: IndicatorAssessment, sources: ReportSources): string {
  return `${sentence(deviationFact(row, sources.assessment.rules))}${personsWords(row, sources)}`;
}

/** `预算执行率为0%，扣10分`; null when no points were lost by it. */
function executionLoss({ assessment: { execution, rules } }: ReportSources): string | null {
  const { weight, score, rate } = execution;
  if (weight === null || score === null || score >= weight || rate === null) return null;
  return `预算执行率为${percentText(rate)}，扣${scoreText(sumOf([weight, -score]), rules)}分`;
}

/** Rows that fell short or were exceeded by far, a paragraph each, with the reason and measure that people gave. */
export function deviations(sources: ReportSources): readonly Paragraph[] {
  const { assessment } = sources;
  const { indicators, form } = assessment;
  const loss = executionLoss(sources);
  const why = loss === null ? '' : knownFundingReason(sources);
  const owing = indicators.filter(owesExplanation);
  const waiting = resultGroups(indicators);
  const open = waiting.open.length + waiting.blank.length;
  const forAll = cleaned(cellText(form.explanationForAll));
  const several = owing.length + (loss === null ? 0 : 1) > 1;
  const told = [
    ...(loss === null ? [] : [['execution', `${loss}。${why === '' ? '' : sentence(`原因：${why}`)}`] as const]),
    ...owing.map((row) => [row.key, deviationText(row, sources)] as const),
  ];
  const paragraphs = [
    ...told.map(([key, text], index) => computed(key, several ? `（${index + 1}）${text}` : text)),
    ...(forAll === '' ? [] : [computed('explanationForAll', sentence(forAll))]),
    ...(open === 0 ? [] : [computed('open', `另有${open}个指标待评定或未填，评定后再说明偏差情况。`)]),
  ];
  if (paragraphs.length > 0 || indicators.length === 0) return paragraphs;
  return [computed('none', '没有偏离年度指标值的指标。')];
}
