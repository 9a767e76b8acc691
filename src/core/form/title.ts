import { withoutBrackets } from './label';

const title =
  /(?:自评|绩效评价|目标完成情况|自我评价).{0,8}(?<!汇总|统计|一览|登记)表(?!示|明|达|扬|清单|汇总|一览|名单|目录|格填|的)/;

/** True for the heading of a form: `项目支出绩效自评表`, with unit, project, year or number about it. */
export function isFormTitle(label: string): boolean {
  if (label.length < 4 || label.length > 120 || /[。;]|监控|^注|^说明|^填/.test(label)) return false;
  return title.test(withoutBrackets(label)) || title.test(label);
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
