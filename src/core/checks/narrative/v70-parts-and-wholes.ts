import { numberOf } from '../../form/cell-reading';
import { significant } from '../../value/number';
import { type CheckMessages, defineCheck, type Observation, type Subject, type Tell } from '../check';
import { present } from '../form-cells';
import { addUp } from '../points';
import { contradiction, number, placeOf } from './contradiction';
import { saysSame, type Sentence, sentencesOf, statements } from './sentences';

const messages = {
  count: {
    zh: '{place} 写“{written}”，各项相加为 {sum} {unit}，与 {whole} {unit}不符。请核对后改成一致。',
    en: '{place} says “{written}”, the parts make {sum} {unit} and not {whole}. Make them agree.',
  },
  score: {
    zh: '{place} 写{category}得 {said} 分，表中{category}各行得分合计为 {table} 分。请改成一致。',
    en: '{place} says {said} points for {category}, its rows in the form make {table}. Make them agree.',
  },
} as const satisfies CheckMessages;

/** Words that leave parts out, so that the listed ones need not make the whole. */
const listsSome = /等|主要|重点|包括|例如|如:|其余|另有|之一|不含|除/;

const counted =
  /(?:共|总计|合计|共计)(?:有|计|实施|安排|完成|建设|开展|涉及)*(\d{1,6})(个|家|项|户|人次|人|处|所|村|条|座|次|场|期|批|份|台|套|辆|亩|公里)([^,;]{0,14}),其中:?([^;]+)/g;
const moneyOfSources = new RegExp(
  String.raw`(?:共|总计|合计|共计|总额|总投入|安排|下达|到位|投入)[^,;\d]{0,12}${number}(万元|元)[^,;\d]{0,6},其中:?([^;]+)`,
  'g',
);
const source =
  /(中央|省级?|自治区|市级?|县级?|区级?|旗县|乡镇|本级|上级|财政|自筹|其他|上年结转|单位)[^,、\d]{0,12}?(\d{1,9}(?:,\d{3})*(?:\.\d+)?)(万元|元)/g;

const plainNumber = (digits: string): number => Number(digits.replace(/,/g, ''));

/** What the parts of a sentence say, as far as the enumeration goes. */
function countsIn(sentence: Sentence, tell: Tell<typeof messages>): readonly Observation[] {
  return [...sentence.text.matchAll(counted)].flatMap(([written, digits = '', unit = '', , listed = '']) => {
    const parts = [...listed.matchAll(new RegExp(`(\\d{1,6})${unit}`, 'g'))].map(([, part = '']) => Number(part));
    const [whole, sum] = [Number(digits), addUp(parts)];
    const isWhole = parts.length >= 2 && !listsSome.test(written) && !/\d%/.test(listed);
    if (!isWhole || sum === whole) return [];
    return [contradiction(sentence, [], tell('count', { place: placeOf(sentence), written, sum, whole, unit }))];
  });
}

function sourcesIn(sentence: Sentence, tell: Tell<typeof messages>): readonly Observation[] {
  return [...sentence.text.matchAll(moneyOfSources)].flatMap(([written, digits = '', unit = '', listed = '']) => {
    const parts = [...listed.matchAll(source)].filter(([, , , own]) => own === unit);
    const amounts = parts.map(([, , part = '']) => plainNumber(part));
    const [whole, sum] = [plainNumber(digits), addUp(amounts)];
    const isWhole = amounts.length >= 2 && !listsSome.test(written) && !/支出|用于|执行/.test(listed);
    // Each amount may have been rounded in its second decimal.
    if (!isWhole || Math.abs(significant(sum - whole)) <= 0.005 * (amounts.length + 1) + 1e-9) return [];
    return [contradiction(sentence, [], tell('count', { place: placeOf(sentence), written, sum, whole, unit }))];
  });
}

const scoreOfCategory = new RegExp(
  String.raw`(产出|效益|满意度|成本)(?:类)?指标(?:自评)?(?:得分|得|自评得分|评分)(?:为|是|:)?${number}(分)`,
  'g',
);

/** A level-1 block's points: the published ones, with their cells, and those that the rules make, as a report may tell either. */
function pointsOf({ form, assessment }: Subject, words: string) {
  const rows = form.indicators.filter(({ category }) => category.includes(words));
  const cells = rows.flatMap(({ score }) => present(score));
  const points = cells.flatMap((cell) => numberOf(cell) ?? []);
  if (rows.length === 0 || points.length < rows.length) return null;
  const blocks = assessment.categories.filter(({ name }) => name.includes(words));
  const computed = blocks.map(({ score }) => score);
  return { published: addUp(points), cells, known: [addUp(points), ...computed, addUp(computed)] };
}

function scoresIn(subject: Subject, sentence: Sentence, tell: Tell<typeof messages>): readonly Observation[] {
  return [...sentence.text.matchAll(scoreOfCategory)].flatMap((match): readonly Observation[] => {
    const [written, words = ''] = match;
    const block = pointsOf(subject, words);
    const [said] = statements({ ...sentence, text: written }, new RegExp(`${number}(分)`, 'g'));
    if (block === null || said === undefined || block.known.some((points) => saysSame(said, points))) return [];
    const slots = { place: placeOf(sentence), category: `${words}指标`, said: said.value, table: block.published };
    return [contradiction(sentence, block.cells, tell('score', slots))];
  });
}

export const partsAndWholes = defineCheck({
  id: 'V70',
  severity: 'error',
  title: { zh: '报告里分项与合计不符', en: 'Parts and whole differ in the report' },
  description: {
    zh: '报告写“共 N 个项目，其中 a 个、b 个”“共安排 x 万元，其中中央 y 万元、县级 z 万元”而各项相加不等；或写产出、效益、满意度指标得多少分，与表中该类各行得分合计不同。只列举一部分的（等、主要、其余）不判断。',
    en: 'The report says “N in all, of which a and b”, or a sum of money with its sources, and the parts do not make the whole; or it gives points for a level-1 block that its rows do not make. Not judged where only some parts are named.',
  },
  source: '郫都区复核标准第 12 条（报告内容逻辑：项目数、金额、比例加总）；公开报告（55+8+70=133，报告写 35）。',
  messages,
  find: (subject, tell) =>
    sentencesOf(subject.narrative, subject.form.year).flatMap((sentence) => [
      ...countsIn(sentence, tell),
      ...sourcesIn(sentence, tell),
      ...scoresIn(subject, sentence, tell),
    ]),
});
