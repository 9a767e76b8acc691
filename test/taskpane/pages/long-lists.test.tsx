/** Lists of a form of 300 rows (`longForm`): every sixth is qualitative, so 50 are judged by a person. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { longForm } from '../../../scripts/bench/long-form';
import { cellAddress } from '../../../src/core/sheet/address';
import { smallWorkbook } from '../../excel/small-workbook';
import { groupFindings } from '../../../src/taskpane/state/finding-groups';
import { button, click, openPane, showPage, unfold } from '../open-pane';

jest.setTimeout(60_000);

function longWorkbook(rows: number): Uint8Array {
  const cells = longForm(rows).flatMap((line, row) =>
    line.map((value, column) => [cellAddress(row, column), typeof value === 'number' ? value : String(value)] as const),
  );
  return smallWorkbook({ name: '附件1', cells: Object.fromEntries(cells) });
}

const more = (left: number) => `再显示一些（还有 ${left} 项）`;

/** How many items of a list were added at once, each time that some were. */
function watchItems(place: HTMLElement): readonly number[] {
  const added: number[] = [];
  new MutationObserver((records) => {
    const items = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node.nodeName === 'LI');
    if (items.length > 0) added.push(items.length);
  }).observe(place, { childList: true, subtree: true });
  return added;
}

it('说明 draws twenty cards, and more of them portion by portion', async () => {
  await openPane(longWorkbook(300));
  await showPage('说明');
  const section = await screen.findByTestId('judgement');
  const items = () => section.querySelectorAll('li').length;
  expect(items()).toBe(20);
  const added = watchItems(section);
  await click(within(section).getByRole('button', { name: more(30) }));
  await waitFor(() => expect(items()).toBe(50));
  expect(added).toEqual([20, 10]);
  expect(within(section).queryByRole('button', { name: /再显示一些/ })).toBeNull();
});

it('校验 draws twenty findings; the search finds those that are not drawn', async () => {
  const { store } = await openPane(longWorkbook(300));
  await showPage('校验');
  const section = await screen.findByTestId('findings');
  const findings = store.getState().workbook?.forms[0]?.findings ?? [];
  const drawn = () => section.querySelectorAll('li').length;
  expect(drawn()).toBe(20);
  expect(button(more(findings.length - 20))).toBeTruthy();

  const last = groupFindings(findings).at(-1)?.findings.at(-1);
  const id = `finding-${last?.check}`;
  expect(screen.queryByTestId(id)).toBeNull();
  fireEvent.change(screen.getByRole('searchbox', { name: '搜索' }), {
    target: { value: `${last?.check} ${last?.cells.at(-1)}` },
  });
  expect(screen.getByTestId(id)).toBeTruthy();
  expect(drawn()).toBe(1);
});

it('报告 draws two hundred rows of its table, and more of them portion by portion', async () => {
  await openPane(longWorkbook(300));
  await showPage('报告');
  await unfold('展开全文');
  const paper = await screen.findByTestId('report-paper');
  const rows = () => paper.querySelectorAll('tr').length;
  expect(rows()).toBe(200);
  const left = within(paper).getByRole('button', { name: /^再显示一些/ });
  const [, count] = /还有 (\d+) 项/.exec(left.textContent) ?? [];
  // A row of the table for each of the 300, below its head.
  expect(Number(count)).toBeGreaterThanOrEqual(100);
  await click(left);
  await waitFor(() => expect(rows()).toBe(200 + Number(count)));
  expect(within(paper).queryByRole('button')).toBeNull();
});
