import fc from 'fast-check';
import type { Form, FormCell } from '../../../src/core/form/form';
import { recogniseForms } from '../../../src/core/form/recognise';
import { cellAddress, parseCellAddress } from '../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { tableRows } from '../../corpus/build-table';
import { publishedTables } from '../../corpus/published-table';
import { snapshotOf, type WrittenCell } from './grid-writer';

const words = [
  '项目支出绩效自评表',
  '（2021年度）',
  '项目名称',
  '主管部门',
  '项目资金（万元）',
  '年初预算数',
  '全年预算数',
  '全年执行数',
  '执行率',
  '年度资金总额',
  '其中：财政拨款',
  '预期目标',
  '实际完成情况',
  '一级指标',
  '二级指标',
  '三级指标',
  '绩效指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '产出指标（50分）',
  '数量指标',
  '指标1：数量',
  '指标2：',
  '……',
  '其中：甲',
  '≥95%',
  '总分',
  '合计',
  '注：1.说明',
  '等级',
  '#REF!',
];

const cell: fc.Arbitrary<WrittenCell> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.boolean()) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);
const junk = fc.array(fc.array(cell, { maxLength: 11 }), { maxLength: 40 });

/** A form without its place: every address becomes the distance from the sheet's origin that was chosen. */
function relative(forms: readonly Form[], down: number, right: number): unknown {
  const shifted = JSON.stringify(forms, (key, value: unknown) => {
    if (key === 'address') {
      const position = parseCellAddress(String(value));
      return position === null ? value : cellAddress(position.row - down, position.column - right);
    }
    if (key === 'row' && typeof value === 'number') return value - down;
    if (key === 'block') {
      const block = value as Form['block'];
      return {
        top: block.top - down,
        left: block.left - right,
        bottom: block.bottom - down,
        right: block.right - right,
      };
    }
    return value;
  });
  return JSON.parse(shifted);
}

/** What a form says, wherever it lies. */
function said(form: Form | undefined): unknown {
  return JSON.parse(
    JSON.stringify(form, (key, value: unknown) => (['address', 'row', 'block'].includes(key) ? undefined : value)),
  );
}

const anyTable = fc.constantFrom(...publishedTables.map(({ id }) => id));

describe('recogniseForms', () => {
  it('reads any grid of junk without a throw, and gives cells that are on the sheet', () => {
    fc.assert(
      fc.property(junk, (rows) => {
        const snapshot = snapshotOf(rows);
        for (const form of recogniseForms(snapshot)) {
          const cells = [form.title, form.project, form.grade, form.total.score, ...form.notes].filter(
            (one): one is FormCell => one !== null,
          );
          for (const { address } of cells) expect(parseCellAddress(address)).not.toBeNull();
          for (const { row } of form.indicators) expect(row).toBeLessThanOrEqual(rows.length);
          expect(form.block.top).toBeLessThanOrEqual(form.block.bottom);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads the same wherever the form lies on the sheet', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(200), fc.nat(30), (id, row, column) => {
        const rows = tableRows(id);
        expect(relative(recogniseForms(snapshotOf(rows, { row, column })), row, column)).toEqual(
          relative(recogniseForms(snapshotOf(rows)), 0, 0),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('reads the same with blank rows between any two rows', () => {
    fc.assert(
      fc.property(anyTable, fc.array(fc.nat(60), { maxLength: 6 }), (id, places) => {
        const rows = [...tableRows(id)];
        for (const place of [...places].sort((a, b) => b - a)) {
          if (place <= rows.length) rows.splice(place, 0, []);
        }
        expect(said(recogniseForms(snapshotOf(rows))[0])).toEqual(said(recogniseForms(snapshotOf(tableRows(id)))[0]));
      }),
      { numRuns: 40 },
    );
  });

  it('reads the same with a blank column left of the form or between two columns', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(12), (id, place) => {
        const rows = tableRows(id).map((row) =>
          row.length <= place ? row : [...row.slice(0, place), '', ...row.slice(place)],
        );
        expect(said(recogniseForms(snapshotOf(rows))[0])).toEqual(said(recogniseForms(snapshotOf(tableRows(id)))[0]));
      }),
      { numRuns: 40 },
    );
  });

  it('finds a form below any junk that is no form', () => {
    const plain = fc.array(fc.array(fc.constantFrom('说明', '张三', 12, '', '备查'), { maxLength: 6 }), {
      maxLength: 10,
    });
    fc.assert(
      fc.property(plain, (above) => {
        const rows = tableRows('04');
        const [form] = recogniseForms(snapshotOf([...above, [], ...rows]));
        expect(form?.indicators).toHaveLength(6);
        expect(form?.title?.text).toBe('稷山县项目支出绩效自评表');
      }),
      { numRuns: 50 },
    );
  });
});

/** Rows in one large form. */
function largeForm(count: number): SheetSnapshot {
  const rows = tableRows('04');
  const indicators = Array.from({ length: count }, (_, at): readonly WrittenCell[] => [
    '',
    at % 100 === 0 ? '产出指标(50分)' : '',
    at % 25 === 0 ? '数量指标' : '',
    `指标${at}：发放第${at}批次`,
    '≥100人',
    120,
    0.01,
    0.01,
    '',
  ]);
  return snapshotOf([...rows.slice(0, 13), ...indicators, ...rows.slice(-1)]);
}

describe('size', () => {
  it('all 10,000 rows of a form are read', () => {
    expect(recogniseForms(largeForm(10_000))[0]?.indicators).toHaveLength(10_000);
  });

  it('cells of 10,000 characters are reported, and the form is read around them', () => {
    const long = '目标（'.repeat(5_000);
    const rows = tableRows('04').map((row) => row.map((one) => (one === '' ? long : one)));
    const [form] = recogniseForms(snapshotOf(rows));
    expect(form?.problems.map(({ kind }) => kind)).toContain('longText');
  });
});
