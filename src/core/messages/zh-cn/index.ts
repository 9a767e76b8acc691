import { command } from './command';
import { explain } from './explain';
import { file } from './file';
import { host } from './host';
import { plan } from './plan';
import { profile } from './profile';
import { report } from './report';
import { review } from './review';

/** The Chinese messages; the keys are the message codes. */
export const zhCN = { ...command, ...explain, ...file, ...host, ...plan, ...profile, ...report, ...review } as const;
