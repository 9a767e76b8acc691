import { onceForEachText } from '../sheet/once-for-each-text';
import type { FundingRole } from './form';
import { withoutBrackets } from './label';

const matches =
  (pattern: RegExp) =>
  (label: string): boolean =>
    label.length <= 60 && pattern.test(withoutBrackets(label));

/** 项目名称 and its like. */
export const isProjectLabel = matches(
  /^(?!.*(?:单位|部门|类别|指标)).{0,8}(?:项目|专项|资金|转移支付|政策).{0,6}名称(?:及.{0,4})?$/,
);
/** 部门名称: the head of a 部门整体 form. */
export const isDepartmentNameLabel = matches(/^(?:预算)?(?:部门|单位|部门单位)(?:单位)?(?:全称|名称)$/);
export const isDepartmentLabel = matches(
  /^(?:(?:项目|省级|市级|县级|区级|地方|预算|业务|一级)?主管(?:部门|单位)(?:名称)?(?:及代码)?|主管预算部门|一级预算单位)$/,
);
/** 中央主管部门: the head of a 转移支付 form; 地方主管部门 is the one that fills it in. */
export const isCentralDepartmentLabel = matches(/^中央(?:主管)?部门$/);
export const isImplementerLabel = matches(
  /^(?:(?:项目|具体|资金|预算|二级|基层)?(?:实施|使用|承担|执行|建设|申报|责任|预算)(?:部门|单位|机构)(?:名称)?|项目单位|用款单位|资金使用单位)$/,
);
/** Whoever fills the form in: the implementer where no other is named. */
export const isFillerLabel = matches(/^(?:填报|填表|编报|自评|评价)(?:部门|单位)(?:名称)?$/);
export const isYearLabel = matches(/^(?:填报|评价|自评|预算|项目|绩效|考核|实施|所属|报告)?年[度份]$/);

/** Other words at the head of a form whose neighbour is their value. */
const isOtherHeadLabel = matches(
  /^(?:项目(?:类别|属性|类型|性质|编码|代码|负责人|分类|级次|总额|期限|周期|实施期|起止时间)|联系(?:人|电话|方式)|电话|负责人|填报(?:人|日期|时间)|单位负责人|备注|序号|资金性质|金额单位|单位|资金类型|支出类型|下级部门|预算年度|评价类型|评价时间)$/,
);

/** 预期目标, at the head of the goal text. */
export const isExpectedGoalLabel = matches(
  /^(?:年初|年度|全年|项目|绩效)*(?:预期|设定|申报|计划|既定|批复)?(?:的)?(?:总体)?(?:绩效)?目标(?:内容|描述)?$|^预期(?:绩效)?目标(?:值)?$|^年初(?:设定|预期|申报)?(?:的)?(?:绩效)?目标.*$/,
);
/** 实际完成情况, at the head of the goal text. */
export const isActualGoalLabel = matches(
  /^(?:年度|全年|年终|年末|总体|目标|绩效|预期|项目|实际|具体)*(?:完成|实现|达成)(?:年度|绩效|预期|总体)*(?:目标)?(?:情况|结果|程度|效果|目标)(?:总结|描述|综述|说明)?$|^(?:全年|年度)?实际(?:完成|实现|达成)$/,
);
/** 年度总体目标, beside the goal. */
export const isGoalLabel = matches(
  /^(?:年度|项目|本年度|全年|实施期|绩效)*(?:总体|绩效|工作)?(?:绩效)?目标(?:完成情况)?(?:及完成情况)?\d{0,2}$/,
);

const fundingTotal = matches(
  /^(?:年度|项目|全年|本年度|预算)*(?:财政)?资金总额$|^(?:年度)?(?:总额|合计|总计|资金合计|资金总计)$|^年度预算总额$|^(?:总投资|总预算)$/,
);
const fundingPart = matches(
  /^(?:其中)?[:,、]?(?:一般公共预算|公共财政|预算内|一般债券|教育收费|政府性基金|财政|单位|其他|其它|中央|省|市|县|区|乡|镇|州|盟|旗|自治区|地方|上级|本级|本年|当年|上年|以前年度|年初|社会|自筹|自有|银行|债券|专项|结转|结余|基本|项目支出|事业|经营|非财政|国有资本|县区|市县|地市|省级|市级|县级|区级|同级|补助).*$/,
);

/** Sources by names that also begin other labels: these in full only. */
const fundingSource = matches(
  /^(?:(?:超长期)?特别国债|国债|转移支付|追加|历年|往年|(?:世行|亚行|外国政府|国外|商业)?贷款|企业|村?集体|(?:社会)?(?:捐赠|捐款)|专户|彩票|统筹|配套)(?:管理|公益金|自筹|投入)?(?:资金|预算|拨款|结转|结余)*$/,
);

/** What the money of a whole department is for: 基本支出 with 人员经费 and 公用经费, or the kinds of projects (河北). */
const fundingPurpose = matches(
  /^(?:人员|(?:日常)?公用)(?:经费|支出)$|^(?:人员类|(?:其他)?运转类|运转类公用经费类?|公用经费类?|特定目标类)(?:项目)?(?:支出|经费)?$/,
);

/** `一、`, `（一）`, `1.` and `其中：` in front of a label. */
const ordinal = /^(?:[-—\d.、]+(?=\D)|[一二三四五六七八九十]{1,2}[、.．]|\((?:[一二三四五六七八九十]{1,2}|\d{1,2})\))+/;

/** What money a row of the fund block is about; null when the label is none of a fund row. */
export const fundingRole = onceForEachText(roleOf);

function roleOf(label: string): FundingRole | null {
  if (label.length > 40) return null;
  const bare = withoutBrackets(label.replace(ordinal, '')).replace(ordinal, '');
  if (fundingTotal(bare)) return 'total';
  const part = bare.replace(/^其中[:,、-]*/, '');
  const within = part !== bare;
  if (fundingPurpose(part)) return 'fiscal';
  if (/名称$|^单位$|目标|指标|情况|部门$|负责人/.test(part)) return null;
  if (!within && !fundingPart(part) && !fundingSource(part)) return null;
  if (
    /^(?:其他|其它|单位|自筹|自有|社会|银行|事业|经营|非财政|教育收费|(?:财政)?专户|企业|村?集体|捐|.{0,4}贷款)/.test(
      part,
    )
  )
    return 'other';
  if (/结转|结余/.test(part)) return 'carryover';
  return 'fiscal';
}

const total = matches(
  /^(?:项目|绩效|自评|综合|评价)*(?:总分|总得分|得分总计|得分合计|合计得分|合计总分|总分值|总评分|分数合计)$|^(?:合计|总计|自评总分|总得分合计)$|^(?:项目|绩效|部门|单位)*(?:自评|评价)?(?:自评|综合|最终)得分$/,
);
/** True for the label of the total; its points may stand behind it in the same cell (`总分：98分`). */
export const isTotalLabel = (label: string): boolean =>
  /[分计]/.test(label) && total(label.replace(/:?\d+(?:\.\d+)?分?$/, ''));
/** 合计 may also sum a part of the table. */
export const isWeakTotalLabel = matches(/^(?:合计|总计)$/);
export const isGradeLabel = matches(
  /^(?:自评|评价|绩效|绩效评价|绩效自评|综合|评定|项目|自评结果|评价结果)*(?:等级|等次|级别|结论)$/,
);
export const isReasonsLabel = matches(
  /^(?:偏差大或)?(?:目标|指标|绩效目标|绩效指标|年度目标)?(?:偏差|未完成|未达成|差异)(?:大或目标未完成)?(?:的)?(?:原因)(?:分析|说明)?(?:及改进措施)?$|^偏差大或目标未完成原因分析$/,
);
const closing = matches(
  /^(?:注|备注|说明|填报说明|填表说明|附注|填报人|填表人|制表人|经办人|审核人|复核人|项目负责人|财务负责人|单位负责人|负责人|联系人|联系电话|填报日期|填报时间|填表日期|日期|填报单位|单位|其[他它](?:需要|需)?说明(?:的)?(?:事项|问题|情况)?|(?:存在|主要|发现)(?:的)?(?:主要)?问题.*|改进措施.*|(?:下一步)?(?:整改|改进)(?:措施|方案|建议).*|主管部门(?:审核)?意见|财政部门(?:审核)?意见|审核意见|单位公章|公章|结果应用.*|(?:预算|绩效|自评|预算绩效)*(?:评价)?结果|(?:考核|预算|项目|采购).*(?:完成率|节约率|准确度)\d+分|绩效评价得分)$/,
);

/** True for a label that stands below the indicators: notes, signatures, conclusions. */
export function isClosingLabel(label: string): boolean {
  return (
    /^(?:附?注|备注|(?:填报|填表)?说明)[:;\d一]/.test(label) ||
    closing(label) ||
    isGradeLabel(label) ||
    isReasonsLabel(label)
  );
}

/** True for a label whose right neighbour is its value. */
export const isHeadLabel = onceForEachText(
  (label) =>
    isProjectLabel(label) ||
    isCentralDepartmentLabel(label) ||
    isDepartmentNameLabel(label) ||
    isDepartmentLabel(label) ||
    isImplementerLabel(label) ||
    isFillerLabel(label) ||
    isYearLabel(label) ||
    isOtherHeadLabel(label),
);
