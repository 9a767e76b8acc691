import type { IndicatorAssessment } from '../../assess/assessment';
import { executionFundingRow } from '../../assess/execution';
import { readMeasure } from '../../value/measure';
import { significant } from '../../value/number';
import { conversionFactor } from '../../value/unit';
import type { CheckMessages, Observation, Subject, Tell } from '../check';
import { present } from '../form-cells';
import { quoted, rowName } from '../wording';
import { contradiction, link, number, onlyWanted, placeOf, plainName } from './contradiction';
import { clauseOf, saysSame, type Sentence, type Statement, statements } from './sentences';

/** What V54 says of these. */
export const resultMessages = {
  narrativeSatisfaction: {
    zh: '{place} 写满意度 {said}，表中为 {table}。请改成一致。',
    en: '{place} says satisfaction {said}, the form has {table}. Make them agree.',
  },
  narrativeAllMet: {
    zh: '{place} 写“{said}”，表中有 {count} 个指标没有完成（如“{name}”）。请如实修改。',
    en: '{place} says “{said}”, yet {count} {count|target was|targets were} missed (e.g. “{name}”). Say what is the case.',
  },
  narrativeNothingSpent: {
    zh: '{place} 写“{said}”，而预算执行率为 0%。请如实说明资金没有执行的情况。',
    en: '{place} says “{said}”, yet 0 % of the budget was spent. Say so.',
  },
  narrativeIndicator: {
    zh: '{place} 写“{name}”为 {said}，表中（{cell}）为“{table}”。请改成一致。',
    en: '{place} says {said} for “{name}”, the form ({cell}) has “{table}”. Make them agree.',
  },
} as const satisfies CheckMessages;

type TellResult = Tell<typeof resultMessages>;

const satisfactionPattern = new RegExp(String.raw`满意(?:度|率)${link}${number}(%)(以上)?`, 'g');

const isSatisfaction = ({ indicator: { category, subcategory, name } }: IndicatorAssessment): boolean =>
  /满意/.test(category + subcategory + name);

/** 师生满意度95%,其中教师满意度97%: what follows 其中 is of some of them only. */
const isOfPartOfThem = ({ sentence, at }: Statement): boolean => {
  const before = sentence.text.slice(0, at);
  return /满意[度率][^,]*\d.*其中/.test(before);
};

/** Rows whose very name stands in front of the number. */
function rowsNamedBy(
  { sentence, written, at }: Statement,
  rows: readonly IndicatorAssessment[],
): readonly IndicatorAssessment[] {
  const name = sentence.text.slice(0, at) + (/^满意[度率]/.exec(written)?.[0] ?? '');
  return rows.filter(({ indicator }) => {
    const own = plainName(indicator.name);
    return own.length >= 4 && name.endsWith(own);
  });
}

/** Whether a satisfaction in the text is that of the row it names; of any row where it names none. */
function agreesWithOne(statement: Statement, rows: readonly IndicatorAssessment[]): boolean {
  const named = rowsNamedBy(statement, rows);
  return (named.length > 0 ? named : rows).some(({ indicator: { actual } }) => {
    if (actual.kind !== 'number') return false;
    return statement.written.endsWith('以上') ? actual.value >= statement.value : saysSame(statement, actual.value);
  });
}

function satisfaction({ assessment }: Subject, sentence: Sentence, tell: TellResult): readonly Observation[] {
  const rows = assessment.indicators.filter(
    (row) => isSatisfaction(row) && row.indicator.actual.kind === 'number' && !isBlankUnit(row.indicator.actual.unit),
  );
  if (rows.length === 0) return [];
  const said = statements(sentence, satisfactionPattern).filter(
    (statement) => !onlyWanted.test(clauseOf(sentence, statement.written, statement.at)) && !isOfPartOfThem(statement),
  );
  const right = said.filter((statement) => agreesWithOne(statement, rows));
  return (
    said
      .filter((statement) => !right.includes(statement))
      // Beside one that the table knows, others of people whom it does not name are other surveys, or parts of this one.
      .filter((statement) => right.length === 0 || rowsNamedBy(statement, rows).length > 0)
      .map((statement) =>
        contradiction(
          sentence,
          rows.flatMap(({ indicator }) => present(indicator.actualCell)),
          tell('narrativeSatisfaction', {
            place: placeOf(sentence),
            said: `${statement.value}%`,
            table: rows.map(({ indicator }) => `${rowName(indicator)} ${quoted(indicator.actual.text)}`).join('、'),
          }),
        ),
      )
  );
}

/** A bare 98 answers with a percentage; people, households and the like do not. */
const isBlankUnit = (unit: string | null): boolean => unit !== null && unit !== '%';

const everything =
  /(?:各项|全部|所有|年度各项)(?:绩效|目标|任务|工作|产出|效益)*(?:指标|目标|任务)(?:任务|值)?(?:均|都|全部|全面)?(?:已|按时|按期|按计划|顺利|圆满)*(?:达到|完成|实现|达成)(?!情况|率|的情况)|(?:指标|目标)(?:任务)?(?:均|都|已)?(?:全部|全面|圆满)(?:完成|实现|达成)/;
/** Without 各项 it speaks of everything only where the sentence speaks of nothing in particular. */
const wholeYear =
  /(?:完成|实现|达到)了?(?:全年|年度|既定|预期)(?:设定|确定|制定)?的?(?:各项|服务项目|绩效|工作|总体|全部|所有)*(?:目标|指标)(?:任务)?/;
const notAllMet =
  /部分|基本|其余|其他|剩余|未(?!来)|没有|尚|大多|多数|偏差|原则|为了|确保|保证|促使|推动|以便|努力|要求|是否/;
const moneyExcused = /没有安排|未安排|资金紧张|未拨付|未下达|未到位|未支付|未执行|执行率/;

function claimsAllMet({ form, assessment }: Subject, sentence: Sentence, tell: TellResult): readonly Observation[] {
  const claim = everything.exec(sentence.text) ?? (/\d/.test(sentence.text) ? null : wholeYear.exec(sentence.text));
  if (claim === null) return [];
  const clause = clauseOf(sentence, claim[0], claim.index);
  if (notAllMet.test(clause) || /除[^,]{1,30}外,?/.test(sentence.text)) return [];
  const unmet = assessment.indicators.filter(({ verdict }) => verdict === 'unmet');
  const said = quoted(claim[0]);
  if (unmet.length > 0) {
    const [first] = unmet;
    return [
      contradiction(
        sentence,
        unmet.flatMap(({ indicator }) => present(indicator.actualCell)),
        tell('narrativeAllMet', {
          place: placeOf(sentence),
          said,
          count: unmet.length,
          name: first === undefined ? '' : rowName(first.indicator),
        }),
      ),
    ];
  }
  const row = executionFundingRow(form);
  if (assessment.execution.rate !== 0 || moneyExcused.test(sentence.text)) return [];
  return [
    contradiction(
      sentence,
      present(row?.rate ?? null, row?.expenditure ?? null),
      tell('narrativeNothingSpent', { place: placeOf(sentence), said }),
    ),
  ];
}

/** An indicator named in a sentence, with a number close behind its name. */
function named(subject: Subject, sentence: Sentence, tell: TellResult): readonly Observation[] {
  if (/指标值|目标值|预期|≥|≤|不低于|分值|得分/.test(sentence.text)) return [];
  return subject.assessment.indicators.flatMap((row): readonly Observation[] => {
    const { indicator } = row;
    const name = plainName(indicator.name);
    const { target, actual } = indicator;
    if (name.length < 4 || actual.kind !== 'number' || isSatisfaction(row)) return [];
    const at = sentence.text.indexOf(name);
    if (at < 0) return [];
    const behind = sentence.text.slice(at + name.length);
    const match =
      /^(?:(?:指标|实际)*(?:为|是|达到?了?|完成了?|共计?|:|实现|约)*)(\d{1,9}(?:,\d{3})*(?:\.\d+)?)(?!\d|年|月|日|-)/.exec(
        behind,
      );
    if (match === null) return [];
    const [whole, digits = ''] = match;
    const measure = readMeasure(behind.slice(whole.length));
    const factor = measure.unit === null ? null : conversionFactor(measure.unit, actual.unit ?? measure.unit);
    if (factor === null) return [];
    const value = significant(Number(digits.replace(/,/g, '')) * measure.multiplier * factor);
    const known = [
      actual.value,
      ...(target.kind === 'number' && row.verdict !== 'unmet' && row.verdict !== 'over' ? [target.value] : []),
    ];
    const tolerance =
      (measure.multiplier * factor) / (digits.includes('.') ? 10 ** (digits.split('.')[1]?.length ?? 0) : 1);
    const slack = measure.multiplier > 1 || digits.includes('.') ? tolerance : 0;
    if (known.some((one) => Math.abs(one - value) <= slack + 1e-9)) return [];
    return [
      contradiction(
        sentence,
        present(indicator.actualCell),
        tell('narrativeIndicator', {
          place: placeOf(sentence),
          name: rowName(indicator),
          said: `${digits}${behind.slice(whole.length, behind.length - measure.rest.length)}`,
          table: quoted(actual.text),
          cell: indicator.actualCell?.address ?? '',
        }),
      ),
    ];
  });
}

/** What a report says of the indicators' results. */
export const resultReaders = { satisfaction, claimsAllMet, named };
