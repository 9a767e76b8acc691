import { messageText } from '../../../src/core/messages/message-text';
import { outlineText, parseOutline, parseOutlineText } from '../../../src/core/report/outline-file';
import { builtInOutlines, outlineForForm } from '../../../src/core/report/outlines';

it.each(builtInOutlines.map((one) => [one.id, one] as const))(
  '%s survives being exported and imported',
  (_, outline) => {
    expect(parseOutlineText(outlineText(outline))).toEqual({ ok: true, outline });
  },
);

it('has an outline for each province and kind of form, a neutral one as the default', () => {
  expect(builtInOutlines.map(({ id }) => id)).toEqual([
    'general',
    'n7-mof-2020-10',
    'n1-chengde',
    'n2-weichang',
    'n5-hubei',
    'sichuan',
    'guangdong',
    'yueyang',
    'n3-transfer',
    'department',
    'n6-summary',
  ]);
  // No county is named in what everybody gets.
  const { notes, ...read } = outlineForForm({ kind: 'project' });
  expect(notes).not.toEqual([]);
  expect(JSON.stringify(read)).not.toMatch(/[县市省州]|承德|岳阳/);
  expect(outlineForForm({ kind: 'transfer' }).id).toBe('n3-transfer');
  expect(outlineForForm({ kind: 'project' }).id).toBe('general');
  expect(outlineForForm({ kind: 'department' }).id).toBe('department');
});

const base = {
  id: 'own',
  name: '本单位提纲',
  notes: [],
  title: '{project}报告',
  signed: false,
  sections: [
    {
      id: 'a',
      heading: '基本情况',
      level: 1,
      numbered: true,
      joined: false,
      parts: [{ kind: 'computed', part: 'goals' }],
    },
  ],
};
const [first] = base.sections;

it.each<[string, unknown, readonly string[]]>([
  ['no outline', [], ['report.notAnOutline']],
  ['no title', { ...base, title: undefined }, ['report.outlineMissing']],
  [
    'an unknown part',
    { ...base, sections: [{ ...first, parts: [{ kind: 'computed', part: '总结' }] }] },
    ['report.outlineWrong'],
  ],
  ['an unknown field', { ...base, color: 'red' }, ['report.outlineUnknown']],
  ['a fourth level', { ...base, sections: [{ ...first, level: 4 }] }, ['report.outlineWrong']],
  ['a section twice', { ...base, sections: [first, first] }, ['report.outlineTwice']],
  ['no sections', { ...base, sections: [] }, ['report.outlineWrong']],
])('%s is refused, with the place', (_, json, codes) => {
  const reading = parseOutline(json);
  expect(reading.ok ? [] : reading.problems.map(({ code }) => code)).toEqual(codes);
});

it('says where', () => {
  const reading = parseOutline({ ...base, sections: [{ ...first, level: 4 }] });
  const [problem] = reading.ok ? [] : reading.problems;
  expect(problem === undefined ? '' : messageText(problem, 'zh-CN')).toContain(
    '“sections[0].level”的写法不对，现在是 4',
  );
});

it('a text that is no JSON is no outline', () => {
  const reading = parseOutlineText('{');
  expect(reading.ok ? [] : reading.problems.map(({ code }) => code)).toEqual(['report.notAnOutline']);
});
