/** The first load has only the messages that figures and writing can tell; pages bring theirs with them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { profile } from '../../../src/core/messages/zh-cn/profile';
import { languageOf } from '../../../src/taskpane/words/languages';

const source = path.resolve(__dirname, '../../../src');

function codesIn(folders: readonly string[]): readonly string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(source, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => path.join(source, folder, file)),
  );
  const found = files.flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/'((?:explain|file|host|plan|profile|report|command)\.[a-zA-Z]+)'/g),
  ]);
  return [...new Set(found.map(([, code = '']) => code))].sort();
}

it('whatever Office, the tasks, plans, explanations and report can tell has its text from the start', () => {
  const codes = codesIn(['excel', 'tasks', 'core/plan', 'core/explain', 'core/report']);
  expect(codes.length).toBeGreaterThan(30);
  const texts: Readonly<Record<string, string>> = { ...languageOf('zh-CN').messages };
  expect(codes.filter((code) => texts[code] === undefined)).toEqual([]);
});

it('what the rules tell has its text on their page, and what the checks say of their fixes from the start', () => {
  const start: Readonly<Record<string, string>> = { ...languageOf('zh-CN').messages };
  expect(codesIn(['core/checks']).filter((code) => start[code] === undefined)).toEqual([]);
  const codes = codesIn(['core/rules']);
  expect(codes.length).toBeGreaterThan(10);
  expect(codes.filter((code) => ({ ...start, ...profile })[code] === undefined)).toEqual([]);
});
