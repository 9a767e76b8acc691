import { withoutBrackets } from './label';

const title =
  /(?:自评|绩效评价|(?:目标|绩效).{0,4}完成情况|自我评价).{0,8}(?<!汇总|统计|一览|登记)表(?!示|明|达|扬|清单|汇总|一览|名单|目录|格填|的)/;

/** Tables of the same family that are no 自评表: goals before the year, monitoring within it, goals changed in it, reviewers' points. */
export type OtherTableKind = 'declaration' | 'monitoring' | 'adjustment' | 'scoring';

const isHeading = (label: string): boolean =>
  label.length >= 4 && label.length <= 120 && !/[。;]|^注|^说明|^填/.test(label);

const namesMonitoring = /监控|(?:执行|运行|跟踪)监[控测]/;

/** True for the heading of a form: `项目支出绩效自评表`, with unit, project, year or number about it. */
export function isFormTitle(label: string): boolean {
  if (!isHeading(label) || namesMonitoring.test(label) || otherTableTitle(label) !== null) return false;
  return title.test(withoutBrackets(label)) || title.test(label);
}

/**
 * What other table a heading names: 绩效目标申报表, 绩效目标表, 绩效运行监控表, 目标调整表, 评分表; null for any other heading. 自评, 完成情况
 * and 评价 outweigh 目标: `绩效目标自评表` is a 自评表.
 */
export function otherTableTitle(label: string): OtherTableKind | null {
  if (!isHeading(label)) return null;
  const bare = withoutBrackets(label);
  if (!/表(?:[\d一二三四五六七八九十]{0,3})$/.test(bare) || /汇总|统计|一览|登记|清单/.test(bare)) return null;
  if (namesMonitoring.test(bare)) return 'monitoring';
  if (/自评|自我评价/.test(bare)) return null;
  if (/(?:评分|打分|赋分|计分)(?:指标)?(?:体系)?表/.test(bare)) return 'scoring';
  if (/完成|实现|评价/.test(bare)) return null;
  if (/目标.{0,6}(?:调整|变更)|(?:调整|变更).{0,6}(?:绩效)?目标/.test(bare)) return 'adjustment';
  return /目标(?:申报|申请|批复|设定|设置|编制|下达|审核)?表|绩效(?:目标)?申报表|(?:绩效|项目).{0,6}目标.{0,8}表/.test(
    bare,
  )
    ? 'declaration'
    : null;
}

const chineseDigits = '〇一二三四五六七八九';

/** A year between 2000 and 2099 in a text: `(2021年度)`, `2021`, `二〇二一年度`; null when there is none. */
export function yearIn(text: string): number | null {
  const spelled = /[二][〇零○Ｏ0O][一二三四五六七八九〇零○0O]{2}(?=年)/.exec(text);
  if (spelled !== null) {
    const digits = Array.from(spelled[0], (character) => Math.max(0, chineseDigits.indexOf(character)));
    return Number(digits.join(''));
  }
  const match =
    /(?<!\d)(20\d\d)\s*年度/.exec(text) ?? /(?<!\d)(20\d\d)\s*年/.exec(text) ?? /(?<!\d)(20\d\d)(?!\d)/.exec(text);
  return match === null ? null : Number(match[1]);
}

/** A cell that says a year and nothing else: `（2021年度）`, `2021 年`. */
export function isYearMark(label: string): boolean {
  return /^\(?(?:20\d\d|二[〇零○0O][一二三四五六七八九〇零○0O]{2})年?度?\)?$/.test(label);
}
