import { planEdits } from '../../../src/core/plan/plan-edits';
import { drawn, unscored } from '../../corpus/made-drawing';
import { madeLayouts } from '../../corpus/made-layouts';
import { madeProjects } from '../../corpus/made-projects';
import { assessed, onlyForm } from '../checks/assessed';
import { snapshotOf } from '../form/grid-writer';

/** Where the total stands in the head, one number is in two places; it is looked at in the clean forms. */
const layouts = madeLayouts.filter(({ name }) => name !== '总分在表头');
const cases = layouts.flatMap((layout) =>
  madeProjects.map((project) => ({ name: `${layout.name}：${project.name}`, project, layout })),
);

describe('a form that nobody has scored yet', () => {
  it.each(cases)('$name: what is written is what the project earned', ({ project, layout }) => {
    const form = onlyForm(snapshotOf(drawn(project, unscored(layout))));
    const { edits } = planEdits(assessed(form));
    const of = (kind: string): readonly unknown[] =>
      edits.filter((edit) => edit.kind === kind && edit.ticked).map(({ after }) => after);
    const decided = project.rows.filter(({ verdict }) => verdict !== 'qualitative');
    expect(of('executionRate')).toEqual([Number(project.rate.slice(0, -1)) / 100]);
    expect(of('executionScore')).toEqual([project.executionScore]);
    expect(of('indicatorScore')).toEqual(decided.map(({ score }) => score));
    // A row that a person has to judge keeps the total open.
    expect(of('totalScore')).toEqual(decided.length === project.rows.length ? [project.total] : []);
    const missed = project.rows.filter(({ verdict }) => verdict === 'unmet');
    expect(of('explanation')).toHaveLength(missed.length);
    for (const [at, note] of of('explanation').entries()) {
      expect(note).toContain(missed[at]?.actual);
      expect(note).toContain('【请补充');
    }
    expect(edits.filter(({ ticked }) => !ticked)).toEqual([]);
  });
});
