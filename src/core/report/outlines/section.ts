import type { ComputedPart, OutlineCover, OutlinePart, OutlineSection } from '../outline';

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

/** 附件 behind a report whose chapters do not count it: a line in the text, the form on a page of its own. */
export const attachedForm: OutlineSection = {
  ...section('attachment', 1, '', { kind: 'text', text: '附件：{project}绩效自评表' }, 'attachment'),
  numbered: false,
};

/** Unit, title and date on a page of their own. */
export const plainCover: OutlineCover = { fields: [], maker: '' };
