import { explain } from './explain';
import { file } from './file';
import { findings } from './findings';
import { host } from './host';
import { plan } from './plan';
import { profile } from './profile';

/** The Chinese messages; the keys are the message codes. */
export const zhCN = { ...explain, ...file, ...findings, ...host, ...plan, ...profile } as const;
