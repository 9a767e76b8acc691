import { isTicked, shownForm, tickedEdits } from '../../../src/taskpane/state/pane-state';
import { createPaneStore } from '../../../src/taskpane/state/pane-store';
import { assessedForm, because, edit, sheet, workbookOf } from '../assessed-forms';
import { atRest, handClock } from '../hand-clock';
import { recordedServices } from '../pane-services';
import { reportCounted } from '../report-counted';

const form = assessedForm();
const read = (forms = [form]) => ({ ok: true, value: workbookOf(forms) }) as const;
const refused = { ok: false, problem: because } as const;

describe('starting', () => {
  it('waits for Office, then reads the active sheet', async () => {
    const services = recordedServices([read()]);
    const store = createPaneStore(services);
    await store.actions.start();
    expect(services.asked).toEqual(['ready', 'assess active']);
    expect(shownForm(store.getState())).toBe(form);
    expect(store.getState().task).toBeNull();
  });

  it('reads nothing while Office is not there, and starts again on retry', async () => {
    let answers = 0;
    const services = recordedServices([read()], {
      ready: () => {
        answers += 1;
        return Promise.resolve(
          answers === 1
            ? refused
            : { ok: true, value: { locale: 'en-US', theme: 'dark', welcomed: true, readOnly: false } },
        );
      },
    });
    const store = createPaneStore(services);
    await store.actions.start();
    expect(services.asked).toEqual([]);
    expect(store.getState().problem).toEqual({ message: because, retry: 'start' });

    await store.actions.retry('start');
    expect(services.asked).toEqual(['assess active']);
    expect(store.getState()).toMatchObject({ problem: null, locale: 'en-US', theme: 'dark' });
  });
});

describe('ticks', () => {
  it('start as the plan offers them and stay as the user left them over a reading', async () => {
    const formula = edit('H7', 'executionRate', '=F7/E7', 0, { ticked: false });
    const score = edit('H38', 'indicatorScore', 7, 10);
    const store = createPaneStore(recordedServices([read([assessedForm({ edits: [formula, score] })])]));
    await store.actions.start();
    expect(tickedEdits(store.getState())).toEqual([score]);

    store.actions.tick([formula], true);
    store.actions.tick([score], false);
    await store.actions.read();
    // 总分 follows whatever is ticked.
    expect(tickedEdits(store.getState()).filter(({ kind }) => kind !== 'totalScore')).toEqual([formula]);
  });

  it('are the plan’s again for a cell with another proposal', async () => {
    const score = edit('H38', 'indicatorScore', 7, 10);
    const store = createPaneStore(recordedServices([read([assessedForm({ edits: [score] })])]));
    await store.actions.start();
    store.actions.tick([score], false);
    expect(isTicked(store.getState(), score)).toBe(false);
    expect(isTicked(store.getState(), { ...score, after: 9 })).toBe(true);
  });
});

describe('writing', () => {
  it('writes the ticked edits only, keeps the receipt, and reads again', async () => {
    const services = recordedServices([read()]);
    const store = createPaneStore(services);
    await store.actions.start();
    const [first] = form.plan.edits;
    store.actions.tick(first === undefined ? [] : [first], false);
    await store.actions.writeTicked();
    expect(services.asked.slice(2)).toEqual(['write H38 H41', 'assess active']);
    const { result } = store.getState();
    // 总分 follows what is ticked: the 97 that stays in I7, and 90.
    expect(result?.kind === 'written' ? result.receipt.written.map(({ cell, after }) => [cell, after]) : null).toEqual([
      ['H38', 10],
      ['H41', 187],
    ]);
  });

  it('asks nothing of the sheet when nothing is ticked', async () => {
    const services = recordedServices([read()]);
    const store = createPaneStore(services);
    await store.actions.start();
    store.actions.tick(form.plan.edits, false);
    await store.actions.writeTicked();
    expect(services.asked).toEqual(['ready', 'assess active']);
  });

  it('a write that is done is not called failed because the reading after it failed', async () => {
    const store = createPaneStore(recordedServices([read(), refused]));
    await store.actions.start();
    await store.actions.writeTicked();
    expect(store.getState().result).toMatchObject({ kind: 'written' });
    expect(store.getState().problem).toEqual({ message: because, retry: 'read' });
  });

  it('keeps the ticks when the write was refused, for the retry', async () => {
    const services = recordedServices([read()], { write: () => Promise.resolve(refused) });
    const store = createPaneStore(services);
    await store.actions.start();
    await store.actions.writeTicked();
    expect(store.getState().problem).toEqual({ message: because, retry: 'write' });
    expect(tickedEdits(store.getState())).toEqual(form.plan.edits);
  });

  it('writes all forms of a workbook in one act, which one undo takes back; again after a failure', async () => {
    const onSheet = (number: number) => {
      const place = { id: `sheet-${number}`, name: `附件${number}` };
      const score = { ...edit('H38', 'indicatorScore', 7, 10), sheet: place };
      return assessedForm({ form: { sheet: place }, edits: [score] });
    };
    let writes = 0;
    const services = recordedServices([read([1, 2, 3].map(onSheet))], {
      write: (edits) => {
        writes += 1;
        services.asked.push(`write ${edits.map((one) => one.sheet.name).join(' ')}`);
        return Promise.resolve(
          writes === 1 ? refused : { ok: true, value: { written: edits, skipped: [], refused: [], leftToExcel: [] } },
        );
      },
    });
    const store = createPaneStore(services);
    await store.actions.start();
    await store.actions.showAllForms();
    services.asked.length = 0;
    await store.actions.writeTicked();
    expect(store.getState()).toMatchObject({ task: null, problem: { message: because, retry: 'write' } });
    await store.actions.retry('write');
    expect(services.asked).toEqual(['write 附件1 附件2 附件3', 'write 附件1 附件2 附件3', 'assess all']);
    expect(store.getState().problem).toBeNull();
  });

  it('figures that are older than the sheet are read before anything is written', async () => {
    const services = recordedServices([read(), refused, read(), read()]);
    const clock = handClock();
    const store = createPaneStore(services, clock);
    await store.actions.start();
    services.changeSheet();
    await clock.pass(150);
    expect(store.getState().stale).toBe(true);
    services.asked.length = 0;
    await store.actions.writeTicked();
    expect(services.asked[0]).toBe('assess active');
    expect(services.asked[1]).toMatch(/^write /);
  });

  it('nothing is written while they cannot be read', async () => {
    const services = recordedServices([read(), refused]);
    const clock = handClock();
    const store = createPaneStore(services, clock);
    await store.actions.start();
    services.changeSheet();
    await clock.pass(150);
    services.asked.length = 0;
    await store.actions.writeTicked();
    expect(services.asked).toEqual(['assess active']);
    expect(store.getState().problem).toMatchObject({ message: because });
  });

  it('a write and a reading never overlap', async () => {
    const running: string[] = [];
    const overlaps: string[] = [];
    const slowly = async <T>(name: string, value: T): Promise<T> => {
      running.push(name);
      if (running.length > 1) overlaps.push(running.join('+'));
      await new Promise((resolve) => setTimeout(resolve, 5));
      running.pop();
      return value;
    };
    const services = recordedServices([read()], {
      assess: () => slowly('assess', read()),
      write: (edits) =>
        slowly('write', { ok: true, value: { written: edits, skipped: [], refused: [], leftToExcel: [] } }),
    });
    const store = createPaneStore(services);
    await store.actions.start();
    await Promise.all([store.actions.writeTicked(), store.actions.read(), store.actions.writeTicked()]);
    expect(overlaps).toEqual([]);
  });

  it('a service that throws leaves a pane that says so and goes on working', async () => {
    const services = recordedServices([read()], { write: () => Promise.reject(new TypeError('x is undefined')) });
    const store = createPaneStore(services);
    await store.actions.start();
    await store.actions.writeTicked();
    expect(store.getState().task).toBeNull();
    expect(store.getState().problem?.message.params).toEqual({ code: 'TypeError: x is undefined' });
    await store.actions.read();
    expect(store.getState().problem).toBeNull();
  });
});

describe('undoing', () => {
  it('takes back the newest write and says what came of it', async () => {
    const entry = (id: string) => ({ id, at: '2026-11-24T14:05:00.000Z', sheets: [] });
    const services = recordedServices([{ ok: true, value: workbookOf([form], [entry('newest'), entry('older')]) }]);
    const store = createPaneStore(services);
    await store.actions.start();
    await store.actions.undoWrite();
    expect(services.asked.slice(2)).toEqual(['restore newest', 'assess active']);
    expect(store.getState().result).toMatchObject({ kind: 'restored' });
  });

  it('does nothing when there is nothing to undo', async () => {
    const services = recordedServices([read()]);
    const store = createPaneStore(services);
    await store.actions.start();
    await store.actions.undoWrite();
    expect(services.asked).toEqual(['ready', 'assess active']);
  });
});

describe('following the sheet', () => {
  it('reads once for a burst of changes, without a word', async () => {
    const services = recordedServices([read()]);
    const clock = handClock();
    const store = createPaneStore(services, clock);
    await store.actions.start();
    await reportCounted(store);
    const tasks: (string | null)[] = [];
    store.subscribe(() => tasks.push(store.getState().task));
    for (let change = 0; change < 5; change += 1) {
      services.changeSheet();
      await clock.pass(149);
    }
    expect(services.asked).toEqual(['ready', 'assess active']);
    await clock.pass(1);
    expect(services.asked).toEqual(['ready', 'assess active', 'assess active']);
    expect(tasks).toEqual([null]);
  });

  it('says that the figures may be old when the sheet cannot be read', async () => {
    const services = recordedServices([read(), refused]);
    const clock = handClock();
    const store = createPaneStore(services, clock);
    await store.actions.start();
    services.changeSheet();
    await clock.pass(150);
    expect(store.getState()).toMatchObject({ stale: true, problem: null });
    expect(shownForm(store.getState())).toBe(form);
  });

  it('stops when it is closed', async () => {
    const services = recordedServices([read()]);
    const clock = handClock();
    const store = createPaneStore(services, clock);
    await store.actions.start();
    services.changeSheet();
    store.close();
    expect(clock.waiting()).toBe(0);
    expect(services.asked).toEqual(['ready', 'assess active', 'unwatchTheme', 'unwatch']);
  });
});

describe('several forms', () => {
  it('shows the first, then the picked one, also after rows were added to it', async () => {
    const second = assessedForm({ form: { block: { top: 50, left: 0, bottom: 90, right: 8 } } });
    const longer = assessedForm({ form: { block: { top: 50, left: 0, bottom: 92, right: 8 } } });
    const store = createPaneStore(recordedServices([read([form, second]), read([form, longer])]));
    await store.actions.start();
    expect(shownForm(store.getState())).toBe(form);
    await store.actions.pickForm(`${sheet.id}\u000050\u00000`);
    expect(shownForm(store.getState())).toBe(second);
    await store.actions.read();
    expect(shownForm(store.getState())).toBe(longer);
  });
});

describe('the sheets behind the one in front', () => {
  it('are read when it is quiet; news is taken in by a quiet reading, once', async () => {
    const services = recordedServices([read()], {
      readOtherSheets: () => {
        services.asked.push('look');
        return Promise.resolve({ beside: sheet.id, news: true });
      },
    });
    const clock = handClock();
    const store = createPaneStore(services, clock);
    await store.actions.start();
    await clock.pass(399);
    expect(services.asked).toEqual(['ready', 'assess active']);
    await clock.pass(1);
    expect(services.asked).toEqual(['ready', 'assess active', 'look', 'assess active']);
    await clock.pass(10_000);
    expect(services.asked).toEqual(['ready', 'assess active', 'look', 'assess active']);
    store.close();
  });

  it('what the user asks for stops that, and it is done afterwards', async () => {
    const stopped: boolean[] = [];
    let goOnLooking: () => void = () => undefined;
    let goOnWriting: () => void = () => undefined;
    const services = recordedServices([read()], {
      readOtherSheets: async (isCancelled) => {
        services.asked.push('look');
        if (stopped.length === 0) await new Promise<void>((resolve) => (goOnLooking = resolve));
        stopped.push(isCancelled());
        return isCancelled() ? null : { beside: sheet.id, news: false };
      },
      write: async (edits) => {
        services.asked.push('write');
        await new Promise<void>((resolve) => (goOnWriting = resolve));
        return { ok: true, value: { written: edits, skipped: [], refused: [], leftToExcel: [] } };
      },
    });
    const clock = handClock();
    const store = createPaneStore(services, clock);
    await store.actions.start();
    await clock.pass(400);
    const writing = store.actions.writeEdits([edit('I7', 'executionScore', 97, 0)]);
    await atRest();
    goOnLooking();
    await atRest();
    goOnWriting();
    await writing;
    await clock.pass(400);
    expect(services.asked).toEqual(['ready', 'assess active', 'look', 'write', 'assess active', 'look']);
    expect(stopped).toEqual([true, false]);
    store.close();
  });
});
