import type { ComputedPart, OutlinePart, OutlineSection } from '../outline';

/** A numbered section with a heading; computed parts by their name. */
export function section(
  id: string,
  level: OutlineSection['level'],
  heading: string,
  ...parts: readonly (OutlinePart | ComputedPart)[]
): OutlineSection {
  return {
    id,
    heading,
    level,
    numbered: true,
    joined: false,
    parts: parts.map((part): OutlinePart => (typeof part === 'string' ? { kind: 'computed', part } : part)),
  };
}

/** 附件1 at the end of a report whose chapters do not count it. */
export const attachedForm: OutlineSection = {
  ...section('attachment', 1, '附件1：{project}绩效自评表', 'attachment'),
  numbered: false,
};
