import type { Indicator } from '../form/form';
import { message } from '../messages/message';
import { directionOf } from '../value/direction';
import { nameMark, namesShare, targetInName } from '../value/row-name';
import { isMoney } from '../value/unit';
import type { Check, Observation, Subject } from './check';
import { present, quoted, rowName } from './readings';

const eachIndicator = ({ form }: Subject, find: (indicator: Indicator) => Observation | null): readonly Observation[] =>
  form.indicators.map(find).filter((observation): observation is Observation => observation !== null);

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s,，。、；;:：]/g, '');

const quantityInWords: Check = {
  id: 'V11',
  severity: 'error',
  find: (subject) =>
    eachIndicator(subject, (indicator) => {
      const { subcategory, target, targetCell } = indicator;
      if (!/数量/.test(subcategory) || target.kind !== 'qualitative' || /\d/.test(target.text)) return null;
      return {
        cells: present(targetCell),
        message: message('findings.quantityInWords', {
          cell: targetCell?.address ?? '',
          name: rowName(indicator),
          target: quoted(target.text),
        }),
      };
    }),
};

const bareNumber = /^(?:不(?:低|少|小)于|不(?:超过|高于|大于|多于)|至少|[≥≤><=＝≧≦═＞＜])*\s*[\d.,，]+$/;

/** A number with no unit behind it, in the unit's column, as a percentage format or in the name's brackets. */
function lacksUnit({ target, targetCell, name }: Indicator): boolean {
  if (target.kind !== 'number' || target.value === 0 || !bareNumber.test(target.text.trim())) return false;
  return !(targetCell?.numberFormat.includes('%') ?? false) && nameMark(name).unit === null;
}

const unitMissing: Check = {
  id: 'V12',
  severity: 'warning',
  find: ({ form }) => {
    const rows = form.indicators.filter(lacksUnit);
    const [first] = rows;
    if (first === undefined) return [];
    return [
      {
        cells: rows.flatMap(({ targetCell }) => present(targetCell)),
        message: message('findings.unitMissing', {
          count: rows.length,
          cell: first.targetCell?.address ?? '',
          name: rowName(first),
          target: quoted(first.target.text),
        }),
      },
    ];
  },
};

const targetBlank: Check = {
  id: 'V13',
  severity: 'warning',
  find: (subject) =>
    eachIndicator(subject, (indicator) => {
      const { target, targetCell, context, weight, actual } = indicator;
      if (target.kind !== 'blank') return null;
      // `/` without points, or answered by `/`: the row does not apply.
      const isMarked = target.text.trim() !== '';
      if (isMarked && ((weight?.number ?? 0) === 0 || actual.kind === 'blank')) return null;
      const found = targetInName(context);
      const cell = targetCell?.address ?? '';
      return {
        cells: present(targetCell, indicator.nameCell),
        message:
          found === null
            ? message('findings.targetBlank', { cell, name: rowName(indicator) })
            : message('findings.targetInName', { cell, name: rowName(indicator) }),
      };
    }),
};

const costAtLeast: Check = {
  id: 'V14',
  severity: 'warning',
  find: (subject) =>
    eachIndicator(subject, (indicator) => {
      const { target, targetCell, context } = indicator;
      if (target.kind !== 'number' || (target.operator !== '>=' && target.operator !== '>')) return null;
      if (target.value === 0 || !isMoney(target.unit)) return null;
      if (directionOf({ ...target, operator: null }, context).direction !== 'atMost') return null;
      return {
        cells: present(targetCell ?? indicator.nameCell),
        message: message('findings.costAtLeast', {
          cell: targetCell?.address ?? '',
          name: rowName(indicator),
          target: quoted(target.text),
        }),
      };
    }),
};

/** What is to be kept down, so that a ceiling is meant. */
const undesired =
  /事故|投诉|死亡|伤亡|超期|逾期|违规|违纪|违法|差错|错误|失误|故障|控制|不超过|减少|下降|降低|压减|削减|发生|损失|损耗|延误|中断|上访|信访|浓度|排放|能耗|调整次数|空缺|缺陷|三公|成本|费用|时间|时限|期限|天数|耗时|响应|复发|返贫|发病|死淘|结余|结转|偏差|浪费|闲置/;

const quantityAtMost: Check = {
  id: 'V15',
  severity: 'warning',
  find: (subject) =>
    eachIndicator(subject, (indicator) => {
      const { target, targetCell, subcategory, name } = indicator;
      if (!/数量/.test(subcategory) || target.kind !== 'number' || target.value === 0) return null;
      if ((target.operator !== '<=' && target.operator !== '<') || isMoney(target.unit) || undesired.test(name))
        return null;
      return {
        cells: present(targetCell),
        message: message('findings.quantityAtMost', {
          cell: targetCell?.address ?? '',
          name: rowName(indicator),
          target: quoted(target.text),
        }),
      };
    }),
};

const notAssessable: Check = {
  id: 'V16',
  severity: 'warning',
  find: ({ form }) => {
    const rows = form.indicators.filter(
      ({ category, subcategory }) => /效益|效果/.test(category) && /社会|经济|生态|可持续/.test(subcategory),
    );
    const [first] = rows;
    const vague = rows.filter(
      ({ target, name }) =>
        target.kind === 'number' && target.unit === '%' && !namesShare(name) && target.operator !== null,
    );
    const targets = new Set(vague.map(({ target }) => plain(target.text)));
    if (first === undefined || rows.length < 2 || vague.length !== rows.length || targets.size !== 1) return [];
    return [
      {
        cells: vague.flatMap(({ targetCell }) => present(targetCell)),
        message: message('findings.notAssessable', { count: vague.length, target: quoted(first.target.text) }),
      },
    ];
  },
};

const scaleWords =
  /^(?:好坏|好差|好中差|优良中[低]?差|优良中差|优良差|高低|高中低|大小|强弱|有无|是否|是\/否|优\/良\/中\/差|达成\/部分达成\/未达成)$/;

/** 优良中低差 answered by 优: the platforms know no other way to write a qualitative row, and the answer tells the grade. */
const answersScale = (scale: string, answer: string): boolean =>
  answer !== '' && answer.length <= 3 && answer !== scale && scale.includes(answer.replace(/[秀好等]$/, '') || answer);

const scaleAsTarget: Check = {
  id: 'V17',
  severity: 'warning',
  find: (subject) =>
    eachIndicator(subject, (indicator) => {
      const { target, targetCell, actual } = indicator;
      const text = plain(target.text).replace(/^定性(?:指标)?/, '');
      if (!scaleWords.test(text) && !scaleWords.test(text.replace(/\//g, ''))) return null;
      if (answersScale(text, plain(actual.text))) return null;
      return {
        cells: present(targetCell),
        message: message('findings.scaleAsTarget', {
          cell: targetCell?.address ?? '',
          name: rowName(indicator),
          target: quoted(target.text),
        }),
      };
    }),
};

const targetIsName: Check = {
  id: 'V18',
  severity: 'warning',
  find: (subject) =>
    eachIndicator(subject, (indicator) => {
      const { target, targetCell, nameCell, name } = indicator;
      const text = plain(target.text);
      if (text.length < 3 || text !== plain(name)) return null;
      return {
        cells: present(targetCell, nameCell),
        message: message('findings.targetIsName', { cell: targetCell?.address ?? '', name: rowName(indicator) }),
      };
    }),
};

const senselessTarget: Check = {
  id: 'V20',
  severity: 'warning',
  find: (subject) =>
    eachIndicator(subject, (indicator) => {
      const { target, targetCell, name } = indicator;
      if (target.kind !== 'number' || (target.operator !== '>=' && target.operator !== '>')) return null;
      const isSatisfied =
        /满意(?:度|率)/.test(name) && target.value >= 100 && (target.unit === '%' || target.unit === null);
      const isUndesired =
        target.value > 0 &&
        target.unit === '%' &&
        /(?:逾期|超期|投诉|差错|错误|事故|违规|违法|失误|故障|流失|返贫|发病|死亡|损耗|不合格|失败|空置|闲置|浪费)[^，,、/]{0,6}率/.test(
          name,
        ) &&
        !/处置|处理|办结|解决|化解|下降|降低|减少|整改|查处|排除|修复|响应|控制|回访|答复|救治|治理|回复|防范|追究/.test(
          name,
        );
      if (!isSatisfied && !isUndesired) return null;
      return {
        cells: present(targetCell),
        message: message(isSatisfied ? 'findings.satisfactionFull' : 'findings.undesiredAtLeast', {
          cell: targetCell?.address ?? '',
          name: rowName(indicator),
          target: quoted(target.text),
        }),
      };
    }),
};

/** 年度指标值. */
export const targetChecks: readonly Check[] = [
  quantityInWords,
  unitMissing,
  targetBlank,
  costAtLeast,
  quantityAtMost,
  notAssessable,
  scaleAsTarget,
  targetIsName,
  senselessTarget,
];
