/**
 * 说明 over the real office.js. By hand, after 财预〔2020〕10号 (bands 100–80 %, 80–60 %, 60–0 %): of 15 points 达成 is 12–15,
 * 部分达成 9–12, 未达成 0–9; 49 of ≥98 is 50 % of 10 points; 190 of ≥95 is 200 %; 90 of “95” is 94.74 % of 10, kept as a ceiling 10.
 */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { button, click, openPane, sampleWith, settled, showPage, type, unfold } from '../../open-pane';

const judged = { E26: '显著提升', F26: '显著提升', H26: '', E29: '明显改善', F29: '部分改善', H29: '' };
const short = { F38: 49, H38: '' };
/** What is in the workbook for its only form, by row. */
const answersAt = (kept: unknown) => {
  const [form] = kept as readonly { readonly answers: readonly { readonly row: string; readonly answer: unknown }[] }[];
  return Object.fromEntries(form?.answers.map(({ row, answer }) => [row, answer]) ?? []);
};

const card = (id: string) => within(screen.getByTestId(id));

it('a pending row: the bands in points, a hint from its words, and a slider inside the chosen band', async () => {
  const { kept } = await openPane(sampleWith(judged));
  await showPage('说明');
  const row = card('judge-29');
  expect(row.getByText(/写法像是“部分达成”/)).toBeTruthy();
  expect(row.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
    '达成12–15 分',
    '部分达成9–12 分',
    '未达成0–9 分',
  ]);
  expect(row.queryByRole('slider')).toBeNull();
  await click(row.getByRole('radio', { name: /^部分达成/ }));
  const slider = row.getByRole<HTMLInputElement>('slider');
  expect([slider.min, slider.max]).toEqual(['9', '12']);
  await type(slider, '11.5');
  await waitFor(() =>
    expect(answersAt(kept('ziping.answers'))).toEqual({ '效益指标/社会效益指标/服务质量': { score: 11.5 } }),
  );
  // 25 of the form's points were open, 15 are left.
  await showPage('得分');
  expect(await screen.findByText('还有 15 分待人工评定')).toBeTruthy();
  expect(screen.getByTestId('changes').textContent).toMatch(/H29 得分（空）11\.5/);
});

it('exact points: what is no score says so and is not kept; taking back makes it pending again', async () => {
  const { kept } = await openPane(sampleWith(judged));
  await showPage('说明');
  const row = card('judge-29');
  const field = row.getByRole<HTMLInputElement>('textbox', { name: '“服务质量”的得分' });
  await type(field, '16');
  expect(row.getByText('请填 0 到 15 之间的数字。')).toBeTruthy();
  expect(field.value).toBe('16');
  expect(kept('ziping.answers')).toBeUndefined();
  await type(field, '9.25');
  await waitFor(() =>
    expect(answersAt(kept('ziping.answers'))).toMatchObject({ '效益指标/社会效益指标/服务质量': { score: 9.25 } }),
  );
  expect(row.getByRole<HTMLInputElement>('radio', { name: /^部分达成/ }).checked).toBe(true);
  await click(await row.findByRole('button', { name: '取消评定' }));
  await waitFor(() => expect(kept('ziping.answers')).toBeUndefined());
  await waitFor(() => expect(row.queryByRole('slider')).toBeNull());
});

it('all that say 达成 at once, and one click takes it back', async () => {
  const { kept } = await openPane(sampleWith(judged));
  await showPage('说明');
  await click(button('1 项全部按“达成”评满分（共 15 分）'));
  const key = '效益指标/经济效益指标/大厅办公效率';
  expect(answersAt(kept('ziping.answers'))).toEqual({ [key]: { score: 15 } });
  await click(await screen.findByRole('button', { name: '撤销这次评定' }));
  expect(kept('ziping.answers')).toBeUndefined();
  expect(await screen.findByRole('button', { name: /全部按“达成”/ })).toBeTruthy();
});

it('undoing together leaves a row alone that was scored otherwise since', async () => {
  const { kept } = await openPane(sampleWith(judged));
  await showPage('说明');
  await click(button(/全部按“达成”/));
  await type(card('judge-26').getByRole('textbox', { name: /得分/ }), '13');
  await click(button('撤销这次评定'));
  expect(answersAt(kept('ziping.answers'))).toEqual({ '效益指标/经济效益指标/大厅办公效率': { score: 13 } });
});

it('a row that fell short: the facts, a phrase to pick, the person’s words, and the note as it will be', async () => {
  const { content } = await openPane(sampleWith(short));
  await showPage('说明');
  const row = card('explain-38');
  expect(row.getByText('扣了 5 分：请说明偏差原因和改进措施。')).toBeTruthy();
  expect(row.getByTestId('note').textContent).toBe(
    '计划不少于98，实际49，完成率50%，扣5.00分。【请补充原因及改进措施】',
  );
  await unfold(/^常用说法/, row);
  await click(row.getByRole('button', { name: /^宣传和服务不足/ }));
  await type(row.getByRole('textbox', { name: '“群众满意度”的改进措施' }), '增设意见箱');
  const note =
    '计划不少于98，实际49，完成率50%，扣5.00分。原因：宣传力度不够，部分群众对政策了解不足，满意度（参与度）低于预期。改进措施：增设意见箱。';
  expect(row.getByTestId('note').textContent).toBe(note);
  await settled();
  await showPage('得分');
  await click(button(/^计算得分/));
  await waitFor(() => expect(content('I38')).toBe(note));
});

it('a picked phrase replaces a picked phrase, never the person’s own words', async () => {
  await openPane(sampleWith(short));
  await showPage('说明');
  const row = card('explain-38');
  const reason = row.getByRole<HTMLTextAreaElement>('textbox', { name: '“群众满意度”的偏差原因' });
  await unfold(/^常用说法/, row);
  await click(row.getByRole('button', { name: /^资金到位晚/ }));
  await click(row.getByRole('button', { name: /^采购招标/ }));
  expect(reason.value).toBe('政府采购（招标）程序耗时较长，合同签订晚于计划');
  await type(reason, '设备停机三天。');
  await click(row.getByRole('button', { name: /^采购招标/ }));
  expect(reason.value).toBe('设备停机三天；政府采购（招标）程序耗时较长，合同签订晚于计划');
});

it('the unit’s own phrase is remembered in the workbook, offered on every row, and can be forgotten', async () => {
  const { kept } = await openPane(sampleWith({ ...short, F20: 50, H20: '' }));
  await showPage('说明');
  const row = card('explain-38');
  await type(row.getByRole('textbox', { name: /偏差原因/ }), '大厅搬迁');
  await click(row.getByRole('button', { name: '记住这条说法' }));
  expect(kept('ziping.phrases')).toEqual([{ reason: '大厅搬迁', measure: '' }]);
  const other = card('explain-20');
  await unfold(/^常用说法/, other);
  await click(await other.findByRole('button', { name: '大厅搬迁' }));
  expect(other.getByRole<HTMLTextAreaElement>('textbox', { name: /偏差原因/ }).value).toBe('大厅搬迁');
  await click(other.getByRole('button', { name: '删除“大厅搬迁”' }));
  expect(kept('ziping.phrases')).toBeUndefined();
});

it('a form that limits the length: the note is counted, and too long a one says so', async () => {
  await openPane(sampleWith({ ...short, A42: '说明：偏差原因及改进措施控制在60字以内。' }));
  await showPage('说明');
  const row = card('explain-38');
  // 计划不少于98，实际49，完成率50%，扣5.00分。 is 27 characters, the request 12.
  expect(row.getByText('39 / 60 字')).toBeTruthy();
  await type(row.getByRole('textbox', { name: /偏差原因/ }), '原'.repeat(40));
  expect(row.getByText(/^说明有 \d+ 个字，表格要求不超过 60 个字/)).toBeTruthy();
});

it('far beyond the target: a reason, and points taken off only when a person says so', async () => {
  const { kept } = await openPane(sampleWith({ F14: 190 }));
  await showPage('说明');
  const row = card('explain-14');
  expect(row.getByText(/完成率 200%，明显高于指标值/)).toBeTruthy();
  expect(kept('ziping.answers')).toBeUndefined();
  await type(row.getByRole('textbox', { name: '“网络维护保证正常运行”调减后的得分' }), '8');
  await waitFor(() =>
    expect(answersAt(kept('ziping.answers'))).toEqual({ '产出指标/数量指标/网络维护保证正常运行': { score: 8 } }),
  );
  await showPage('得分');
  expect(screen.getByTestId('changes').textContent).toMatch(/H14.*10.*8/);
});

it('an inferred direction is turned round, the score follows, and it can be left to the program again', async () => {
  const { kept } = await openPane(sampleWith({ E20: '95', F20: 90, H20: '' }));
  await showPage('说明');
  const list = within(screen.getByTestId('directions'));
  await unfold('没有写“≥”“≤”的指标（1 项）', list);
  expect(screen.getByTestId('explain-20')).toBeTruthy();
  await click(list.getByRole('button', { name: '改为“不超过”：故障维护及时率' }));
  expect(answersAt(kept('ziping.answers'))).toEqual({ '产出指标/时效指标/故障维护及时率': { direction: 'atMost' } });
  await waitFor(() => expect(screen.queryByTestId('explain-20')).toBeNull());
  await click(list.getByRole('button', { name: '恢复推断：故障维护及时率' }));
  expect(kept('ziping.answers')).toBeUndefined();
  expect(await screen.findByTestId('explain-20')).toBeTruthy();
});

it('what cannot be kept stays in the field; 「重试」 keeps it', async () => {
  const { host, kept } = await openPane(sampleWith(short));
  await showPage('说明');
  const field = card('explain-38').getByRole<HTMLTextAreaElement>('textbox', { name: /偏差原因/ });
  host.editing = true;
  fireEvent.change(field, { target: { value: '停电' } });
  fireEvent.blur(field);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/正在编辑.*Enter.*Esc/), { timeout: 8000 });
  expect(field.value).toBe('停电');
  host.editing = false;
  await click(button('重试'));
  await waitFor(() =>
    expect(answersAt(kept('ziping.answers'))).toEqual({
      '满意度指标/服务对象满意度指标/群众满意度': { reason: '停电' },
    }),
  );
  expect(screen.getByRole('alert').textContent).toBe('');
});

it('a form without anything to judge or explain says so', async () => {
  await openPane(sampleWith({}));
  await showPage('说明');
  expect(screen.getByText('没有需要人工评定或说明的指标。')).toBeTruthy();
});

it('nothing for axe to complain about, in both languages', async () => {
  const { store } = await openPane(sampleWith({ ...judged, ...short, F14: 190, E20: '95' }));
  await showPage('说明');
  for (const locale of ['zh-CN', 'en-US'] as const) {
    await act(() => store.actions.chooseLocale(locale));
    await screen.findByText(locale === 'zh-CN' ? '人工评定' : 'Judgement');
    const { violations } = await axe.run(screen.getByRole('main'), { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
});

it('a judgement for other words is shown and counted, and used only after a click', async () => {
  const { host, workbook, kept } = await openPane(sampleWith(judged));
  await showPage('说明');
  await type(card('judge-29').getByRole('textbox', { name: '“服务质量”的得分' }), '10.5');
  await waitFor(() =>
    expect(answersAt(kept('ziping.answers'))).toMatchObject({ '效益指标/社会效益指标/服务质量': { score: 10.5 } }),
  );
  await act(() => host.userEdits(workbook.activeSheet, { row: 28, column: 5 }, '有所改善'));
  const offer = within(await screen.findByTestId('offered-29'));
  expect(offer.getByText('评 10.5 分')).toBeTruthy();
  expect(offer.getByText('针对：指标值“明显改善”，实际完成值“部分改善”')).toBeTruthy();
  expect(screen.getByText(/有 1 行的人工评分或原因/)).toBeTruthy();
  expect(card('judge-29').getByRole<HTMLInputElement>('textbox', { name: '“服务质量”的得分' }).value).toBe('');
  await click(offer.getByRole('button', { name: '“服务质量”仍按原来填写的采用' }));
  await waitFor(() => expect(screen.queryByTestId('offered-29')).toBeNull());
  expect(card('judge-29').getByRole<HTMLInputElement>('textbox', { name: '“服务质量”的得分' }).value).toBe('10.5');
  expect(screen.queryByText(/行的人工评分或原因/)).toBeNull();
});

it('one reason serves several rows at once, those that are chosen', async () => {
  await openPane(sampleWith({ ...short, F20: 50, H20: '', F14: 190 }));
  await showPage('说明');
  await unfold('一个原因说明几行（3 行还没有原因）');
  const together = within(screen.getByTestId('explained-together'));
  await click(together.getByRole('checkbox', { name: '网络维护保证正常运行' }));
  fireEvent.change(together.getByRole('textbox', { name: '这些行的偏差原因' }), { target: { value: '大厅搬迁' } });
  fireEvent.change(together.getByRole('textbox', { name: '这些行的改进措施' }), { target: { value: '提前排期' } });
  await click(together.getByRole('button', { name: '用于选中的 2 行' }));
  expect(await screen.findByText('已为 2 行写好原因。')).toBeTruthy();
  for (const row of ['explain-38', 'explain-20']) {
    expect(card(row).getByRole<HTMLTextAreaElement>('textbox', { name: /偏差原因/ }).value).toBe('大厅搬迁');
    expect(card(row).getByTestId('note').textContent).toContain('原因：大厅搬迁。改进措施：提前排期。');
  }
  expect(card('explain-14').getByRole<HTMLTextAreaElement>('textbox', { name: /偏差原因/ }).value).toBe('');
});

it('a row’s score, note and the total stand together, before and after', async () => {
  await openPane(sampleWith(short));
  await showPage('说明');
  const outcome = await screen.findByTestId('outcome-38');
  // 49 of 98 is half of 10; the total was 97.
  expect(outcome.textContent).toMatch(/得分（空）5/);
  expect(outcome.textContent).toMatch(/总分97/);
  expect(within(outcome).getByTestId('note').textContent).toContain('扣5.00分');
});

it('a row that is scored and explained is one card', async () => {
  await openPane(sampleWith({ E29: '明显改善', F29: '部分改善', H29: 10 }));
  await showPage('说明');
  await screen.findByTestId('judge-29');
  expect(screen.getAllByRole('heading', { level: 3, name: '服务质量' })).toHaveLength(1);
  expect(screen.getByTestId('judge-29').parentElement).toBe(screen.getByTestId('explain-29').parentElement);
});
