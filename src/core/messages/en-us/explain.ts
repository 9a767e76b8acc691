import type { explain as chinese } from '../zh-cn/explain';

export const explain: Record<keyof typeof chinese, string> = {};
