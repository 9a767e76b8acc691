import type { Assessment } from '../core/assess/assessment';
import { composeUnitReport } from '../core/report/unit-report';
import { builtInRules } from '../core/rules/profiles';
import { reportDocx } from '../docx/report-docx';
import { xlsxPort } from '../file/file-port';
import { assessWorkbook } from '../tasks/assess-workbook';
import type { OrganisationReading } from '../tasks/organisation/organisation';
import { openFile } from './open-file';
import { type MadeFile, replaceMade } from './replace-made';

interface UnitReportJob {
  readonly file: string;
  /** As given; `''` asks for it. */
  readonly date: string;
  /** Id of the scoring rules; null for each form's own. */
  readonly profileId: string | null;
  /** What the office gives all its workbooks. */
  readonly organisation: OrganisationReading;
  readonly overwrites: boolean;
  /** Names the backup of a report that a person has saved since. */
  readonly at: Date;
}

/** Writes one report over the forms of all workbooks, in their order; what went wrong is for the user. */
export async function writeUnitReport(workbooks: readonly string[], job: UnitReportJob): Promise<MadeFile> {
  const rules = builtInRules.find(({ id }) => id === job.profileId) ?? null;
  const assessments: Assessment[] = [];
  const left: string[] = [];
  for (const file of workbooks) {
    const opening = await openFile(file);
    if (!opening.ok) {
      left.push(file);
      continue;
    }
    const options = { rules, organisation: job.organisation, narrative: [] };
    const assessed = await assessWorkbook(xlsxPort(opening.workbook), 'all', options);
    if (assessed.ok) assessments.push(...assessed.value.forms.map(({ assessment }) => assessment));
    else left.push(file);
  }
  if (assessments.length === 0) return { ok: false, problem: `${job.file}：没有找到自评表，没有生成单位报告。` };
  const report = composeUnitReport(assessments, { date: job.date });
  const made = await replaceMade(job.file, await reportDocx(report), job.overwrites, job.at);
  if (!made.ok || left.length === 0) return made;
  const problem = `${job.file}：有 ${left.length} 个工作簿读不出来，没有汇入：${left.join('、')}。`;
  return { ok: false, problem: [made.told, problem].filter((one) => one !== null).join('\n') };
}
