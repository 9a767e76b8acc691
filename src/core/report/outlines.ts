import type { FormKind } from '../form/form';
import type { Outline } from './outline';
import { department } from './outlines/department';
import { general } from './outlines/general';
import { guangdong } from './outlines/guangdong';
import { chengde } from './outlines/n1-chengde';
import { weichang } from './outlines/n2-weichang';
import { transfer } from './outlines/n3-transfer';
import { hubei } from './outlines/n5-hubei';
import { summary } from './outlines/n6-summary';
import { mof202010Outline } from './outlines/n7-mof-2020-10';
import { sichuan } from './outlines/sichuan';
import { yueyang } from './outlines/yueyang';

/** The built-in outlines, the default first. */
export const builtInOutlines: readonly Outline[] = [
  general,
  mof202010Outline,
  chengde,
  weichang,
  hubei,
  sichuan,
  guangdong,
  yueyang,
  transfer,
  department,
  summary,
];

/** The outline that a form calls for: 转移支付 and 部门整体 have their own. */
export function outlineForForm(form: { readonly kind: FormKind }): Outline {
  switch (form.kind) {
    case 'transfer':
      return transfer;
    case 'department':
      return department;
    case 'project':
      return general;
  }
}
