import { messageText } from '../core/messages/message-text';
import { noOrganisation, type OrganisationReading } from '../tasks/organisation/organisation';
import { parseOrganisation } from '../tasks/organisation/organisation-file';
import { readBytes } from './open-file';

/** The office's settings, or what is wrong with their file, in words. */
export type OrganisationFile =
  { readonly ok: true; readonly reading: OrganisationReading } | { readonly ok: false; readonly problem: string };

/** Reads the file that `--organisation` names; none (null) gives no settings. A wrong file is refused before anything is done. */
export function readOrganisation(file: string | null): OrganisationFile {
  if (file === null) return { ok: true, reading: noOrganisation };
  const bytes = readBytes(file);
  if (typeof bytes === 'string') return { ok: false, problem: `${file}：${bytes}` };
  const reading = parseOrganisation(new TextDecoder().decode(bytes));
  if (reading.kind !== 'broken') return { ok: true, reading };
  const problems = reading.problems.map(({ place, problem }) =>
    [place, messageText(problem, 'zh-CN')].filter((part) => part !== '').join('：'),
  );
  return {
    ok: false,
    problem: [`${file}：单位统一设置有 ${problems.length} 处写错，没有开始。`, ...problems].join('\n'),
  };
}
