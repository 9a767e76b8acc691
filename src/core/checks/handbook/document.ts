import type { Severity } from '../finding';
import { checks } from '../catalogue';
import { questions } from '../checklist';
import { handbook, type CheckId } from './handbook';

const severities: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

const inCatalogue = (id: string): string => (id.startsWith('V') ? `0${id}` : `1${id}`);

/** Ids of the handbook in the order of the catalogue, our own R ids last. */
const ids = (Object.keys(handbook) as CheckId[]).sort((one, other) => (inCatalogue(one) < inCatalogue(other) ? -1 : 1));

function kindOf(id: CheckId): string {
  const check = checks.find((one) => one.id === id);
  const asks = questions.some((one) => one.id === id);
  const found = check === undefined ? [] : [severities[check.severity]];
  return [...found, ...(asks ? ['清单提问'] : [])].join('，');
}

/** docs/checks.md: what every check does, from the handbook and the catalogue. */
export function checksDocument(): string {
  const sections = ids.map((id) => {
    const { title, description, source } = handbook[id];
    return [
      `## ${id} ${title.zh}`,
      '',
      `_${title.en}_ · ${kindOf(id)}`,
      '',
      description.zh,
      '',
      description.en,
      '',
      `来源 / source: ${source}`,
      '',
    ].join('\n');
  });
  return [
    '# 校验目录 / The checks',
    '',
    '本文件由 `node scripts/run.mjs scripts/checks-document.ts` 从 `src/core/checks` 生成，不要手改。V01—V60 为校验目录，R 开头的是读取表格时的情况。',
    '“未核对原文”的依据是按记忆转述的，引用前请对照文件。错误：复核时会退回；警告：复核时会追问；提示：仅供参考。',
    '工作簿里没有的东西（问卷、凭证、底稿、字体）不作判断，只在清单里提问。',
    '',
    'Generated from `src/core/checks`; do not edit. V01–V60 are the catalogue, R ids tell how certainly a form was read.',
    '“未核对原文” marks what is recalled and not checked against the original. What a workbook does not hold is asked, never judged.',
    '',
    ...sections,
  ].join('\n');
}
