import type { Locale } from '../../../../core/messages/message';

/** What texts of an outline may hold, as the file has it, and as people read and type it. */
const names = {
  unit: { 'zh-CN': '单位', 'en-US': 'unit' },
  project: { 'zh-CN': '项目名称', 'en-US': 'project' },
  department: { 'zh-CN': '主管部门', 'en-US': 'department' },
  implementer: { 'zh-CN': '实施单位', 'en-US': 'implementing unit' },
  year: { 'zh-CN': '年度', 'en-US': 'year' },
  total: { 'zh-CN': '总分', 'en-US': 'total' },
  grade: { 'zh-CN': '等级', 'en-US': 'grade' },
  date: { 'zh-CN': '日期', 'en-US': 'date' },
} as const satisfies Record<string, Record<Locale, string>>;

const slots = Object.entries(names);

const shownName = (name: string): string => `〔${name}〕`;

/** A text with its slots by name: `〔项目名称〕自评报告`. Anything else in braces stays as it is. */
export function withSlotNames(text: string, locale: Locale): string {
  return slots.reduce((now, [slot, name]) => now.replaceAll(`{${slot}}`, shownName(name[locale])), text);
}

/** The text as the outline's file has it; names of either language are known. */
export function withSlots(text: string): string {
  return slots.reduce(
    (now, [slot, name]) => Object.values(name).reduce((then, one) => then.replaceAll(shownName(one), `{${slot}}`), now),
    text,
  );
}

/** All names, as they are typed, for the line that explains them. */
export function slotNames(locale: Locale): readonly string[] {
  return slots.map(([, name]) => shownName(name[locale]));
}
