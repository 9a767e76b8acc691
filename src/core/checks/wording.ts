import type { Indicator } from '../form/form';

/** A cell's text, short enough to be quoted in a sentence. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 40 ? `${plain.slice(0, 40)}…` : plain;
}

/** The row's name as the user knows it. */
export const rowName = (indicator: Indicator): string => quoted(indicator.name || indicator.subcategory);

/** A text half-width, without white space and punctuation: two that differ in nothing else are the same words. */
export const bareText = (text: string): string => text.normalize('NFKC').replace(/[\s,，。、；;:：]/g, '');

/** An indicator's name as a sentence would write it: without what stands in brackets. */
export function nameWithoutBrackets(name: string): string {
  // Chinese words alone, the usual name, have none.
  if (/^[\u4e00-\u9fff]+$/.test(name)) return name;
  return name
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([^()]*\)/g, '');
}

/** The name without brackets, and without the mark of its unit behind it. */
export const bareName = (name: string): string => nameWithoutBrackets(name).replace(/%$/, '');
