import { act, render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { PaneStoreContext } from '../../../src/taskpane/state/pane-context';
import { createPaneStore } from '../../../src/taskpane/state/pane-store';
import { useIsSelected } from '../../../src/taskpane/ui/use-is-selected';
import { assessedForm, sheet, workbookOf } from '../assessed-forms';
import { recordedServices } from '../pane-services';

const drawn = new Map<string, number>();

function Card({ cell }: { readonly cell: string }) {
  const cells = useRef([{ sheet, cell }]);
  const selected = useIsSelected(cells.current);
  drawn.set(cell, (drawn.get(cell) ?? 0) + 1);
  return <p>{`${cell} ${selected ? 'selected' : 'not selected'}`}</p>;
}

async function openCards() {
  drawn.clear();
  const services = recordedServices([{ ok: true, value: workbookOf([assessedForm()]) }]);
  const store = createPaneStore(services);
  await store.actions.start();
  render(
    <PaneStoreContext value={store}>
      <Card cell="H7" />
      <Card cell="H8" />
      <Card cell="H9" />
    </PaneStoreContext>,
  );
  return (address: string, sheetId = sheet.id) => act(() => services.selectInSheet({ sheetId, address }));
}

const texts = () => screen.getAllByText(/^H/).map(({ textContent }) => textContent);

it('a selection in the sheet draws the cards anew for which it changes something, and no others', async () => {
  const select = await openCards();
  select('B8:D8');
  expect(texts()).toEqual(['H7 not selected', 'H8 selected', 'H9 not selected']);
  expect(Object.fromEntries(drawn)).toEqual({ H7: 1, H8: 2, H9: 1 });
  select('A9');
  expect(texts()).toEqual(['H7 not selected', 'H8 not selected', 'H9 selected']);
  expect(Object.fromEntries(drawn)).toEqual({ H7: 1, H8: 3, H9: 2 });
});

it('a selection on another sheet is none', async () => {
  const select = await openCards();
  select('B8', 'another');
  expect(texts()).toEqual(['H7 not selected', 'H8 not selected', 'H9 not selected']);
});

it('twenty rows are a choice of rows, twenty-one are not', async () => {
  const select = await openCards();
  select('A8:A27');
  expect(texts()).toEqual(['H7 not selected', 'H8 selected', 'H9 selected']);
  select('A8:A28');
  expect(texts()).toEqual(['H7 not selected', 'H8 not selected', 'H9 not selected']);
});
