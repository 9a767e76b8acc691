import { defineAcross, type AcrossPlace } from './across-finding';
import type { ComparedForm } from './compared';
import { tellingSentences, textsOf, type TextKind } from './texts';
import { thresholds } from './thresholds';

const kindNames: Readonly<Record<TextKind, string>> = {
  explanation: '偏差原因或改进措施',
  expected: '绩效目标',
  actual: '完成情况',
};

/** A sentence in a form. */
interface Occurrence {
  readonly own: ComparedForm;
  readonly kind: TextKind;
  readonly place: () => AcrossPlace;
}

interface Copied {
  readonly sentence: string;
  readonly occurrences: readonly Occurrence[];
  readonly units: number;
}

/** Where each sentence stands. */
function occurrencesBySentence(forms: readonly ComparedForm[]): ReadonlyMap<string, readonly Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  for (const own of forms) {
    if (own.unit === '') continue;
    for (const { kind, text, place } of textsOf(own)) {
      for (const sentence of tellingSentences(text)) {
        const earlier = found.get(sentence);
        if (earlier === undefined) found.set(sentence, [{ own, kind, place }]);
        else earlier.push({ own, kind, place });
      }
    }
  }
  return found;
}

const unitsIn = (occurrences: readonly Occurrence[]): number => new Set(occurrences.map(({ own }) => own.unit)).size;

/**
 * Units that carry out one programme have its goal in common, and say the same of having reached it; a reason, or a figure, is
 * their own.
 */
function isOwn({ kind }: Occurrence, sentence: string): boolean {
  return kind === 'explanation' || (kind === 'actual' && /\d/.test(sentence));
}

function copiedAmong(sentence: string, occurrences: readonly Occurrence[]): Copied | null {
  const isOneProgramme = new Set(occurrences.map(({ own }) => own.project)).size === 1;
  const own = isOneProgramme ? occurrences.filter((one) => isOwn(one, sentence)) : occurrences;
  // Of a form the first place.
  const counted = own.filter((one, at) => one.own !== own[at - 1]?.own);
  const units = unitsIn(counted);
  return units < 2 ? null : { sentence, occurrences: counted, units };
}

const longestFirst = (one: Copied, other: Copied): number =>
  other.sentence.length - one.sentence.length || (one.sentence < other.sentence ? -1 : 1);

/** Sentences that the same forms share are one finding, told by the longest of them. */
function together(
  copied: readonly Copied[],
  indexOf: ReadonlyMap<ComparedForm, number>,
): readonly (readonly Copied[])[] {
  const groups = new Map<string, Copied[]>();
  for (const one of copied) {
    const key = one.occurrences.map(({ own }) => indexOf.get(own) ?? -1).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()].map((group) => group.sort(longestFirst));
}

const quoted = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

export const copiedText = defineAcross({
  id: 'A01',
  severity: 'warning',
  title: { zh: '不同单位写着同样的话', en: 'The same words in different units' },
  description: {
    zh: '偏差原因、绩效目标、完成情况里有 20 字以上（不计空格和标点）的句子在别的单位的表里一字不差。引用文件的句子、模板留下的话、本程序提供的措辞不算；几个单位实施同一个项目的，只比原因和写有数字的完成情况。10 个以上且六成以上的单位都有的，多半是统一下发的，只作提示。',
    en: 'A sentence of 20 characters and more (without white space and punctuation) in reasons, goal or what was done that another unit’s form has word for word. Quoted documents, what a template leaves, and phrases that this program offers do not count; of units that carry out the same project only reasons, and what was done with a figure in it, are compared. What ten units and more, and six of ten, have was handed down: for information.',
  },
  source: '郫都区自评复核：从别的单位复制的文字（platforms-and-review A3）；review-desk §5、D13。',
  messages: {
    copied: {
      zh: '{units} 个单位的{kind}里有 {count} 句同样的话：“{text}”。请各单位按本单位的实际情况填写。',
      en: '{units} units have {count} {count|sentence|sentences} in common ({kind}): “{text}”. Each must write what is true of itself.',
    },
    handedDown: {
      zh: '{units} 个单位的{kind}里都有同样的话：“{text}”。像是统一下发的，请核对是否符合各单位的实际情况。',
      en: '{units} units have the same sentence ({kind}): “{text}”. It looks handed down: see that it is true of each.',
    },
  },
  find: ({ forms }, tell) => {
    const indexOf = new Map(forms.map((own, index) => [own, index]));
    const allUnits = new Set(forms.map(({ unit }) => unit).filter((unit) => unit !== '')).size;
    const copied = [...occurrencesBySentence(forms)].flatMap(([sentence, occurrences]): readonly Copied[] => {
      const one = occurrences.length < 2 ? null : copiedAmong(sentence, occurrences);
      return one === null ? [] : [one];
    });
    return together(copied, indexOf).flatMap((group) => {
      const [first] = group;
      const [occurrence] = first?.occurrences ?? [];
      if (first === undefined || occurrence === undefined) return [];
      const { units } = first;
      const said = { units, kind: kindNames[occurrence.kind], text: quoted(first.sentence) };
      const isHandedDown = units >= thresholds.handedDownUnits && units >= thresholds.handedDownShare * allUnits;
      return [
        {
          message: isHandedDown ? tell('handedDown', said) : tell('copied', { ...said, count: group.length }),
          places: first.occurrences.map(({ place }) => place()),
          severity: isHandedDown ? ('info' as const) : ('warning' as const),
        },
      ];
    });
  },
});
