import type { ValueContext } from './value-source';
import type { Direction, NumberExpression } from './expression';
import { changeSaid } from './change';
import { lowerIsBetter } from './lower-is-better';
import { isDuration, isMoney } from './unit';

/** A direction, and whether it was inferred from the row's words because no operator is written. */
export interface DirectionReading {
  readonly direction: Direction;
  readonly inferred: boolean;
}

/** What is paid to people … */
const paidToPeople =
  /补助|补贴|救助|发放|津贴|抚恤|优待金|低保|报酬|奖励|奖补|资助|供养|慰问|助学|奖学金|生活费|配套资金/;
/** … at so much for each of them: a standard, whose shortfall is one. */
const standard = /标准|[人户亩]均|每[人户亩名]/;
const amountOfMoney = /成本|费|资金|金额|投入|支出|投资|经费|造价|价格|概算|预算|单价|总额|总价/;

/**
 * The direction of a target: as its operator says; without one, amounts of money under 成本指标 are at most, except
 * standards of what is paid to people, whose shortfall is a shortfall; shares and counts of what nobody wants (投诉率, 事故起数)
 * are at most; everything else is at least (evaluation record, second round: “Lower is better”, “Cost”). An amount of money
 * under 成本指标 is a ceiling behind `=`, too. Zero (0起, 0次) and a time limit can only be a ceiling.
 */
export function directionOf(target: NumberExpression, context: ValueContext): DirectionReading {
  switch (target.operator) {
    case '>=':
    case '>':
      return { direction: 'atLeast', inferred: false };
    case '<=':
    case '<':
      return { direction: 'atMost', inferred: false };
    case '=':
      return { direction: isCost(target, context) ? 'atMost' : 'equal', inferred: false };
    case null:
      return { direction: isCeiling(target, context) ? 'atMost' : 'atLeast', inferred: true };
  }
}

function isCeiling(target: NumberExpression, context: ValueContext): boolean {
  return (
    target.value === 0 ||
    isCost(target, context) ||
    isTimeLimit(target, context) ||
    // 投诉率下降5%: of a decline more is better.
    (!isMoney(target.unit) && lowerIsBetter(context.name) && changeSaid(target.text) !== 'fall')
  );
}

/** A duration where the name itself says that it is a limit (办结时限, 工期, 响应时间, 平均审理天数), not how much of it was saved. */
function isTimeLimit(target: NumberExpression, context: ValueContext): boolean {
  return (
    isDuration(target.unit) &&
    !/缩短|压缩|压减|提前|节约|节省|减少/.test(context.name) &&
    /时限|期限|工期|响应|反应|办结|及时|等[候待]|候诊|排队|审理|结案|到场|出警|接警|抢[修险通]|住院[日天]|平均(?:用|耗|办理|处理|审批|审查|通行)|(?:办理|完成|完工|竣工|交付|验收|支付|拨付|发放|下达|到账|审核|审批|处理|处置|修复|到达|送达|回复|整改)(?:所需)?时[间长]|用时|耗时|(?:建设|施工|工程)周?期/.test(
      context.name,
    )
  );
}

/** 残疾人补贴标准, 人均补助, 低保金 in 元/人·月. */
function isStandardOfPayment(target: NumberExpression, { name }: ValueContext): boolean {
  return (
    paidToPeople.test(name) &&
    (standard.test(name) || standard.test(target.text) || /\/[人户亩]/.test(target.unit ?? ''))
  );
}

/** An amount of money under 成本指标 that is no standard of payment. */
function isCost(target: NumberExpression, context: ValueContext): boolean {
  const block = `${context.category}/${context.subcategory}`;
  if (!block.includes('成本') || isStandardOfPayment(target, context)) return false;
  if (/节约|节省|压减|降低|减少/.test(context.name + target.text)) return false;
  if (isMoney(target.unit)) return true;
  if (target.unit !== null) return false;
  return (
    /[万亿]/.test(target.text) || (amountOfMoney.test(context.name) && !/率|比例|占比|满意度|程度/.test(context.name))
  );
}
