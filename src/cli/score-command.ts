import { builtInRules } from '../core/rules/profiles';
import { readCommandLine, usage } from './command-line';
import { planJobs } from './jobs';
import type { EvaluationRecord } from './record';
import { evaluateAll } from './worker-pool';

/** Where the command's output goes, one line a call, without the line break. */
export interface Output {
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** One line for a person who asked for no JSON. */
function summary({ file, forms }: EvaluationRecord): string {
  const scores = forms.map(({ sheet, project, total, grade, findings, edits }) => {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const pending = total.pending > 0 ? `，另有 ${total.pending} 分待人工评定` : '';
    return `${project ?? sheet}：得分 ${total.score ?? '—'}${pending}，等级 ${grade ?? '—'}，错误 ${errors} 处，可写入 ${edits.length} 格`;
  });
  return `${file}：${scores.join('；')}`;
}

/**
 * `npm run score`: gives the exit status. 0 every file was read; 1 one could not be read or its copy not made; 2 the
 * command line is wrong (then nothing was done). Records go to `print`, everything else to `complain`.
 */
export async function runScoreCommand(
  args: readonly string[],
  output: Output,
  environment: { readonly program: string; readonly at: string },
): Promise<0 | 1 | 2> {
  const line = readCommandLine(args);
  if (!line.ok) {
    output.complain(`${line.problem}\n${usage}`);
    return 2;
  }
  const { command } = line;
  if (command.profile !== null && !builtInRules.some(({ id }) => id === command.profile)) {
    output.complain(
      `没有评分规则“${command.profile}”。可用的有：${builtInRules.map(({ id, name }) => `${id}（${name}）`).join('、')}`,
    );
    return 2;
  }
  const planned = planJobs(command);
  if (!planned.ok) {
    output.complain(planned.problem);
    return 2;
  }
  const failures: string[] = [];
  await evaluateAll(
    { jobs: planned.jobs, profile: command.profile, at: environment.at },
    command.workers,
    environment.program,
    (evaluation) => {
      if (command.json) output.print(JSON.stringify(evaluation.record));
      if (evaluation.complaint !== null) output.complain(evaluation.complaint);
      if (!command.json && evaluation.record.forms.length > 0) output.complain(summary(evaluation.record));
      if (evaluation.failed) failures.push(evaluation.record.file);
    },
  );
  return failures.length > 0 ? 1 : 0;
}
