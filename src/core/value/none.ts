import { lowerIsBetter } from './lower-is-better';

const noneAtAll =
  /^(?:全年|年度内?|本年度?|当年|期间|目前)?(?:均|都|并)?(?:无|零(?:发生|出现)?|没有(?!发生|出现|收到|接到|产生|发现)|(?:没有|没|未有?)(?:发生|出现|收到|接到|产生|发现)(?:过)?|不存在)([一-龥]{0,12})$/;

/** 无误, 无法统计, 无需 and the like say nothing about a number. */
const otherwise = /^(?:误|法|需|须|力|障碍|偏|变|异|疑|资金|资料|数据|佐证|要求|该)/;

/**
 * True for words that say none of what is counted: 无, 未发生, 没有安全事故. Where more than a bare 无 stands there, it must be what
 * nobody wants, or the words of the row's own name.
 */
export function saysNone(text: string, name: string): boolean {
  const match = noneAtAll.exec(text.replace(/[\s。.!！]+/g, ''));
  const [, what = ''] = match ?? [];
  if (match === null || otherwise.test(what)) return false;
  return what === '' || lowerIsBetter(what) || name.includes(what);
}
