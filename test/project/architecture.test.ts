/** The picture in docs/architecture.md is what the imports are. */
import { readFileSync } from 'node:fs';
import { drawHouse, readArrows } from '../../scripts/draw-house';

it('docs/architecture.svg is drawn from the imports as they are (npm run architecture)', () => {
  const arrows = readArrows();
  expect(arrows).toContainEqual({ from: 'tasks', to: 'core/assess' });
  expect(readFileSync('docs/architecture.svg', 'utf8')).toBe(drawHouse(arrows));
});

it('a room without a place in the picture is named', () => {
  expect(() => drawHouse([{ from: 'attic', to: 'tasks' }])).toThrow('attic');
});
