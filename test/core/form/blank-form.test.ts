/** The blank 附件1: what the recogniser and a clerk must find on it (layout L01, 财预〔2020〕10号: 10 + 50 + 30 + 10 points). */
import { blankForm } from '../../../src/core/form/blank-form';
import { recogniseForms } from '../../../src/core/form/recognise';
import { cellAddress, parseCellAddress } from '../../../src/core/sheet/address';
import { freeSheetName } from '../../../src/core/sheet/sheet-plan';
import { sheetWith } from './blank-sheet';

it('is one project form with its funds, and no indicator yet', () => {
  const [form, ...more] = recogniseForms(sheetWith());
  expect(more).toEqual([]);
  expect(form).toMatchObject({ kind: 'project', indicators: [] });
  expect(form?.funding.rows.map(({ role }) => role)).toEqual(['total', 'fiscal', 'carryover', 'other']);
  expect(form?.funding.rows[0]).toMatchObject({
    weight: { address: 'G7', reading: { value: 10 } },
    rate: { address: 'H7' },
  });
  expect(form?.total.score?.address).toBe('H32');
});

it('filled in, it reads as typed', () => {
  const [form] = recogniseForms(
    sheetWith({
      C4: '道路养护',
      C5: '交通局',
      G5: '公路站',
      A3: '（2025年度）',
      E7: 100,
      F7: 90,
      D14: '养护里程',
      E14: '≥50公里',
      F14: '52公里',
      G14: 50,
      D30: '群众满意度',
      E30: '≥90%',
      F30: '95%',
      G30: 10,
    }),
  );
  expect(form).toMatchObject({
    year: 2025,
    project: { text: '道路养护' },
    department: { text: '交通局' },
    implementer: { text: '公路站' },
  });
  expect(form?.indicators.map(({ category, subcategory, name }) => [category, subcategory, name])).toEqual([
    ['产出指标', '数量指标', '养护里程'],
    ['满意度指标', '服务对象满意度指标', '群众满意度'],
  ]);
  expect(form?.categories.map(({ statedWeight }) => statedWeight)).toEqual([50, 30, 10]);
});

it('has merged blocks that do not overlap and stay on the sheet', () => {
  const { merges, contents } = blankForm();
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const cell = cellAddress(row, column);
        expect(covered.has(cell)).toBe(false);
        covered.add(cell);
        expect(contents[row]?.[column]).toBeDefined();
        // Only the first cell of a merged block can hold something.
        if (row !== top || column !== left) expect(contents[row]?.[column]).toBe('');
      }
    }
  }
});

it('refers to cells of its own only', () => {
  const { contents } = blankForm();
  const formulas = contents.flat().filter((content) => String(content).startsWith('='));
  expect(formulas).toHaveLength(7);
  for (const formula of formulas) {
    for (const reference of String(formula).match(/[A-Z]+\d+/g) ?? []) {
      const place = parseCellAddress(reference);
      expect(contents[place?.row ?? -1]?.[place?.column ?? -1]).toBeDefined();
    }
  }
});

it('a free name is the first that no sheet has, whatever its case', () => {
  expect(freeSheetName('附件1', ['Sheet1'])).toBe('附件1');
  expect(freeSheetName('附件1', ['附件1', '附件1(2)'])).toBe('附件1(3)');
  expect(freeSheetName('Form', ['form'])).toBe('Form(2)');
});
