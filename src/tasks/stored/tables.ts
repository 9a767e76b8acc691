import * as v from 'valibot';
import { byName, fields, inShape, parsedJson } from '../../core/json/shapes';
import type { KeptTable } from '../../core/sheet/kept-table';
import { tablesKey } from './keys';
import type { StoredKind } from './stored';

/** The tables of a review that are made as sheets and filled anew: 自评汇总, 问题清单, 目标对照表. */
export type TableKind = 'summary' | 'problems' | 'targets';

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
