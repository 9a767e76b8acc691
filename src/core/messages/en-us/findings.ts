import type { findings as chinese } from '../zh-cn/findings';

export const findings: Record<keyof typeof chinese, string> = {};
