import * as v from 'valibot';
import { byName, fields, inShape, parsedJson } from '../../core/json/shapes';
import type { KeptTable } from '../../core/sheet/kept-table';
import { tablesKey } from './keys';
import type { StoredKind } from './stored';

const texts = v.array(v.string());
const shape = byName(fields({ sheet: fields({ id: v.string(), name: v.string() }), rows: texts, foot: texts }));

/** What we remember of the tables that we made, by `TableKind`. */
export const storedTables: StoredKind<Readonly<Partial<Record<string, KeptTable>>>> = {
  key: tablesKey,
  none: {},
  read: (text) => {
    const value = inShape(shape, parsedJson(text));
    return { value: value ?? {}, isWhole: value !== null };
  },
  write: (tables) => (Object.keys(tables).length === 0 ? null : JSON.stringify(tables)),
};
