import { isExplained } from '../../explain/unfilled-note';
import { saysSomething } from '../../form/cell-reading';
import type { FormCell, FundingRow } from '../../form/form';
import type { Subject } from '../check';
import { present } from '../form-cells';
import type { NarrativeParagraph } from '../narrative/paragraph';
import { sentencesOf } from '../narrative/sentences';
import { quoted } from '../wording';

/** A reason for what became of the money, and where it is given. */
export interface GivenReason {
  /** The sentence, short enough to be quoted. */
  readonly words: string;
  /** The form's cell; null for a reason that stands in the report only. */
  readonly cell: FormCell | null;
  /** The report's paragraph; null for a reason in the form. */
  readonly paragraph: NarrativeParagraph | null;
}

/** What a reason must speak of, and the words that make one of what stands beside them. */
interface ReasonWords {
  readonly about: RegExp;
  readonly because: RegExp;
}

/** Why money was not spent. */
export const ofUnspentMoney: ReasonWords = {
  about: /资金|执行|支付|支出|预算|尾款|拨付|款项|库款|经费|结算/,
  because: /因(?![此而])|由于|缘由|系(?![统列])|受[^益理]|鉴于|所致|导致|使得|造成|影响/,
};

/** Why the budget was changed in the year: a document is a reason too. */
export const ofAdjustment: ReasonWords = {
  about: /调整|追加|调[减增]|压减|核减|收回|预算|下达|增加|减少/,
  because:
    /因(?![此而])|由于|缘由|系(?![统列])|受[^益理]|为了|根据|按照|依据|鉴于|所致|导致|使得|影响|文件|批复|〔20\d\d〕/,
};

/** States of affairs that are a reason without such a word: 年末库款紧张, 尾款未到支付期. */
const stateOfAffairs =
  /紧张|困难|尾款|质保金|保证金|结余|节约|节省|收回|压减|调减|核减|追减|暂缓|推迟|延[期后迟]|滞后|未到(?:期|支付)|未(?:完工|竣工|验收|结算|决算|招标|实施|开展|下达|到位)|跨年|疫情|(?:招标|采购)[^,，。;；]{0,6}(?:节|低)/;
const denied = /(?:无|没有|不存在|未发现|未出现|杜绝)[^,，。;；]{0,6}(?:结余|结转|拖欠|滞后|延[期后迟]|困难)/g;

/** What a template says about giving reasons is none. */
const instruction =
  /(?:需|应|请|须|要)(?:当|单独|另行|重点|逐项|逐一|详细|简要|分析|并|在此|于)*(?:说明|填写|分析|注明|列明|填报)|字以内|字以下|填列|是指|[=＝][^,，。;；]{0,20}[÷/×*]/;

/** A sentence of the form or the report that tells of this money why. */
function tellsWhy(sentence: string, { about, because }: ReasonWords): boolean {
  const said = sentence.replace(denied, '');
  return about.test(said) && !instruction.test(said) && (because.test(said) || stateOfAffairs.test(said));
}

/** That something of the money is still there, or was not given. */
const isUnspent = /未|没有|尚|低于|不足|滞后|结余|结转|紧张|困难|调[减增整]|追[加减]|压减|收回/;

/**
 * The same for a sentence of a report, which speaks of everything: it must say that the money was not spent, or the budget changed,
 * and a heading such as 存在的问题及原因 gives no reason.
 */
const tellsWhyInReport = (sentence: string, words: ReasonWords): boolean =>
  isUnspent.test(sentence.replace(denied, '')) && tellsWhy(sentence.replace(/原因(?:分析)?/g, ''), words);

const sentencesIn = (text: string): readonly string[] =>
  text
    .replace(/^\s*(?:注|说明|备注|附注)[:：]\s*/, '')
    .split(/[。;；!！\n]+/)
    .filter((part) => part.trim() !== '');

/**
 * The reason that is given for a fund row, whatever its words: in the row's own cell, in the form's notes, its cell for all
 * reasons or the goal's result, or in a sentence of the report. `words`: what it must speak of.
 */
export function reasonGiven({ form, narrative }: Subject, row: FundingRow, words: ReasonWords): GivenReason | null {
  const own = row.explanation;
  if (saysSomething(own) && isExplained(own.text)) return { words: quoted(own.text), cell: own, paragraph: null };
  for (const cell of present(form.explanationForAll, form.goal.actual, ...form.notes)) {
    const said = sentencesIn(cell.text).find((sentence) => tellsWhy(sentence, words));
    if (said !== undefined) return { words: quoted(said), cell, paragraph: null };
  }
  const told = sentencesOf(narrative, form.year).find(({ text }) => tellsWhyInReport(text, words));
  if (told !== undefined) return { words: quoted(told.text), cell: null, paragraph: told.paragraph };
  return null;
}
