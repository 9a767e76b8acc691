import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A row of 项目资金 as published; null where the source shows nothing. */
export interface PublishedFund {
  readonly label: string;
  readonly 年初预算数: string | null;
  readonly 全年预算数: string | null;
  readonly 全年执行数: string | null;
  readonly 分值: string | null;
  readonly 执行率: string | null;
  readonly 得分: string | null;
}

/** A row of the indicator table as published. */
export interface PublishedIndicator {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly score: string;
  readonly note: string;
  readonly op?: string;
  readonly unit?: string;
  readonly split_columns?: boolean;
}

/** A real table as collected: test/corpus/tables/NN.json. */
export interface PublishedTable {
  readonly id: string;
  readonly title: string;
  readonly year: string;
  readonly unit: string;
  readonly project_name: string;
  readonly funds: readonly PublishedFund[];
  readonly goals: { readonly expected: string | null; readonly actual: string | null };
  readonly indicators: readonly PublishedIndicator[];
  readonly total: { readonly weight: string | null; readonly score: string | null };
  readonly grade: string | null;
  readonly layout_notes: string;
}

const folder = path.join(__dirname, 'tables');

/** Every collected table, by id. */
export const publishedTables: readonly PublishedTable[] = readdirSync(folder)
  .filter((name) => /^\d\d\.json$/.test(name))
  .sort()
  .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as PublishedTable);

/** The collected table with this id. */
export function publishedTable(id: string): PublishedTable {
  const table = publishedTables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
}
