import * as v from 'valibot';
import { fields, inShape, parsedJson, readableItems } from '../../core/json/shapes';
import type { CellMark } from '../marks';
import { marksKey } from './keys';
import type { StoredKind } from './stored';

const shape = fields({
  sheet: fields({ id: v.string(), name: v.string() }),
  cell: v.string(),
  colour: v.string(),
});

/** The cells that carry a mark of ours. */
export const storedMarks: StoredKind<readonly CellMark[]> = {
  key: marksKey,
  none: [],
  read: (text) => {
    const { items, isWhole } = readableItems((json) => inShape(shape, json), parsedJson(text));
    return { value: items, isWhole };
  },
  write: (marks) => (marks.length === 0 ? null : JSON.stringify(marks)),
};
