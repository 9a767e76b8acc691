import { owesExplanation } from '../explain/owes-explanation';
import { percentText } from '../explain/figures';
import type { FormCell } from '../form/form';
import { isScored } from '../form/form';
import { message } from '../messages/message';
import type { IndicatorAssessment } from '../assess/assessment';
import { bandOfWords, bandRange, fitsBand } from '../assess/judgement';
import type { Check, Observation, Subject } from './check';
import { pointsFix } from './fixes';
import { impliedPoints } from './implied-weights';
import {
  addUp,
  differs,
  explanationCell,
  isEmpty,
  present,
  publishedPoints,
  quoted,
  rowName,
  saysSomething,
} from './readings';

const eachRow = (
  { assessment }: Subject,
  find: (row: IndicatorAssessment) => Observation | null,
): readonly Observation[] =>
  assessment.indicators.map(find).filter((observation): observation is Observation => observation !== null);

const isMet = ({ verdict }: IndicatorAssessment): boolean => verdict === 'met' || verdict === 'over';

const scoreAboveWeight: Check = {
  id: 'V30',
  severity: 'error',
  find: (subject) => [
    ...eachRow(subject, (row) => {
      const points = publishedPoints(row);
      if (points === null || points.score <= points.weight) return null;
      const { score, weight, scoreCell } = points;
      const params = { cell: scoreCell.address, name: rowName(row.indicator), score, weight };
      return {
        cells: present(scoreCell, row.indicator.weight),
        message: message('findings.scoreAboveWeight', params),
      };
    }),
    ...impliedPoints(subject.assessment)
      .filter(({ score, weight }) => differs(score, weight) && score > weight)
      .map(({ name, scoreCell, score, weight }) => ({
        cells: [scoreCell],
        message: message('findings.scoreNotCapped', { cell: scoreCell.address, name: quoted(name), score, weight }),
      })),
  ],
};

const metLostPoints: Check = {
  id: 'V31',
  severity: 'error',
  find: (subject) =>
    eachRow(subject, (row) => {
      const points = publishedPoints(row);
      const explanation = explanationCell(subject.form, row.indicator);
      if (points === null || points.score >= points.weight || !isMet(row) || (explanation?.text ?? '') !== '')
        return null;
      const { score, weight, scoreCell } = points;
      const { target, actual } = row.indicator;
      return {
        cells: present(scoreCell, explanation),
        message: message('findings.metLostPoints', {
          cell: scoreCell.address,
          name: rowName(row.indicator),
          target: quoted(target.text),
          actual: quoted(actual.text),
          score,
          weight,
        }),
      };
    }),
};

const unmetFull: Check = {
  id: 'V32',
  severity: 'error',
  find: (subject) =>
    eachRow(subject, (row) => {
      const points = publishedPoints(row);
      if (points === null || row.verdict !== 'unmet' || points.score < points.weight) return null;
      const { weight, scoreCell } = points;
      const { target, actual } = row.indicator;
      const params = {
        cell: scoreCell.address,
        name: rowName(row.indicator),
        target: quoted(target.text),
        actual: quoted(actual.text),
        weight,
      };
      const computed = row.scoredBy === 'rules' ? row.score : null;
      return {
        cells: present(scoreCell, row.indicator.actualCell),
        message:
          computed === null
            ? message('findings.unmetFullJudge', params)
            : message('findings.unmetFull', { ...params, computed }),
        fix: computed === null ? [] : scoreFix(subject, row, scoreCell, computed),
      };
    }),
};

function scoreFix(subject: Subject, row: IndicatorAssessment, scoreCell: FormCell, computed: number) {
  return pointsFix(subject.form, scoreCell, computed, {
    kind: 'indicatorScore',
    subject: row.indicator.name,
    decimals: subject.assessment.rules.decimals,
    reason: message('findings.proportionFix', { score: computed }),
  });
}

const notProportional: Check = {
  id: 'V33',
  severity: 'warning',
  find: (subject) =>
    eachRow(subject, (row) => {
      const points = publishedPoints(row);
      if (points === null || row.verdict !== 'unmet' || row.scoredBy !== 'rules' || row.score === null) return null;
      const { score, weight, scoreCell } = points;
      if (score >= weight || !differs(score, row.score)) return null;
      return {
        cells: present(scoreCell, row.indicator.actualCell),
        message: message('findings.notProportional', {
          cell: scoreCell.address,
          name: rowName(row.indicator),
          completion: row.completion === null ? '—' : percentText(row.completion),
          score,
          weight,
          computed: row.score,
        }),
        fix: scoreFix(subject, row, scoreCell, row.score),
      };
    }),
};

const unexplainedLoss: Check = {
  id: 'V34',
  severity: 'error',
  find: (subject) => [...eachRow(subject, (row) => lossInRow(subject, row)), ...lossWithoutWeights(subject)],
};

function lossInRow({ form }: Subject, row: IndicatorAssessment): Observation | null {
  const points = publishedPoints(row);
  const explanation = explanationCell(form, row.indicator);
  if (points === null || points.score >= points.weight || isMet(row) || !isEmpty(explanation)) return null;
  const { score, weight, scoreCell } = points;
  return {
    cells: [explanation, scoreCell],
    message: message('findings.unexplainedLoss', {
      cell: explanation.address,
      name: rowName(row.indicator),
      score,
      weight,
      lost: addUp([weight, -score]),
    }),
  };
}

/** A scored form without 分值 (湖北) has one cell for the reasons of all rows. */
function lossWithoutWeights({ form, assessment }: Subject): readonly Observation[] {
  const { explanationForAll } = form;
  if (!isScored(form) || !isEmpty(explanationForAll)) return [];
  const unmet = assessment.indicators.filter(
    ({ indicator, verdict }) => verdict === 'unmet' && indicator.weight === null && indicator.explanation === null,
  );
  const [first] = unmet;
  if (first === undefined) return [];
  return [
    {
      cells: [explanationForAll, ...unmet.flatMap(({ indicator }) => present(indicator.actualCell))],
      message: message('findings.unexplainedUnmet', {
        cell: explanationForAll.address,
        count: unmet.length,
        name: rowName(first.indicator),
      }),
    },
  ];
}

const unexplainedExcess: Check = {
  id: 'V35',
  severity: 'warning',
  find: (subject) =>
    eachRow(subject, (row) => {
      const { indicator, verdict, completion } = row;
      const explanation = explanationCell(subject.form, indicator);
      if (verdict !== 'over' || (explanation !== null && explanation.text !== '')) return null;
      return {
        cells: present(explanation, indicator.actualCell, indicator.targetCell),
        message: message('findings.unexplainedExcess', {
          name: rowName(indicator),
          target: quoted(indicator.target.text),
          actual: quoted(indicator.actual.text),
          completion: completion === null ? '—' : percentText(completion),
          alert: percentText(subject.assessment.rules.overFulfilmentAlert),
        }),
      };
    }),
};

const outsideBand: Check = {
  id: 'V36',
  severity: 'warning',
  find: (subject) =>
    eachRow(subject, (row) => {
      const points = publishedPoints(row);
      const { indicator, verdict } = row;
      const { rules } = subject.assessment;
      if (points === null || verdict !== 'qualitative' || points.score > points.weight) return null;
      const band = bandOfWords(indicator.target.text, indicator.actual.text);
      if (band === null || fitsBand(indicator, points.score, points.weight, rules)) return null;
      const { low, high } = bandRange(band, points.weight, rules);
      return {
        cells: present(points.scoreCell, indicator.actualCell),
        message: message('findings.outsideBand', {
          cell: points.scoreCell.address,
          name: rowName(indicator),
          actual: quoted(indicator.actual.text),
          score: points.score,
          low,
          high,
        }),
      };
    }),
};

/** Words of a note that speak of something short, late or changed; 无偏差 and the like do not. */
const speaksOfShortfall =
  /未|不足|不够|偏差|少于|低于|减少|滞后|延[迟期]|推迟|动态|影响|原因|由于|受.{1,12}限制|剩余|尚|扣/;
const denies = /^(?:无|没有|不存在|未发生|未出现|未发现|暂无)|无偏差|没有偏差|无异常/;

const explainedWithoutLoss: Check = {
  id: 'V37',
  severity: 'warning',
  find: (subject) =>
    eachRow(subject, (row) => {
      const points = publishedPoints(row);
      const { explanation } = row.indicator;
      if (points === null || points.score < points.weight || row.verdict === 'over' || row.verdict === 'blank')
        return null;
      if (!saysSomething(explanation) || denies.test(explanation.text) || !speaksOfShortfall.test(explanation.text))
        return null;
      return {
        cells: [explanation, points.scoreCell],
        message: message('findings.explainedWithoutLoss', {
          cell: explanation.address,
          name: rowName(row.indicator),
          note: quoted(explanation.text),
          weight: points.weight,
        }),
      };
    }),
};

const allFull: Check = {
  id: 'V38',
  severity: 'info',
  find: ({ form, assessment }) => {
    const points = assessment.indicators.map(publishedPoints);
    const scored = points.filter((one) => one !== null);
    const full =
      scored.length >= 3 && scored.length === points.length && scored.every((one) => one.score === one.weight);
    if (!full) return [];
    return [
      {
        cells: present(form.total.score ?? scored[0]?.scoreCell ?? null),
        message: message('findings.allFull', { count: scored.length }),
      },
    ];
  },
};

const saysNothingAtAll = /^(?:0|无|没有|—+|-+|\/|\\|否|不适用|无偏差|暂无)[。.]?$/;

const emptyWords: Check = {
  id: 'V39',
  severity: 'warning',
  find: (subject) =>
    eachRow(subject, (row) => {
      const { explanation } = row.indicator;
      if (explanation === null || !saysNothingAtAll.test(explanation.text)) return null;
      const points = publishedPoints(row);
      const owes =
        points === null
          ? owesExplanation(row)
          : points.score < points.weight || row.verdict === 'over' || row.verdict === 'unmet';
      // 无 and / say that there is nothing to explain; a 0 says nothing at all.
      if (!owes && explanation.text !== '0') return null;
      return {
        cells: present(explanation, row.indicator.score),
        message: message('findings.emptyWords', {
          cell: explanation.address,
          name: rowName(row.indicator),
          note: explanation.text,
        }),
      };
    }),
};

/** 得分 against 分值, target and actual. */
export const scoreChecks: readonly Check[] = [
  scoreAboveWeight,
  metLostPoints,
  unmetFull,
  notProportional,
  unexplainedLoss,
  unexplainedExcess,
  outsideBand,
  explainedWithoutLoss,
  allFull,
  emptyWords,
];
