import { isBlankMark } from '../value/normalise';
import { templatePrefix } from './row-cells';

/** The name of 三级指标 without the template's `指标 1:`, numbering, points behind it and line breaks. */
export function indicatorName(text: string): string {
  // Chinese words alone, the usual name, hold none of it.
  if (/^(?!(?:三级)?指标)[\u4e00-\u9fff]+$/.test(text)) return text;
  return (
    text
      .replace(/\s*\n\s*/g, '')
      .trim()
      .replace(templatePrefix, '')
      // 数量指标1：… : the level's name before the number.
      .replace(/^.{2,8}指标\d{1,2}[:：]\s*/, '')
      .replace(/^[(（]?[一二三四五六七八九十]{1,3}[)）、]\s*(?=.)/, '')
      .replace(/^(?:[(（]?\d{1,2}[)）、]|\d{1,2}[.．](?!\d)|[①-⑳])\s*/, '')
      .replace(/\s*[(（]\d{1,3}(?:\.\d+)?分[)）]$/, '')
      .trim()
  );
}

/** True for what a template leaves where a name should be: `指标 2:`, dots, help text. */
export function isTemplateName(text: string): boolean {
  const name = indicatorName(text);
  return isBlankMark(name) || /^\*+$/.test(name) || /^\(?(?:请填写|填写说明|根据实际)/.test(name);
}

/** A part of the row above: `其中：…`, `★其中…`. */
export const isBreakdownName = (name: string): boolean => /^[★☆*\s]*其中/.test(name);

/** 小计 and its like. */
export const isSubtotalName = (name: string): boolean => /^(?:.{0,8})(?:小计|合计)$/.test(name.replace(/\s/g, ''));

/** 预算执行率 as the name of a row. */
export const isExecutionName = (label: string): boolean =>
  /^(?:项目|部门|年度|全年|资金)?预算(?:资金)?执行(?:率|情况|进度)(?:指标)?$/.test(label);
