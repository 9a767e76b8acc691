/**
 * 还差什么 over the real office.js: two rows that only a person can score, one that fell short without a reason; what is answered goes,
 * and the tabs say the same numbers.
 */
import { screen, waitFor, within } from '@testing-library/react';
import { button, click, openPane, sampleWith, showPage, type } from '../../open-pane';

jest.setTimeout(60_000);

const judged = { E26: '显著提升', F26: '显著提升', H26: '', E29: '明显改善', F29: '部分改善', H29: '' };
const short = { F38: 49, H38: '' };

const owed = () =>
  within(screen.getByTestId('owed'))
    .queryAllByRole('button')
    .map((jump) => jump.textContent);
const onTab = (page: string) =>
  Number(
    /、(\d+) 项/.exec(
      screen.getByRole('tab', { name: new RegExp(`^${page}`) }).getAttribute('aria-label') ?? '',
    )?.[1] ?? 0,
  );

it('counts what is owed on every page, as the tabs do, and each line leads there', async () => {
  await openPane(sampleWith({ ...judged, ...short }));
  await waitFor(() => expect(owed()).toHaveLength(4));
  expect(owed().slice(0, 2)).toEqual(['2 项指标待人工评定，去“说明”', '1 项偏差没有说明原因，去“说明”']);
  const [, , findings = '', report = ''] = owed();
  expect(findings).toBe(`${onTab('校验')} 处校验发现待处理，去“校验”`);
  expect(report).toBe(`报告还有 ${onTab('报告')} 处待填写，去“报告”`);
  expect(onTab('说明')).toBe(3);

  for (const [line, heading] of [
    ['1 项偏差没有说明原因，去“说明”', '偏差说明'],
    [findings, '校验发现'],
    [report, '还要填写'],
  ] as const) {
    await click(button(new RegExp(`^${line.slice(0, 8)}`)));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: heading })));
    await showPage('得分');
  }
});

it('what is answered is owed no longer', async () => {
  await openPane(sampleWith({ ...judged, ...short }));
  await showPage('说明');
  const reason = within(await screen.findByTestId('explain-38')).getByRole('textbox', { name: /偏差原因/ });
  await type(reason, '停机三天');
  await click(button(/全部按“达成”/));
  await showPage('得分');
  await waitFor(() => expect(owed()).toContain('1 项指标待人工评定，去“说明”'));
  expect(owed().join()).not.toContain('没有说明原因');
  expect(onTab('说明')).toBe(1);
});
