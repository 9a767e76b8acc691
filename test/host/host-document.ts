import { excel2021 } from '../../src/workbench/host/requirement-sets';
import { generalRemarks, remarks } from '../../src/workbench/host/remarks';
import { hostMembers, type HostMember } from './host-members';

const kinds: Readonly<Record<HostMember['kind'], string>> = {
  read: '读',
  readAndSet: '读、写',
  object: '对象',
  method: '方法',
  event: '事件',
};

/** docs/host.md: every member that the host answers, from the code, and what is not as Excel. */
export function hostDocument(): string {
  const members = hostMembers();
  const types = [...new Set(members.map(({ type }) => type))];
  const lines = [
    '# 模拟的 Excel 回答哪些成员',
    '',
    '由 `npm run host-document` 从 `src/workbench/host` 生成，请不要手改。工作台与集成测试里的 Excel 由它扮演（未经修改的 office.js 与它对话）。',
    `默认声明 ExcelApi ${excel2021['ExcelApi'] ?? ''}（Excel 2021 LTSC）。“要求集”一列是该成员所需的 ExcelApi。`,
    '',
    '## 与 Excel 不同之处（通用）',
    '',
    ...generalRemarks.map((remark) => `- ${remark}`),
    '',
  ];
  for (const type of types) {
    lines.push(`## ${type}`, '');
    const general = remarks[type];
    if (general !== undefined) lines.push(general, '');
    lines.push('| 成员 | 种类 | 要求集 | 与 Excel 不同之处 |', '| --- | --- | --- | --- |');
    for (const { name, written, kind, since } of members.filter((member) => member.type === type)) {
      lines.push(`| \`${written}\` | ${kinds[kind]} | ${since} | ${remarks[`${type}.${name}`] ?? ''} |`);
    }
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
