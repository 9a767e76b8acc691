import type { profile as chinese } from '../zh-cn/profile';

export const profile: Record<keyof typeof chinese, string> = {};
