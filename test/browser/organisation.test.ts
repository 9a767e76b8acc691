/** What an office gives, beside the pages of a server: there, slow, and not at all. */
import { readFileSync } from 'node:fs';
import { closeBrowser, leaveTabs } from './tabs';
import { openWorkbench, type Workbench } from './workbench';

jest.setTimeout(120_000);

afterEach(leaveTabs);
afterAll(closeBrowser);

const example = readFileSync('assets/organisation.example.json', 'utf8');

/** The workbench beside which the server has the file; `wait`: as soon as this is settled. */
async function openBeside(text: string, wait: Promise<void>): Promise<Workbench> {
  return openWorkbench({
    prepare: (context) =>
      context.route('**/organisation.json', async (route) => {
        await wait;
        await route.fulfill({ status: 200, contentType: 'application/json', body: text });
      }),
  });
}

it('figures do not wait for a server that takes its time, and follow the office’s rules as soon as it has answered', async () => {
  let answer: () => void = () => undefined;
  const workbench = await openBeside(
    example,
    new Promise<void>((resolve) => {
      answer = resolve;
    }),
  );
  const pane = workbench.pane();
  await pane.getByText('评分规则：财预〔2020〕10号（表中没有写明评分规则）').waitFor();
  await pane.getByTestId('total-score').waitFor();
  answer();
  await pane.getByText('评分规则：某某县 2025 年度评分规则（单位统一设置）').waitFor();
  expect(workbench.consoleErrors).toEqual([]);
});

it('a ribbon button goes by them, too', async () => {
  const workbench = await openBeside('{"checksOff": [{"check": "V31", "reason": "本县不看"}]}', Promise.resolve());
  await workbench.pane().getByTestId('total-score').waitFor();
  const group = workbench.page.getByRole('group', { name: '绩效自评' });
  await group.getByRole('button', { name: '校验', exact: true }).click();
  const window = workbench.page.frameLocator('iframe[data-role="dialog"]');
  await window.getByRole('heading', { name: /^校验：发现 \d+ 个问题/ }).waitFor();
  // H38 has 7 of 10 points although it is met: V31, which this office does without.
  const items = await window.getByRole('listitem').allInnerTexts();
  expect(items.filter((item) => item.includes('H38'))).toEqual([]);
  await window
    .getByText(/已经核实过/)
    .first()
    .waitFor();
});
