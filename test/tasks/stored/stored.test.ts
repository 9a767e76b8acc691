/** What is kept in the workbook is changed, never thrown away: somebody else's answers, texts that cannot be read. */
import { noAnswers } from '../../../src/core/answers/answers';
import { changeAnswer, changeReportAnswer } from '../../../src/core/answers/change-answers';
import { rowKeys } from '../../../src/core/answers/form-binding';
import { answersFor } from '../../../src/core/answers/kept-answers';
import { formOf } from '../../core/form-builder';
import { answersChange, storedAnswers } from '../../../src/tasks/stored/answers';
import { forgottenPhrase, rememberedPhrase, storedPhrases } from '../../../src/tasks/stored/phrases';
import { keepChange, setAsideKey, storedIn } from '../../../src/tasks/stored/stored';
import { openWorkbook } from '../../../src/file/open-workbook';
import { xlsxPort } from '../../../src/file/file-port';
import { readFileSync } from 'node:fs';

function open() {
  const opening = openWorkbook(new Uint8Array(readFileSync('assets/samples/附件1.xlsx')));
  if (!opening.ok) throw new Error(opening.problem);
  const { workbook } = opening;
  return { workbook, port: xlsxPort(workbook), kept: (key: string) => workbook.settings().get(key) };
}

const answersKey = storedAnswers.key;
const phrasesKey = storedPhrases.key;
const answersNow = (kept: (key: string) => string | undefined) => storedIn(storedAnswers, kept(answersKey)).value;
const phrasesIn = (text: string | undefined) => storedIn(storedPhrases, text).value;

const formNamed = (name: string) =>
  formOf({ rows: ['甲', '乙'].map((row) => ({ name: name + row, target: '好', actual: '好', weight: 10 })) });
const form = formNamed('一期');
const [first = '', second = ''] = rowKeys(form.indicators);
const scored = (score: number | null) => answersChange(form, (answers) => changeAnswer(answers, first, { score }));

describe('answers', () => {
  it('are changed where they are, beside those of other forms and other rows', async () => {
    const { port, kept } = open();
    const other = formNamed('二期');
    await keepChange(
      port,
      answersChange(other, (answers) => changeReportAnswer(answers, 'work', '成立小组')),
    );
    await keepChange(
      port,
      answersChange(form, (answers) => changeAnswer(answers, second, { reason: '停电' })),
    );
    expect(await keepChange(port, scored(8))).toEqual({ ok: true, value: null });
    expect(answersFor(answersNow(kept), form).indicators).toEqual({
      [second]: { reason: '停电' },
      [first]: { score: 8 },
    });
    expect(answersFor(answersNow(kept), other).report).toEqual({ work: '成立小组' });
  });

  it('taken back leave nothing behind', async () => {
    const { port, kept } = open();
    await keepChange(port, scored(8));
    await keepChange(port, scored(null));
    expect(kept(answersKey)).toBeUndefined();
  });

  it('that cannot be read are set aside, word for word', async () => {
    const { port, kept } = open();
    await port.keep(answersKey, '{"附件1#1": 甲');
    await keepChange(port, scored(8));
    expect(kept(setAsideKey(answersKey))).toBe('{"附件1#1": 甲');
    expect(answersFor(answersNow(kept), form).indicators).toEqual({ [first]: { score: 8 } });
  });

  it('that cannot be read stay where they are when they cannot be set aside', async () => {
    const { port, kept } = open();
    await port.keep(answersKey, '{"附件1#1": 甲');
    const problem = { code: 'host.busy', params: {} } as const;
    const full = {
      ...port,
      keep: (key: string, text: string | null) =>
        key === setAsideKey(answersKey) ? Promise.resolve({ ok: false, problem } as const) : port.keep(key, text),
    };
    expect(await keepChange(full, scored(8))).toEqual({ ok: false, problem });
    expect(kept(answersKey)).toBe('{"附件1#1": 甲');
  });

  it('that can be read are not set aside', async () => {
    const { port, kept } = open();
    await keepChange(port, scored(8));
    await keepChange(port, scored(9));
    expect(kept(setAsideKey(answersKey))).toBeUndefined();
  });

  it('a change to what is as wanted already writes nothing', async () => {
    const { port } = open();
    await keepChange(port, scored(8));
    const writes: string[] = [];
    const watched = { ...port, keep: (key: string, text: string | null) => (writes.push(key), port.keep(key, text)) };
    await keepChange(watched, scored(8));
    expect(writes).toEqual([]);
  });

  it('a workbook that cannot be read now is a problem, not a loss', async () => {
    const { port, kept } = open();
    const problem = { code: 'host.busy', params: {} } as const;
    const busy = { ...port, read: () => Promise.resolve({ ok: false, problem } as const) };
    expect(await keepChange(busy, scored(8))).toEqual({ ok: false, problem });
    expect(kept(answersKey)).toBeUndefined();
  });
});

describe('one answer', () => {
  it('changes without touching what else was said about the row', () => {
    const said = changeAnswer(changeAnswer(noAnswers, '甲', { score: 8, reason: '停电' }), '甲', { measure: '检修' });
    expect(said.indicators).toEqual({ 甲: { score: 8, reason: '停电', measure: '检修' } });
    expect(changeAnswer(said, '甲', { score: null }).indicators).toEqual({ 甲: { reason: '停电', measure: '检修' } });
  });

  it('blank words are no answer; a score of 0 is one', () => {
    const said = changeAnswer(changeAnswer(noAnswers, '甲', { reason: '停电' }), '甲', { reason: '  ', score: 0 });
    expect(said.indicators).toEqual({ 甲: { score: 0 } });
    expect(changeAnswer(said, '甲', { score: null }).indicators).toEqual({});
  });

  it('an indicator of a strange name is a row like any other', () => {
    const said = changeAnswer(noAnswers, '__proto__', { score: 3 });
    expect(JSON.stringify(said.indicators)).toBe('{"__proto__":{"score":3}}');
  });

  it('of the report is kept by its slot and taken back when blank', () => {
    const said = changeReportAnswer(noAnswers, 'work', '成立小组');
    expect(said.report).toEqual({ work: '成立小组' });
    expect(changeReportAnswer(said, 'work', ' ').report).toEqual({});
  });
});

describe('own phrases', () => {
  it('come newest first, each once', async () => {
    const { port, kept } = open();
    for (const reason of ['停电', '搬迁', '停电']) {
      await keepChange(port, rememberedPhrase({ reason, measure: '' }));
    }
    expect(phrasesIn(kept(phrasesKey))).toEqual([
      { reason: '停电', measure: '' },
      { reason: '搬迁', measure: '' },
    ]);
  });

  it('forgotten, the last one leaves nothing behind', async () => {
    const { port, kept } = open();
    await keepChange(port, rememberedPhrase({ reason: '停电', measure: '检修' }));
    await keepChange(port, forgottenPhrase({ reason: '停电', measure: '检修' }));
    expect(kept(phrasesKey)).toBeUndefined();
  });

  it('what is none among them is set aside, the others stay', async () => {
    const { port, kept } = open();
    await port.keep(phrasesKey, '[{"reason":"停电","measure":""},7]');
    await keepChange(port, rememberedPhrase({ reason: '搬迁', measure: '' }));
    expect(phrasesIn(kept(phrasesKey)).map(({ reason }) => reason)).toEqual(['搬迁', '停电']);
    expect(kept(setAsideKey(phrasesKey))).toBe('[{"reason":"停电","measure":""},7]');
  });

  it.each(['{', '{"a":1}', '[1,null,{"reason":3}]', ''])('from %j nothing is read and nothing thrown', (text) => {
    expect(phrasesIn(text)).toEqual([]);
  });
});
