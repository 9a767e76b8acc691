import { percentText } from '../explain/figures';
import type { FormCell } from '../form/form';
import { message, type Message } from '../messages/message';
import type { IndicatorAssessment } from '../rules/assessment';
import { executionFundingRow, executionRateOf } from '../rules/execution';
import { gradeOf } from '../rules/grade';
import { conversionFactor } from '../value/unit';
import { readMeasure } from '../value/measure';
import { significant } from '../value/number';
import type { Check, Observation, Subject } from './check';
import { present, quoted, rowName } from './readings';
import { clauseOf, saysSame, sentencesOf, statements, type Sentence, type Statement } from './sentences';

const number = String.raw`(\d{1,9}(?:,\d{3})*(?:\.\d+)?)`;
const link = String.raw`(?:[:,]|为|是|达到?了?|共计?|合计|约|均|自评|得分|情况|分别|平均|总体|大于|超过|在)*`;

/** Words of a clause that tells what was wanted, or where a line was drawn, and not what came out. */
const onlyWanted = /指标值|目标值|预期|≥|≤|低于|不足|不到|未达|应达|要求|目标为/;

/** One contradiction between a sentence and the table. */
function contradiction(sentence: Sentence, cells: readonly FormCell[], text: Message): Observation {
  const { place, cell } = sentence.paragraph;
  return { cells, message: text, places: [{ sheet: place, cell }] };
}

const placeOf = ({ paragraph }: Sentence): string => `${paragraph.place} ${paragraph.cell}`;

const totalPattern = new RegExp(
  String.raw`(?:自评总?得?分|总得?分|综合得分|综合评分|自评分数|评价得分|绩效自评得分|最终得分)${link}${number}(分)`,
  'g',
);

function totals({ form, assessment }: Subject, sentence: Sentence): readonly Observation[] {
  const typed = assessment.total.published ?? assessment.total.score;
  // 产出指标自评得分50分 is a part of it, 满分100分 what it is out of.
  if (typed === null || /满分|指标[^,]{0,12}得分|执行率[^,]{0,8}得分|[一二三四五六七八九十]、/.test(sentence.text))
    return [];
  return statements(sentence, totalPattern)
    .filter((statement) => !saysSame(statement, typed))
    .map((statement) =>
      contradiction(
        sentence,
        present(form.total.score),
        message('findings.narrativeTotal', {
          place: placeOf(sentence),
          said: statement.value,
          table: typed,
          cell: form.total.score?.address ?? form.sheet.name,
        }),
      ),
    );
}

const gradePattern =
  /(?:自评|评价|绩效|综合)(?:结果|结论|等级|等次|级别)(?:为|是|:|评定为|定为)*[“"'‘「]?(优|良|中|差)(?=[秀好等”"'’」,]|$)/;

function grades({ form, assessment }: Subject, sentence: Sentence): readonly Observation[] {
  const said = gradePattern.exec(sentence.text)?.[1];
  const score = assessment.total.published ?? assessment.total.score;
  const grade = score === null ? null : gradeOf(score, assessment.rules);
  if (said === undefined || grade === null || said === grade) return [];
  return [
    contradiction(
      sentence,
      present(form.grade ?? form.total.score, form.total.score),
      message('findings.narrativeGrade', { place: placeOf(sentence), said, table: grade, score: score ?? '' }),
    ),
  ];
}

const ratePattern = new RegExp(
  String.raw`(?:预算执行率|资金执行率|执行率|预算完成率|支出进度|执行进度|(?:完成|占)(?:全年|年初|年度)?预算(?:数|资金|总额)?的)${link}${number}(%)`,
  'g',
);

function rates({ form, assessment }: Subject, sentence: Sentence): readonly Observation[] {
  const rate = assessment.execution.rate;
  if (rate === null) return [];
  const known = form.funding.rows.flatMap((row) => executionRateOf(row) ?? []);
  return statements(sentence, ratePattern)
    .filter((statement) => !onlyWanted.test(clauseOf(sentence, statement.written)))
    .filter((statement) => ![rate, ...known].some((one) => saysSame(statement, significant(one * 100))))
    .map((statement) =>
      contradiction(
        sentence,
        present(executionFundingRow(form)?.rate ?? null, executionFundingRow(form)?.expenditure ?? null),
        message('findings.narrativeRate', {
          place: placeOf(sentence),
          said: `${statement.value}%`,
          table: percentText(rate),
        }),
      ),
    );
}

const budgetPattern = new RegExp(
  String.raw`(?:(?:全年|年初|调整后|年度)预算(?:数|资金|金额|总额|安排)?|(?:项目)?预算(?:数|总额|总金额)|(?:共|总共)?申请(?:安排)?资金|年度资金总额)(?:为|是|:|共计?|合计|总计|达)*${number}(万元|元)`,
  'g',
);
const spendingPattern = new RegExp(
  String.raw`(?:全年执行数|预算执行数|实际(?:支出|执行|使用|支付)(?:资金|金额|数)?|累计(?:支出|支付|执行)(?:资金)?|(?:项目|资金)总支出)(?:为|是|:|共计?|合计|总计|达)*${number}(万元|元)`,
  'g',
);

function amounts({ form }: Subject, sentence: Sentence): readonly Observation[] {
  const { rows, unit } = form.funding;
  if (rows.length === 0 || /其中|用于/.test(sentence.text.split(/预算|支出|执行|申请/)[0] ?? '')) return [];
  const find = (pattern: RegExp, cells: readonly FormCell[], kind: 'budget' | 'spending'): readonly Observation[] =>
    cells.length === 0
      ? []
      : statements(sentence, pattern)
          .filter((statement) => !cells.some((cell) => saysAmount(statement, cell, unit)))
          .map((statement) =>
            contradiction(
              sentence,
              cells.slice(0, 1),
              message(kind === 'budget' ? 'findings.narrativeBudget' : 'findings.narrativeSpending', {
                place: placeOf(sentence),
                said: `${statement.value}${statement.unit}`,
                table: `${cells[0]?.number ?? ''}${unit}`,
                cell: cells[0]?.address ?? '',
              }),
            ),
          );
  const known = (cells: readonly FormCell[]): readonly FormCell[] => cells.filter((cell) => cell.number !== null);
  const budgets = known(rows.flatMap((row) => present(row.annualBudget, row.initialBudget)));
  const spendings = known(rows.flatMap((row) => present(row.expenditure)));
  return [...find(budgetPattern, budgets, 'budget'), ...find(spendingPattern, spendings, 'spending')];
}

function saysAmount(statement: Statement, cell: FormCell, unit: '万元' | '元'): boolean {
  if (cell.number === null) return false;
  const yuan = cell.number * (unit === '万元' ? 1e4 : 1);
  return saysSame(statement, significant(statement.unit === '万元' ? yuan / 1e4 : yuan));
}

const satisfactionPattern = new RegExp(String.raw`满意(?:度|率)${link}${number}(%)(以上)?`, 'g');

const isSatisfaction = ({ indicator: { category, subcategory, name } }: IndicatorAssessment): boolean =>
  /满意/.test(category + subcategory + name);

function satisfaction({ assessment }: Subject, sentence: Sentence): readonly Observation[] {
  const rows = assessment.indicators.filter(
    (row) => isSatisfaction(row) && row.indicator.actual.kind === 'number' && !isBlankUnit(row.indicator.actual.unit),
  );
  const values = rows.flatMap(({ indicator: { actual } }) => (actual.kind === 'number' ? [actual.value] : []));
  if (values.length === 0) return [];
  return statements(sentence, satisfactionPattern)
    .filter((statement) => {
      if (onlyWanted.test(clauseOf(sentence, statement.written))) return false;
      const atLeast = statement.written.endsWith('以上');
      return !values.some((value) => (atLeast ? value >= statement.value : saysSame(statement, value)));
    })
    .map((statement) =>
      contradiction(
        sentence,
        rows.flatMap(({ indicator }) => present(indicator.actualCell)),
        message('findings.narrativeSatisfaction', {
          place: placeOf(sentence),
          said: `${statement.value}%`,
          table: rows.map(({ indicator }) => `${rowName(indicator)} ${quoted(indicator.actual.text)}`).join('、'),
        }),
      ),
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
  /部分|基本|未(?!来)|除.{1,20}外|没有|尚|大多|多数|偏差|原则|为了|确保|保证|促使|推动|以便|努力|要求|是否/;
const moneyExcused = /没有安排|未安排|资金紧张|未拨付|未下达|未到位|未支付|未执行|执行率/;

function claimsAllMet({ form, assessment }: Subject, sentence: Sentence): readonly Observation[] {
  const claim = everything.exec(sentence.text) ?? (/\d/.test(sentence.text) ? null : wholeYear.exec(sentence.text));
  if (claim === null) return [];
  const clause = clauseOf(sentence, claim[0]);
  if (notAllMet.test(clause)) return [];
  const unmet = assessment.indicators.filter(({ verdict }) => verdict === 'unmet');
  const said = quoted(claim[0]);
  if (unmet.length > 0) {
    const [first] = unmet;
    return [
      contradiction(
        sentence,
        unmet.flatMap(({ indicator }) => present(indicator.actualCell)),
        message('findings.narrativeAllMet', {
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
      message('findings.narrativeNothingSpent', { place: placeOf(sentence), said }),
    ),
  ];
}

const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/^[★☆*]+/, '');

/** An indicator named in a sentence, with a number close behind its name. */
function named(subject: Subject, sentence: Sentence): readonly Observation[] {
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
        message('findings.narrativeIndicator', {
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

const readers = [totals, grades, rates, amounts, satisfaction, claimsAllMet, named];

const narrativeAgainstTable: Check = {
  id: 'V54',
  severity: 'error',
  find: (subject) => {
    const { form, narrative } = subject;
    const outside = sentencesOf(narrative, form.year).flatMap((sentence) =>
      readers.flatMap((read) => read(subject, sentence)),
    );
    const { actual } = form.goal;
    if (actual === null) return outside;
    const result = { place: form.sheet.name, cell: actual.address, text: actual.text };
    const inside = sentencesOf([result], form.year)
      .flatMap((sentence) => [rates, satisfaction, named].flatMap((read) => read(subject, sentence)))
      .map(({ cells, message: text }) => ({ cells: [actual, ...cells], message: text }));
    return [...inside, ...outside];
  },
};

const unitName = /[一-龥]{2,12}?(?:镇|乡|街道|局|厅|委员会|医院|学校|中学|小学|大学)/g;

const otherUnit: Check = {
  id: 'V55',
  severity: 'error',
  find: ({ form, narrative }) => {
    const own = present(form.department, form.implementer).map(({ text }) => text.replace(/\s/g, ''));
    const known = [...own, ...present(form.project, form.title).map(({ text }) => text.replace(/\s/g, ''))].join('/');
    const ownKinds = new Set(own.flatMap((text) => [...text.matchAll(unitName)].map(([name]) => kindOfUnit(name))));
    return narrative.flatMap((paragraph): readonly Observation[] => {
      const text = paragraph.text.replace(/\s/g, '');
      // Only a heading of the report says whose report it is.
      if (text.length > 60 || !/自评报告|评价报告|自评总结|绩效自评$/.test(text)) return [];
      return [...text.matchAll(unitName)]
        .map(([name]) => name)
        .filter(
          (name) => ownKinds.has(kindOfUnit(name)) && !mentions(known, name) && !own.some((one) => text.includes(one)),
        )
        .slice(0, 1)
        .map((name) => ({
          cells: present(form.implementer ?? form.department),
          message: message('findings.otherUnit', {
            place: `${paragraph.place} ${paragraph.cell}`,
            name,
            own: own[0] ?? '',
          }),
          places: [{ sheet: paragraph.place, cell: paragraph.cell }],
        }));
    });
  },
};

const kindOfUnit = (name: string): string =>
  /(?:镇|乡|街道|局|厅|委员会|医院|学校|中学|小学|大学)$/.exec(name)?.[0] ?? '';

/** Whether the known names contain the end of a name: 金寨县麻埠镇 is mentioned where 麻埠镇 is. */
const mentions = (known: string, name: string): boolean => {
  const length = kindOfUnit(name).length + 2;
  return known.includes(name.slice(-length));
};

const addend = String.raw`\d{1,9}(?:\.\d+)?(?:万元|元|个|人|户|亩|分|%)?`;
const sumPattern = new RegExp(String.raw`(?<![\d.])(?:${addend}\+)+${addend}=\d{1,9}(?:\.\d+)?`, 'g');
const sharePattern =
  /(?<![\d.])(\d{1,9}(?:\.\d+)?)(?:万元|元|个|人|户)?[/÷](\d{1,9}(?:\.\d+)?)(?:万元|元|个|人|户)?(?:[×*]100%)?=["“]?(\d{1,5}(?:\.\d+)?)%/g;

const proseArithmetic: Check = {
  id: 'V56',
  severity: 'warning',
  find: ({ form, narrative }) => {
    const inForm = present(
      form.goal.expected,
      form.goal.actual,
      form.explanationForAll,
      ...form.indicators.flatMap(({ explanation }) => present(explanation)),
      ...form.notes,
    ).map((cell) => ({ text: cell.text, cells: [cell], places: [], place: cell.address }));
    const outside = narrative.map(({ text, place, cell }) => ({
      text,
      cells: [],
      places: [{ sheet: place, cell }],
      place: `${place} ${cell}`,
    }));
    return [...inForm, ...outside].flatMap(({ text, cells, places, place }): readonly Observation[] =>
      wrongSums(text).map(({ written, right }) => ({
        cells,
        places,
        message: message('findings.proseArithmetic', { place, written, right }),
      })),
    );
  },
};

/** `3.89+3.89=7.79`, `66.86/200=100%`: what does not come out, as it was written, with what it makes. */
function wrongSums(text: string): readonly { readonly written: string; readonly right: string }[] {
  if (!text.includes('=') && !text.includes('＝')) return [];
  const plain = text
    .slice(0, 20_000)
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1');
  const sums = [...plain.matchAll(sumPattern)].flatMap(([written]) => {
    const numbers = (written.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
    const right = significant(numbers.slice(0, -1).reduce((sum, one) => sum + one, 0));
    return Math.abs(right - (numbers.at(-1) ?? 0)) > 0.005 + 1e-9 ? [{ written, right: `${right}` }] : [];
  });
  const shares = [...plain.matchAll(sharePattern)].flatMap(([written, part, whole, said]) => {
    const right = Number(whole) === 0 ? Number.NaN : (Number(part) / Number(whole)) * 100;
    return Math.abs(right - Number(said)) > 1 ? [{ written, right: percentText(right / 100) }] : [];
  });
  return [...sums, ...shares];
}

/** Report text against the table. */
export const narrativeChecks: readonly Check[] = [narrativeAgainstTable, otherUnit, proseArithmetic];
