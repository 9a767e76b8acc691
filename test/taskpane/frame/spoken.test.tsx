/**
 * The main job as a screen reader speaks it, over the real office.js: from the total to what is written and back. By hand: 90.00 of 100
 * points by the rules; 7 of 10 that a person typed for 群众满意度 stays unless it is ticked, so 总分 becomes 87.
 */
import { virtual } from '@guidepup/virtual-screen-reader';
import { act, screen } from '@testing-library/react';
import { click, button, openPane, sampleWith } from '../open-pane';

jest.setTimeout(120_000);

/** What the reader needs of CSS, which jsdom leaves out; ids of the pane have letters, digits, `-`, `_` and `:`. */
Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });

/** Reads from the top until a phrase comes, or the end of the page. */
async function readTo(phrase: RegExp): Promise<readonly string[]> {
  const spoken: string[] = [];
  for (let step = 0; step < 200; step += 1) {
    const last = await virtual.lastSpokenPhrase();
    spoken.push(last);
    if (phrase.test(last)) return spoken;
    await virtual.next();
  }
  throw new Error(`never spoken: ${String(phrase)}\n${spoken.join('\n')}`);
}

it('the total, what is owed, each change with its tick, the one main action, and what it did', async () => {
  await openPane(sampleWith({}));
  await act(() => virtual.start({ container: document.body }));
  try {
    const spoken = await readTo(/计算得分（写入 2 处）/);
    const told = spoken.join('\n');
    expect(told).toMatch(/tab, 得分、3 项待处理, .*selected/);
    expect(told).toContain('heading, “智慧政务”项目服务费, level 1');
    expect(told).toContain('90.00');
    expect(told).toContain('heading, 还差什么, level 2');
    expect(told).toMatch(/button, \d+ 处校验发现待处理.*去“校验”/);
    expect(told).toMatch(/checkbox, 预算执行率 I7 得分 97 改为 0, .*, checked/);
    expect(told).toMatch(/checkbox, 群众满意度 H38 得分 7 改为 10, .*, not checked/);
    expect(told).toMatch(/checkbox, 总分 H41 总分 97 改为 87, .*, checked/);
    expect(spoken.at(-1)).toMatch(/^button, 计算得分（写入 2 处）/);
    await click(button('计算得分（写入 2 处）'));
    expect((await screen.findByTestId('receipt')).textContent).toContain('已写入 2 处');
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('已写入 2 处。');
  } finally {
    await act(() => virtual.stop());
  }
});
