import type { Outline } from './outline';
import { chengde } from './outlines/n1-chengde';
import { transfer } from './outlines/n3-transfer';
import { summary } from './outlines/n6-summary';
import { mof202010Outline } from './outlines/n7-mof-2020-10';

/** The built-in outlines, the default first. */
export const builtInOutlines: readonly Outline[] = [chengde, mof202010Outline, transfer, summary];

/** The outline that a form calls for: 转移支付 forms have their own. */
export function outlineForForm(form: { readonly kind: 'project' | 'department' | 'transfer' }): Outline {
  return form.kind === 'transfer' ? transfer : chengde;
}
