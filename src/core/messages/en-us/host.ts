import type { host as chinese } from '../zh-cn/host';

export const host: Record<keyof typeof chinese, string> = {
  'host.generic': 'Excel could not do this ({code}). Try again; if it keeps happening, save and reopen the workbook.',
};
