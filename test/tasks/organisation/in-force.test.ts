import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInRules } from '../../../src/core/rules/profiles';
import type { ScoringRules } from '../../../src/core/rules/scoring-rules';
import { xlsxPort } from '../../../src/file/file-port';
import { openWorkbook } from '../../../src/file/open-workbook';
import { type AssessOptions, assessWorkbook, usualOptions } from '../../../src/tasks/assess-workbook';
import {
  noOrganisation,
  type Organisation,
  type OrganisationReading,
} from '../../../src/tasks/organisation/organisation';
import { checkSwitchedOff, officeCheck } from '../../../src/tasks/stored/checks-off';
import { unitRules } from '../../../src/tasks/stored/rules';
import { outlineFor } from '../../../src/tasks/stored/outlines';
import { builtInOutlines } from '../../../src/core/report/outlines';
import { keepChange, type StoredChange } from '../../../src/tasks/stored/stored';
import type { WorkbookPort } from '../../../src/tasks/workbook-port';

const sample = path.resolve(__dirname, '../../../assets/samples/附件1.xlsx');

function port(): WorkbookPort {
  const opening = openWorkbook(new Uint8Array(readFileSync(sample)));
  if (!opening.ok) throw new Error(opening.detail);
  return xlsxPort(opening.workbook);
}

function rules(id: string): ScoringRules {
  const found = builtInRules.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

const office: Organisation = {
  name: null,
  language: null,
  rules: { chosen: rules('platform-jiangxi'), sets: [] },
  outlines: { chosen: builtInOutlines.find(({ id }) => id === 'guangdong') ?? null, sets: [] },
  phrases: [],
  thresholds: { decimals: 1, reasonBelowRate: 0 },
  checksOff: [{ check: 'V31', reason: '本县不看' }],
};

async function read(on: WorkbookPort, organisation: OrganisationReading, more: Partial<AssessOptions> = {}) {
  const outcome = await assessWorkbook(on, 'active', { ...usualOptions, organisation, ...more });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const [form] = outcome.value.forms;
  if (form === undefined) throw new Error('no form');
  return { workbook: outcome.value, form, assessment: form.assessment };
}

async function change(on: WorkbookPort, what: StoredChange): Promise<void> {
  expect(await keepChange(on, what)).toEqual({ ok: true, value: null });
}

const given = (organisation: Organisation): OrganisationReading => ({ kind: 'given', organisation });

it('without an office each form goes by its own', async () => {
  const { assessment } = await read(port(), noOrganisation);
  expect([assessment.rules.id, assessment.rulesReason.kind]).toEqual(['mof-2020-10', 'default']);
});

it('the office’s rules and thresholds bear on a workbook that has chosen nothing', async () => {
  const { assessment } = await read(port(), given(office));
  expect(assessment.rulesReason).toEqual({ kind: 'office' });
  expect(assessment.rules).toEqual({ ...rules('platform-jiangxi'), decimals: 1, reasonBelowRate: 0 });
});

it('its thresholds bear on what forms call for, where it chooses no rules', async () => {
  const { assessment } = await read(port(), given({ ...office, rules: { chosen: null, sets: [] } }));
  expect(assessment.rulesReason).toEqual({ kind: 'default' });
  expect(assessment.rules).toEqual({ ...rules('mof-2020-10'), decimals: 1, reasonBelowRate: 0 });
});

it('a workbook’s own choice outranks them, of rules and of going by each form', async () => {
  const on = port();
  await change(on, unitRules.chosen('hubei-20-80'));
  expect((await read(on, given(office))).assessment.rules).toEqual(rules('hubei-20-80'));
  await change(on, unitRules.chosenAsForm);
  const asForm = await read(on, given(office));
  expect(asForm.assessment.rulesReason).toEqual({ kind: 'default' });
  expect(asForm.assessment.rules.id).toBe('mof-2020-10');
  await change(on, unitRules.chosen(null));
  expect((await read(on, given(office))).assessment.rulesReason).toEqual({ kind: 'office' });
});

it('rules that a command asks for outrank both', async () => {
  const { assessment } = await read(port(), given(office), { rules: rules('mof-2021-101') });
  expect(assessment.rules).toEqual(rules('mof-2021-101'));
});

it('its outline is a report’s, unless the workbook has chosen one', async () => {
  const { workbook, assessment } = await read(port(), given(office));
  const outlines = workbook.stored.outlines.value;
  expect(outlineFor(outlines, assessment.form).id).toBe('guangdong');
  expect(outlineFor({ ...outlines, asForm: true }, assessment.form).id).not.toBe('guangdong');
  const [first = null] = builtInOutlines;
  expect(outlineFor({ ...outlines, chosen: first }, assessment.form)).toBe(first);
});

it('a check that it does without is looked into with its reason, until the workbook wants it, or gives a reason of its own', async () => {
  const reasons = async (on: WorkbookPort) =>
    (await read(on, given(office))).form.findings.filter(({ check }) => check === 'V31').map((one) => one.acknowledged);
  const on = port();
  expect((await reasons(on)).length).toBeGreaterThan(0);
  expect(new Set(await reasons(on))).toEqual(new Set(['本县不看']));
  await change(on, officeCheck('V31', 'on'));
  expect(new Set(await reasons(on))).toEqual(new Set([null]));
  await change(on, officeCheck('V31', 'off'));
  expect(new Set(await reasons(on))).toEqual(new Set(['本县不看']));
  await change(on, checkSwitchedOff({ check: 'V31', reason: '本单位另有规定' }));
  expect(new Set(await reasons(on))).toEqual(new Set(['本单位另有规定']));
});

it('V46 asks for a reason below the office’s line, not at it', async () => {
  // 0 of 51.15 万元 was spent.
  const asks = async (reasonBelowRate: number) =>
    (await read(port(), given({ ...office, checksOff: [], thresholds: { reasonBelowRate } }))).form.findings.some(
      ({ check }) => check === 'V46',
    );
  expect([await asks(0), await asks(0.01)]).toEqual([false, true]);
});

it.each([
  [
    { kind: 'broken', problems: [{ place: '', problem: { code: 'organisation.notUtf8', params: {} } }] },
    'host.organisationNotUsed',
  ],
  [
    { kind: 'notHad', problem: { code: 'host.organisationNotHad', params: { reason: 'HTTP 500' } } },
    'host.organisationNotHad',
  ],
] as const satisfies readonly (readonly [OrganisationReading, string])[])(
  'figures without what could not be taken in say so: %#',
  async (reading, code) => {
    const { workbook, assessment } = await read(port(), reading);
    expect(assessment.rulesReason).toEqual({ kind: 'default' });
    expect(workbook.notices.map((notice) => notice.code)).toContain(code);
  },
);
