/** What an office gives, as a clerk sees it: over the real office.js, with the example that the product ships. */
import { readFileSync } from 'node:fs';
import { fireEvent, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import type { OrganisationText } from '../../../../src/tasks/organisation/organisation-beside';
import { button, click, openPane, sampleWith, settled, showPage, unfold } from '../../open-pane';

const example = readFileSync('assets/organisation.example.json', 'utf8');
const given = (text: string): OrganisationText => ({ kind: 'text', text });
const chooser = () => screen.getByRole<HTMLSelectElement>('combobox', { name: '本工作簿的评分规则' });

async function openWith(organisation: OrganisationText) {
  const opened = await openPane(sampleWith({}), false, undefined, organisation);
  return opened;
}

async function choose(value: string): Promise<void> {
  fireEvent.change(chooser(), { target: { value } });
  await settled();
}

/** What stands below the list. */
const below = () =>
  (chooser().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join('');

const optionNamed = (name: string | RegExp) => within(chooser()).getByRole<HTMLOptionElement>('option', { name }).value;

it('figures follow the office’s rules, and the pane says that they are the office’s', async () => {
  await openWith(given(example));
  // 51.15 万元 were not spent, so 90 points as ever: with one decimal, as the office has it.
  expect(screen.getByTestId('total-score').textContent).toMatch(/90\.0(?!0)/);
  expect(await screen.findByText('评分规则：某某县 2025 年度评分规则（单位统一设置）')).toBeTruthy();
  await showPage('规则');
  const section = within(await screen.findByTestId('organisation'));
  expect(section.getByText('这些由某某县财政局统一设置，对所有工作簿有效；本工作簿自己的选择优先。')).toBeTruthy();
  for (const text of [
    '某某县 2025 年度评分规则',
    '通用提纲',
    /完成率达到 120% 须说明/,
    /^V38 .*：本县对全部满分的项目另行抽查$/,
  ])
    expect(section.getByText(text)).toBeTruthy();
  expect(
    (await axe.run(screen.getByTestId('organisation'), { rules: { region: { enabled: false } } })).violations,
  ).toEqual([]);
});

it('the workbook’s own choice comes first: of rules, of going by each form, and back', async () => {
  const { kept } = await openWith(given(example));
  await showPage('规则');
  await screen.findByTestId('rules');
  expect(chooser().selectedOptions[0]?.textContent).toBe('按单位统一设置（某某县 2025 年度评分规则）');
  // Too long for a list in a pane of 320 px: it stands below, whole.
  expect(below()).toBe('按单位统一设置（某某县 2025 年度评分规则）');
  await choose(optionNamed('按每张表自身的要求'));
  expect(kept('ziping.rules')).toEqual({ chosen: null, own: [], asForm: true });
  expect(chooser().selectedOptions[0]?.textContent).toBe('按每张表自身的要求');
  expect(below()).toBe('');
  expect(screen.getByText(/^当前这张表用的是：.*财预〔2020〕10号/)).toBeTruthy();
  expect(
    within(screen.getByTestId('organisation')).getByText('某某县 2025 年度评分规则（本工作簿另有选择）'),
  ).toBeTruthy();
  await choose('');
  expect(kept('ziping.rules')).toBeUndefined();
  // A set of the office's that somebody chooses goes along with the workbook.
  await choose(optionNamed('某某县 2025 年度评分规则'));
  expect(kept('ziping.rules')).toMatchObject({ chosen: 'own-1', own: [{ id: 'own-1', decimals: 1 }] });
});

it('a check that the office does without is named with its reason, switched on in this workbook, and given back', async () => {
  const { kept } = await openWith(
    given('{"checksOff": [{"check": "V31", "reason": "本县不看"}, {"check": "V98", "reason": "写错的编号"}]}'),
  );
  await showPage('校验');
  await unfold('停用的检查（2 项）');
  const off = () => within(screen.getByTestId('checks-off'));
  expect(off().getByText('由单位统一设置，不做这项检查：本县不看')).toBeTruthy();
  expect(off().getByText('V98 （没有这项检查）')).toBeTruthy();
  await click(off().getByRole('button', { name: '恢复检查 V31' }));
  expect(kept('ziping.checksOn')).toEqual(['V31']);
  expect(off().getByText('单位统一设置不做（本县不看），本工作簿已恢复检查。')).toBeTruthy();
  expect(screen.getByTestId('finding-V31').textContent).not.toContain('本县不看');
  await click(off().getByRole('button', { name: 'V31 按单位统一设置，不做检查' }));
  expect(kept('ziping.checksOn')).toBeUndefined();
});

it('its wordings are offered beside the program’s', async () => {
  await openPane(sampleWith({ F38: 49, H38: '' }), false, undefined, given(example));
  await showPage('说明');
  const [row] = await screen.findAllByRole('button', { name: /^常用说法/ });
  if (row === undefined) throw new Error('no wordings');
  await click(row);
  expect(screen.getByRole('heading', { name: '单位统一设置的说法' })).toBeTruthy();
  await click(button(/^上级资金于第四季度下达/));
  const reason = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /偏差原因/ });
  expect(reason.value).toBe('上级资金于第四季度下达，年内未能全部支付');
});

it('a wrong file is told on every page, and on 规则 line by line with its place; nothing of it is used', async () => {
  await openWith(given(example.replace('"reasonBelowRate": 0.8', '"reasonBelowRate": 80')));
  expect(await screen.findByText(/单位统一设置（organisation\.json）里有 1 处写错，这次没有采用/)).toBeTruthy();
  expect(await screen.findByText(/^评分规则：.*（表中没有写明评分规则）$/)).toBeTruthy();
  await showPage('规则');
  const section = within(await screen.findByTestId('organisation'));
  expect(
    section.getByText(/^thresholds\.reasonBelowRate：“reasonBelowRate”应是 0 到 1 之间的数字，不带引号，现在是 80。$/),
  ).toBeTruthy();
});

it('one that could not be had is told; none at all is not', async () => {
  await openWith({ kind: 'failed', reason: 'HTTP 500' });
  expect(await screen.findByText(/没有取到（HTTP 500）/)).toBeTruthy();
});

it('without one nothing is said of it', async () => {
  await openWith({ kind: 'absent' });
  expect(screen.queryByText(/单位统一设置/)).toBeNull();
  await showPage('规则');
  await screen.findByTestId('rules');
  expect(screen.queryByTestId('organisation')).toBeNull();
});
