/** What the self-test found out, a line each, and the text of it that goes to the IT department. */

/** A text in both languages of the product. */
export interface Both {
  readonly zh: string;
  readonly en: string;
}

export type Language = keyof Both;

/** Works; works, with something to know; does not work; still being looked at. */
export type Verdict = 'ok' | 'note' | 'bad' | 'waiting';

export interface Finding {
  readonly verdict: Verdict;
  /** What was found: a number, a name, a sentence. */
  readonly found: Both;
  /** What to do about it. */
  readonly todo?: Both;
}

/** A thing that is looked at. Its `look` tells once or, where a person is asked, again. */
export interface Probe {
  readonly group: Both;
  readonly name: Both;
  readonly look: (tell: (finding: Finding) => void) => void;
}

/** A probe and what is known of it by now. */
export interface Line {
  readonly probe: Probe;
  readonly finding: Finding;
}

/** The same in both languages. */
export function same(text: string): Both {
  return { zh: text, en: text };
}

export function ok(found: Both): Finding {
  return { verdict: 'ok', found: found };
}

export function note(found: Both, todo?: Both): Finding {
  return todo === undefined ? { verdict: 'note', found: found } : { verdict: 'note', found: found, todo: todo };
}

export function bad(found: Both, todo: Both): Finding {
  return { verdict: 'bad', found: found, todo: todo };
}

export const verdictWords: { readonly [verdict in Verdict]: Both } = {
  ok: { zh: '正常', en: 'OK' },
  note: { zh: '注意', en: 'Note' },
  bad: { zh: '问题', en: 'Problem' },
  waiting: { zh: '检查中', en: 'Looking' },
};

/** All lines as a text, groups under their names; `heading` and `when` stand above. */
export function reportText(lines: readonly Line[], language: Language, heading: string, when: string): string {
  let text = heading + '\n' + when + '\n';
  let group = '';
  lines.forEach((line) => {
    const { probe, finding } = line;
    if (probe.group[language] !== group) {
      group = probe.group[language];
      text += '\n' + group + '\n';
    }
    const separator = language === 'zh' ? '：' : ': ';
    text += '[' + verdictWords[finding.verdict][language] + '] ' + probe.name[language] + separator;
    text += finding.found[language] + (finding.todo === undefined ? '' : ' → ' + finding.todo[language]) + '\n';
  });
  return text;
}
