import { documentSection, severityNames } from '../../checks/checks-document';
import { acrossChecks } from './catalogue';

/** docs/checks-across.md: what every check across forms does, from the catalogue. */
export function acrossDocument(): string {
  return [
    '# 跨表核对目录 / The checks across forms',
    '',
    '本文件由 `node scripts/run.mjs scripts/checks-document.ts` 从 `src/core/review/across` 生成，不要手改。各张表自己的校验见 [checks.md](checks.md)，怎样对照见 [review-across.md](review-across.md)。',
    '',
    'Generated from `src/core/review/across`; do not edit. The checks of a form by itself are in [checks.md](checks.md), how forms are laid beside each other in [review-across.md](review-across.md).',
    '',
    ...acrossChecks.map((check) => documentSection(check, severityNames[check.severity])),
  ].join('\n');
}
