import type { Form, Indicator } from '../../form/form';
import { namesShare } from '../../value/row-name';
import { bareText } from '../wording';

/** A percentage where the name does not say of what. */
const isVague = ({ target, name }: Indicator): boolean =>
  target.kind === 'number' && target.unit === '%' && !namesShare(name);

const isBenefit = ({ category, subcategory }: Indicator): boolean =>
  /效益|效果/.test(category) && /社会|经济|生态|可持续/.test(subcategory);

/**
 * Benefit rows that all ask for one percentage of nobody knows what, two and more together: all benefit rows of the form, or
 * all of one level-2 block where others are well said.
 */
export function vagueGroups(form: Form): readonly (readonly Indicator[])[] {
  const rows = form.indicators.filter(isBenefit);
  const isGroup = (group: readonly Indicator[]): boolean =>
    group.length >= 2 && group.every(isVague) && new Set(group.map(({ target }) => bareText(target.text))).size === 1;
  if (isGroup(rows)) return [rows];
  const blocks = [...new Set(rows.map(({ subcategory }) => subcategory))];
  return blocks.map((block) => rows.filter(({ subcategory }) => subcategory === block)).filter(isGroup);
}
