import { command } from './command';
import { explain } from './explain';
import { file } from './file';
import { host } from './host';
import { organisation } from './organisation';
import { plan } from './plan';
import { profile } from './profile';
import { report } from './report';
import { review } from './review';

/** The Chinese messages; the keys are the message codes. */
export const zhCN = {
  ...command,
  ...explain,
  ...file,
  ...host,
  ...organisation,
  ...plan,
  ...profile,
  ...report,
  ...review,
} as const;
