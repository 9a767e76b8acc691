import { drawn } from '../../corpus/made-drawing';
import { madeFaults } from '../../corpus/made-faults';
import { graverFindings, madeForms, told, wanted } from '../../corpus/made-forms';
import { madeLayouts } from '../../corpus/made-layouts';
import { madeProjects } from '../../corpus/made-projects';
import { snapshotOf } from '../form/grid-writer';

describe('five projects in the layouts of many places', () => {
  it('are two hundred forms', () => {
    expect(madeForms.length).toBeGreaterThanOrEqual(200);
  });

  it.each(madeForms)('$name says what its project says, and raises no error and no warning', (form) => {
    expect(Object.fromEntries(told(form.sheet))).toEqual(Object.fromEntries(wanted(form.project, form.layout)));
    expect(graverFindings(form.sheet)).toEqual([]);
  });
});

/** Every fault in every project, and of the layouts every fourth, another one each time. */
const spoilt = madeFaults.flatMap((fault, at) =>
  madeProjects.flatMap((project, index) =>
    madeLayouts
      .filter((_, layout) => (layout + at + index) % 4 === 0)
      .map((layout) => ({ name: `${fault.name}：${project.name}，${layout.name}`, fault, project, layout })),
  ),
);

describe('one thing wrong in such a form', () => {
  it.each(spoilt)('$name', ({ fault, project, layout }) => {
    const found = graverFindings(snapshotOf(drawn(fault.spoilt(project), layout)));
    expect(found).toEqual([...fault.expected(project, layout)].sort());
  });
});
