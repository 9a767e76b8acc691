import type { JudgementBand } from '../../../core/assess/judgement';
import type { OfferedAnswer } from '../../../core/answers/answers';
import type { Verdict } from '../../../core/assess/assessment';
import type { PageWords } from '../../words/page-words';

const zhCN = {
  judgementHeading: '人工评定',
  explanationHeading: '偏差说明',
  nothing: '没有需要人工评定或说明的指标。',
  open: (count: number) => `待评 ${count} 项`,
  allAchieved: (count: number, points: string) => `${count} 项全部按“达成”评满分（共 ${points} 分）`,
  allAchievedWhy: '只包括实际完成情况写明已达成的定性指标；评好后仍可逐项修改。',
  judgedTogether: (count: number) => `已按“达成”给 ${count} 项评满分。`,
  undoJudged: '撤销这次评定',
  target: '指标值',
  actual: '实际完成值',
  blank: '（未填）',
  weight: (points: string) => `${points} 分`,
  why: (verdict: Verdict) =>
    ({
      qualitative: '定性指标，请按实际情况分档评分。',
      unmet: '没有完成，但算不出完成比例，请评分。',
      notComparable: '指标值与实际完成值无法自动比较，请核对后评分。',
      blank: '指标值或实际完成值没有填。请先补填，或直接评分。',
      met: '按数字已完成，但需要您确认后评分。',
      over: '按数字已完成，但需要您确认后评分。',
    })[verdict],
  bands: (band: JudgementBand) => ({ achieved: '达成', partly: '部分达成', failed: '未达成' })[band],
  bandsLegend: (name: string) => `“${name}”的完成程度`,
  bandRange: (low: string, high: string) => `${low}–${high} 分`,
  saysBand: (band: string) => `实际完成情况的写法像是“${band}”，请您确认。`,
  slider: (name: string) => `“${name}”在这一档内的得分`,
  score: '得分',
  scoreOf: (name: string) => `“${name}”的得分`,
  outOf: (weight: string) => `/ ${weight}`,
  scoreWrong: (weight: string) => `请填 0 到 ${weight} 之间的数字。`,
  keptFromCell: (points: string) => `表上已评 ${points} 分，在合理范围内，予以保留。`,
  takeBack: '取消评定',

  offered: (why: OfferedAnswer['why'], year: string) =>
    ({
      changed: '这一行的内容改过，原来填写的没有采用：',
      otherYear: `${year === '' ? '别的年度' : `${year}年度`}的自评表里，这一项填写的是：`,
      renamed: '项目名称改过，原来填写的没有采用：',
    })[why],
  offeredFor: (target: string, actual: string) => `针对：指标值“${target}”，实际完成值“${actual}”`,
  offeredScore: (points: string) => `评 ${points} 分`,
  accept: '仍按此采用',
  acceptFor: (name: string) => `“${name}”仍按原来填写的采用`,

  alreadyThere: '表上已有说明：',
  alreadyThereNext: '已有的文字不会被替换。您在下面填写后，可在“得分”页勾选把它补在后面。',
  noColumn: '这张表没有填写偏差原因的栏目，您填的内容只用于自评报告。',
  phrases: (count: number) => `常用说法（${count} 条）`,
  ownPhrases: '本单位的说法',
  usePhrase: (reason: string, measure: string) => [reason, measure].filter((text) => text !== '').join(' → '),
  forgetPhrase: (phrase: string) => `删除“${phrase}”`,
  reason: '原因',
  measure: '改进措施',
  reasonOf: (name: string) => `“${name}”的偏差原因`,
  measureOf: (name: string) => `“${name}”的改进措施`,
  rememberPhrase: '记住这条说法',
  preview: '将写入的说明',
  counted: (count: number, allowed: string) => (allowed === '' ? `${count} 字` : `${count} / ${allowed} 字`),
  reduction: '如果指标值确实定得偏低，可以由您调减得分：',
  reducedScore: '调减后的得分',
  reducedScoreOf: (name: string) => `“${name}”调减后的得分`,

  directionHeading: (count: number) => `没有写“≥”“≤”的指标（${count} 项）`,
  directionIntro: '程序按名称推断了方向。如果不对，请点一下改过来，得分会跟着变。',
  directions: (direction: 'atLeast' | 'atMost' | 'equal') =>
    ({ atLeast: '应不低于指标值', atMost: '应不超过指标值', equal: '应等于指标值' })[direction],
  turnTo: (direction: 'atLeast' | 'atMost') => ({ atLeast: '改为“不低于”', atMost: '改为“不超过”' })[direction],
  turnOf: (turn: string, name: string) => `${turn}：${name}`,
  chosenByYou: '（您选定的）',
  backToInferred: '恢复推断',
};

const enUS: typeof zhCN = {
  judgementHeading: 'Judgement',
  explanationHeading: 'Deviation notes',
  nothing: 'No indicator needs a judgement or a note.',
  open: (count) => `${count} open`,
  allAchieved: (count, points) => `Give all ${count} full points as 达成 (${points} points)`,
  allAchievedWhy: 'Only qualitative rows whose actual says that they were achieved; each can still be changed.',
  judgedTogether: (count) => `${count} rows were given full points as 达成.`,
  undoJudged: 'Undo this',
  target: 'Target',
  actual: 'Actual',
  blank: '(blank)',
  weight: (points) => `${points} points`,
  why: (verdict) =>
    ({
      qualitative: 'A qualitative indicator: choose a band and score it.',
      unmet: 'Not met, and no proportion can be computed: please score it.',
      notComparable: 'Target and actual cannot be compared automatically: check and score it.',
      blank: 'Target or actual is blank: fill it in, or score the row.',
      met: 'Met by the figures, but it needs your confirmation and score.',
      over: 'Met by the figures, but it needs your confirmation and score.',
    })[verdict],
  bands: (band) => ({ achieved: '达成 Achieved', partly: '部分达成 Partly', failed: '未达成 Failed' })[band],
  bandsLegend: (name) => `How far “${name}” was achieved`,
  bandRange: (low, high) => `${low}–${high} points`,
  saysBand: (band) => `The actual reads like “${band}”; please confirm.`,
  slider: (name) => `Score of “${name}” within the band`,
  score: 'Score',
  scoreOf: (name) => `Score of “${name}”`,
  outOf: (weight) => `/ ${weight}`,
  scoreWrong: (weight) => `Enter a number from 0 to ${weight}.`,
  keptFromCell: (points) => `The form already gives ${points} points, within reason; they are kept.`,
  takeBack: 'Take back',

  offered: (why, year) =>
    ({
      changed: 'The row was changed; what was entered before is not used:',
      otherYear: `In the form of ${year === '' ? 'another year' : year} this row had:`,
      renamed: 'The project was renamed; what was entered before is not used:',
    })[why],
  offeredFor: (target, actual) => `For target “${target}”, actual “${actual}”`,
  offeredScore: (points) => `${points} points`,
  accept: 'Still holds: use it',
  acceptFor: (name) => `“${name}”: what was entered before still holds`,

  alreadyThere: 'Already in the cell:',
  alreadyThereNext:
    'These words are not replaced. After you fill in the fields below you can tick an addition on the Score page.',
  noColumn: 'This form has no column for reasons; what you enter is used for the report only.',
  phrases: (count) => `Usual wordings (${count})`,
  ownPhrases: 'Your own wordings',
  usePhrase: (reason, measure) => [reason, measure].filter((text) => text !== '').join(' → '),
  forgetPhrase: (phrase) => `Remove “${phrase}”`,
  reason: 'Reason',
  measure: 'Measure for improvement',
  reasonOf: (name) => `Reason for the deviation of “${name}”`,
  measureOf: (name) => `Measure for improvement of “${name}”`,
  rememberPhrase: 'Remember this wording',
  preview: 'Note to be written',
  counted: (count, allowed) => (allowed === '' ? `${count} characters` : `${count} / ${allowed} characters`),
  reduction: 'If the target was really set too low you may take points off:',
  reducedScore: 'Reduced score',
  reducedScoreOf: (name) => `Reduced score of “${name}”`,

  directionHeading: (count) => `Targets without ≥ or ≤ (${count})`,
  directionIntro: 'The direction was inferred from the name. Turn it round if it is wrong; the scores follow.',
  directions: (direction) =>
    ({ atLeast: 'at least the target', atMost: 'at most the target', equal: 'equal to the target' })[direction],
  turnTo: (direction) => ({ atLeast: 'Make it “at least”', atMost: 'Make it “at most”' })[direction],
  turnOf: (turn, name) => `${turn}: ${name}`,
  chosenByYou: '(chosen by you)',
  backToInferred: 'Back to the inferred one',
};

/** Words of the page 说明. */
export const explainWords: PageWords<typeof zhCN> = { 'zh-CN': zhCN, 'en-US': enUS };
