/** What Excel refuses or cannot do, and what the user does next. */
export const host = {
  'host.generic': 'Excel 没能完成这一步（{code}）。请稍后重试；如果一直这样，请保存并重新打开工作簿。',
} as const satisfies Record<string, string>;
