import { plainSlots } from '../messages/fill-message';
import { checks } from './catalogue';
import type { BothLanguages, Check, CheckMessages } from './check';
import type { Severity } from './finding';

/** What a document says of a check. */
interface DocumentedCheck {
  readonly id: string;
  readonly title: BothLanguages;
  readonly description: BothLanguages;
  readonly source: string;
  readonly messages: CheckMessages;
}

/** The severities' names in the documents. */
export const severityNames: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', info: '提示' };

function kindOf({ severity, ask }: Check): string {
  return [...(severity === null ? [] : [severityNames[severity]]), ...(ask === null ? [] : ['清单提问'])].join('，');
}

/** What a check is, for the documents: title, kind, what it looks at, its source and what it says. */
export function documentSection({ id, title, description, source, messages }: DocumentedCheck, kind: string): string {
  return [
    `## ${id} ${title.zh}`,
    '',
    `_${title.en}_ · ${kind}`,
    '',
    description.zh,
    '',
    description.en,
    '',
    `来源 / source: ${source}`,
    '',
    '说法 / what it says:',
    '',
    ...Object.values(messages).flatMap(({ zh, en }) => [`- ${zh}`, `  _${plainSlots(en)}_`]),
    '',
  ].join('\n');
}

/** docs/checks.md: what every check does, from the catalogue. */
export function checksDocument(): string {
  const sections = checks.map((check) => documentSection(check, kindOf(check)));
  return [
    '# 校验目录 / The checks',
    '',
    '本文件由 `node scripts/run.mjs scripts/checks-document.ts` 从 `src/core/checks` 生成，不要手改。V01—V60 为校验目录，V61 起为补充的校验，R 开头的是读取表格时的情况。',
    '依据列出看得到原文的文件、系统校验和公开表；评分规则本身的依据和可信程度写在规则里。错误：复核时会退回；警告：复核时会追问；提示：仅供参考。',
    '工作簿里没有的东西（问卷、凭证、底稿、字体）不作判断，只在清单里提问。',
    '',
    'Generated from `src/core/checks`; do not edit. V01–V60 are the catalogue, V61 and on were added to it, R ids tell how certainly a form was read.',
    'Sources are texts, platform checks and published forms that were seen; how far the rules themselves can be trusted stands with the rules. What a workbook does not hold is asked, never judged.',
    '',
    ...sections,
  ].join('\n');
}
