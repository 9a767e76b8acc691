import { builtInOutlines } from '../../src/core/report/outlines';
import { outlineFor, outlinesKey, outlinesText, readOutlines } from '../../src/tasks/kept-outlines';
import { readAnswers } from '../../src/tasks/kept-texts';
import { formOf } from '../core/form-builder';

const [first] = builtInOutlines;
const own = first === undefined ? [] : [{ ...first, id: 'our-unit', name: '本单位' }];
const chosen = own[0] ?? null;

it('come back: the unit’s own and the choice', () => {
  expect(readOutlines(outlinesText({ chosen, own }))).toEqual({ chosen, own });
  expect(readOutlines(outlinesText({ chosen: builtInOutlines[3] ?? null, own: [] }))?.chosen?.id).toBe('n6-summary');
});

it('none are kept in a fresh workbook', () => {
  expect(readOutlines(undefined)).toEqual({ chosen: null, own: [] });
});

it.each(['junk', '{"chosen":"unknown-id","own":[]}', '{"chosen":null,"own":[{"id":"half"}]}'])(
  '%s makes no sense',
  (text) => {
    expect(readOutlines(text)).toBeNull();
  },
);

it('a form gets the chosen outline, else what it calls for, also where what is kept makes no sense', () => {
  const form = formOf({ kind: 'transfer' });
  expect(outlineFor({ [outlinesKey]: outlinesText({ chosen, own }) }, form).id).toBe('our-unit');
  expect(outlineFor({}, form).id).toBe('n3-transfer');
  expect(outlineFor({ [outlinesKey]: 'junk' }, form).id).toBe('n3-transfer');
});

it('what people said for the report is kept with their answers', () => {
  const answers = { indicators: {}, acknowledgements: [], report: { measures: '专人负责。' } };
  expect(readAnswers(JSON.stringify({ '附件1#1': answers }))).toEqual({ '附件1#1': answers });
});
