import { sameProject } from './a09-same-project';
import type { AcrossCheck } from './across-finding';

/** All checks across forms in the order of their ids. */
export const acrossChecks: readonly AcrossCheck[] = [sameProject];
