import type { FormCell, Indicator } from '../form/form';
import { message } from '../messages/message';
import type { IndicatorAssessment } from '../assess/assessment';
import { namesShare } from '../value/row-name';
import { saysNotDone } from '../value/words';
import type { Check, Observation, Subject } from './check';
import { present, publishedPoints, quoted, rowName } from './readings';

const eachRow = (
  { assessment }: Subject,
  find: (row: IndicatorAssessment) => Observation | null,
): readonly Observation[] =>
  assessment.indicators.map(find).filter((observation): observation is Observation => observation !== null);

const isQuantity = ({ kind }: Indicator['target']): boolean => kind === 'number' || kind === 'range';

/** What a message about a row's actual is filled with. */
const about = (indicator: Indicator) => ({
  cell: indicator.actualCell?.address ?? '',
  name: rowName(indicator),
  target: quoted(indicator.target.text),
  actual: quoted(indicator.actual.text),
});

const scoredBlank: Check = {
  id: 'V21',
  severity: 'error',
  find: (subject) =>
    eachRow(subject, ({ indicator }) => {
      const score = indicator.score?.number ?? 0;
      if (indicator.actual.kind !== 'blank' || indicator.actualCell === null || score <= 0) return null;
      return {
        cells: present(indicator.actualCell, indicator.score),
        message: message('findings.scoredBlank', { ...about(indicator), score }),
      };
    }),
};

const numberInWords: Check = {
  id: 'V22',
  severity: 'error',
  find: (subject) =>
    eachRow(subject, ({ indicator }) => {
      const { target, actual } = indicator;
      if (!isQuantity(target) || actual.kind !== 'qualitative' || saysNotDone(actual.text)) return null;
      return {
        cells: present(indicator.actualCell),
        message: message('findings.numberInWords', about(indicator)),
      };
    }),
};

/** What the platform accepts as the result of a qualitative row. */
const platformWords = /^(?:达成|部分达成|未达成)$/;

const notPlatformWord: Check = {
  id: 'V23',
  severity: 'error',
  find: (subject) =>
    subject.assessment.rules.id !== 'integrated-platform'
      ? []
      : eachRow(subject, ({ indicator }) => {
          const { target, actual } = indicator;
          if (target.kind !== 'qualitative' || actual.kind === 'blank' || platformWords.test(actual.text.trim()))
            return null;
          return {
            cells: present(indicator.actualCell),
            message: message('findings.notPlatformWord', about(indicator)),
          };
        }),
};

const operatorCopied: Check = {
  id: 'V24',
  severity: 'warning',
  find: ({ form }) => {
    const rows = form.indicators.filter(({ actual }) => actual.kind === 'number' && actual.operator !== null);
    const [first] = rows;
    if (first === undefined) return [];
    return [
      {
        cells: rows.flatMap(({ actualCell }) => present(actualCell)),
        message: message('findings.operatorCopied', { ...about(first), count: rows.length }),
      },
    ];
  },
};

/** 每月20日前 and 每月18日前: no number for the program, but the same words around theirs, so that a person sees it at once. */
function saysItAlike(target: Indicator['target'], actual: Indicator['actual']): boolean {
  const words = (text: string): string => text.replace(/\s/g, '').replace(/\d+(?:\.\d+)?/g, '0');
  return target.kind === 'unclear' && actual.kind === 'unclear' && words(target.text) === words(actual.text);
}

const notComparable: Check = {
  id: 'V25',
  severity: 'warning',
  find: (subject) =>
    eachRow(subject, ({ indicator, verdict }) => {
      const { target, actual } = indicator;
      const isMeasured = isQuantity(actual) || actual.kind === 'date' || actual.kind === 'unclear';
      // `11月底完成100%` answered by 100%, `≤12月` by 12: one half of what was asked is there.
      const isPart = (target.kind === 'unclear' || target.kind === 'date') && target.text.includes(actual.text);
      if (verdict !== 'notComparable' || !isMeasured || isPart || saysItAlike(target, actual)) return null;
      return {
        cells: present(indicator.actualCell, indicator.targetCell),
        message:
          target.kind === 'unclear' || actual.kind === 'unclear'
            ? message('findings.unclearValue', about(indicator))
            : message('findings.notComparable', about(indicator)),
      };
    }),
};

/** Rates that may well exceed a hundred percent. */
const unboundedRate =
  /增长|增幅|增速|增加|提高|提升|上升|下降|降低|减少|同比|环比|毛入学|毛利|收益率|完成|节约|超额|执行|周转|杠杆|到位|达产|产出|回报|贡献|覆盖倍/;

const aboveHundred: Check = {
  id: 'V26',
  severity: 'error',
  find: (subject) =>
    eachRow(subject, ({ indicator }) => {
      const { name, target, actual } = indicator;
      if (actual.kind !== 'number' || !namesShare(name) || unboundedRate.test(name)) return null;
      const isPercent =
        actual.unit === '%' || (actual.unit === null && target.kind === 'number' && target.value <= 100);
      const isBounded = target.kind !== 'number' || target.value <= 100;
      if (!isPercent || !isBounded || actual.value <= 100 || /率[^率]{0,4}(?:数|人)/.test(name)) return null;
      return {
        cells: present(indicator.actualCell),
        message: message('findings.aboveHundred', about(indicator)),
      };
    }),
};

const dateWrong: Check = {
  id: 'V27',
  severity: 'warning',
  find: (subject) =>
    eachRow(subject, ({ indicator }) => {
      const { target, actual } = indicator;
      if (target.kind === 'date' && actual.kind === 'date' && actual.value > target.value) {
        return {
          cells: present(indicator.actualCell, indicator.targetCell),
          message: message('findings.dateLate', about(indicator)),
        };
      }
      const { year } = subject.form;
      if (year === null || actual.kind !== 'date' || !/时效/.test(indicator.subcategory)) return null;
      const actualYear = Number(actual.value.slice(0, 4));
      const targetYear = target.kind === 'date' ? Number(target.value.slice(0, 4)) : year;
      if (actualYear <= year && actualYear >= Math.min(targetYear, year) && targetYear >= year) return null;
      return {
        cells: present(actualYear === year ? indicator.targetCell : indicator.actualCell),
        message: message('findings.dateOutsideYear', { ...about(indicator), year }),
      };
    }),
};

const unfinishedWork =
  /未完工|未竣工|未验收|尚未(?:完工|竣工|验收|投入使用|建成)|在建|正在(?:建设|施工|实施)|(?:建设|施工)中|未开工|未投入使用/;
const deniesUnfinished = /(?:无|没有|不存在|未发现)[^，。；]{0,8}(?:未完工|未验收|在建)/;

const isUnfinished = (text: string): boolean => unfinishedWork.test(text) && !deniesUnfinished.test(text);

const acceptedUnfinished: Check = {
  id: 'V28',
  severity: 'warning',
  find: (subject) => {
    const { form } = subject;
    const saying = present(
      form.goal.actual,
      ...form.indicators.flatMap(({ actualCell, explanation }) => [actualCell, explanation]),
    ).find(({ text }) => isUnfinished(text));
    if (saying === undefined) return [];
    return eachRow(subject, (row) => {
      const { indicator } = row;
      const points = publishedPoints(row);
      if (points === null || points.score < points.weight || !aboutFinishedWork(indicator, saying)) return null;
      return {
        cells: [points.scoreCell, saying],
        message: message('findings.acceptedUnfinished', {
          cell: saying.address,
          name: rowName(indicator),
          said: quoted(saying.text),
          weight: points.weight,
        }),
      };
    });
  },
};

/** A row on the quality of what is finished, or the very row that says it is not. */
function aboutFinishedWork({ name, actualCell, subcategory }: Indicator, saying: FormCell): boolean {
  return actualCell?.address === saying.address || (/质量/.test(subcategory) && /验收|合格|完工|竣工|达标/.test(name));
}

const satisfactionUnmeasured: Check = {
  id: 'V29',
  severity: 'warning',
  find: (subject) =>
    eachRow(subject, ({ indicator }) => {
      const { category, subcategory, name, actual } = indicator;
      if (!/满意/.test(category + subcategory + name) || actual.kind !== 'qualitative') return null;
      return {
        cells: present(indicator.actualCell),
        message: message('findings.satisfactionUnmeasured', about(indicator)),
      };
    }),
};

/** Marks that the platform's fields reject. */
const rejectedCharacters = /[<>&'"\\|^~`{}$#@]/;

const negativeOrSpecial: Check = {
  id: 'V60',
  severity: 'warning',
  find: (subject) => {
    const { form, assessment } = subject;
    const money = form.funding.rows.flatMap((row) => present(row.initialBudget, row.annualBudget, row.expenditure));
    const negative = [
      ...money.filter(({ number }) => number !== null && number < 0),
      ...form.indicators.flatMap(({ target, actual, name, targetCell, actualCell }) =>
        /增长|增幅|增速|变化|下降|降低|减少|温度|同比|环比|利润|净额/.test(name)
          ? []
          : [
              ...(target.kind === 'number' && target.value < 0 ? present(targetCell) : []),
              ...(actual.kind === 'number' && actual.value < 0 ? present(actualCell) : []),
            ],
      ),
    ];
    const special =
      assessment.rules.id === 'integrated-platform'
        ? form.indicators.flatMap(({ target, actual, targetCell, actualCell }) => [
            ...(target.kind === 'qualitative' && rejectedCharacters.test(target.text) ? present(targetCell) : []),
            ...(actual.kind === 'qualitative' && rejectedCharacters.test(actual.text) ? present(actualCell) : []),
          ])
        : [];
    return [
      ...negative.map((cell) => ({
        cells: [cell],
        message: message('findings.negative', { cell: cell.address, text: quoted(cell.text) }),
      })),
      ...special.map((cell) => ({
        cells: [cell],
        message: message('findings.specialCharacters', { cell: cell.address, text: quoted(cell.text) }),
      })),
    ];
  },
};

/** 实际完成值. */
export const actualChecks: readonly Check[] = [
  scoredBlank,
  numberInWords,
  notPlatformWord,
  operatorCopied,
  notComparable,
  aboveHundred,
  dateWrong,
  acceptedUnfinished,
  satisfactionUnmeasured,
];

/** What the platforms do not take. */
export const platformChecks: readonly Check[] = [negativeOrSpecial];
