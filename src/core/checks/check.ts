import type { Assessment } from '../assess/assessment';
import type { Form, FormCell } from '../form/form';
import type { CheckId, Message } from '../messages/message';
import type { CellEdit } from '../sheet/edit-plan';
import type { Finding, Severity } from './finding';
import type { NarrativeParagraph } from './narrative/paragraph';

/** What every check looks at. */
export interface Subject {
  readonly form: Form;
  readonly assessment: Assessment;
  readonly narrative: readonly NarrativeParagraph[];
}

/** What a check saw; its id, and what is kept about it, are added by `checkForm`. */
export interface Observation {
  /** The most telling first. */
  readonly cells: readonly FormCell[];
  readonly message: Message;
  /** Where it is milder than the check's own. */
  readonly severity?: Severity;
  readonly places?: Finding['places'];
  readonly fix?: readonly CellEdit[];
}

/** A text in both languages. */
export interface BothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** What a check can say, by a short key of its own; `{name}` slots in the texts. */
export type CheckMessages = Readonly<Record<string, BothLanguages>>;

/** The slots of a text: `{cell} 填 {typed}` has `cell` and `typed`. */
type SlotOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? NameOf<Slot> | SlotOf<Rest>
  : never;

/** `count` of `count|row|rows`. */
type NameOf<Slot extends string> = Slot extends `${infer Name}|${string}` ? Name : Slot;

type Slots<Texts extends BothLanguages> = Readonly<Record<SlotOf<Texts['zh'] | Texts['en']>, string | number>>;

/** Makes one of a check's messages; what a slot of its texts lacks does not compile. */
export type Tell<Messages extends CheckMessages> = <Key extends keyof Messages & string>(
  key: Key,
  slots: Slots<Messages[Key]>,
) => Message;

/** What there is to know about a check without running it. */
interface CheckAbout {
  readonly id: CheckId;
  readonly title: BothLanguages;
  /** What it looks at, and where it stays quiet. */
  readonly description: BothLanguages;
  /** Document and article, published code, or the published tables in which it was seen. */
  readonly source: string;
}

/** A check of the catalogue. */
export interface Check extends CheckAbout {
  /** Null: it finds nothing by itself and only asks. */
  readonly severity: Severity | null;
  readonly messages: CheckMessages;
  /** What is wrong with a form. */
  readonly find: (subject: Subject) => readonly Observation[];
  /** What no workbook can answer: questions for the person, never findings. Null: it has none. */
  readonly ask: ((subject: Subject) => readonly Message[]) | null;
}

type Find<Messages extends CheckMessages> = (subject: Subject, tell: Tell<Messages>) => readonly Observation[];
type Ask<Messages extends CheckMessages> = (subject: Subject, tell: Tell<Messages>) => readonly Message[];

interface CheckDefinition<Messages extends CheckMessages> extends CheckAbout {
  readonly severity: Severity;
  readonly messages: Messages;
  readonly find: Find<Messages>;
  readonly ask?: Ask<Messages>;
}

interface QuestionDefinition<Messages extends CheckMessages> extends CheckAbout {
  readonly messages: Messages;
  readonly ask: Ask<Messages>;
}

const teller =
  <Messages extends CheckMessages>(id: CheckId): Tell<Messages> =>
  (key, slots) => ({ code: `${id}.${key}`, params: slots });

/** A check with its own messages, whose slots the compiler compares with what `find` fills in. */
export function defineCheck<const Messages extends CheckMessages>({
  find,
  ask,
  ...about
}: CheckDefinition<Messages>): Check {
  const tell = teller<Messages>(about.id);
  return {
    ...about,
    find: (subject) => find(subject, tell),
    ask: ask === undefined ? null : (subject) => ask(subject, tell),
  };
}

/** A check that cannot look by itself: what it is about does not lie in the workbook. */
export function defineQuestion<const Messages extends CheckMessages>({
  ask,
  ...about
}: QuestionDefinition<Messages>): Check {
  const tell = teller<Messages>(about.id);
  return { ...about, severity: null, find: () => [], ask: (subject) => ask(subject, tell) };
}
