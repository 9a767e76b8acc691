import type { BothLanguages, CheckMessages } from '../../checks/check';
import type { Severity } from '../../checks/finding';
import type { AcrossId, Message } from '../../messages/message';
import type { Folder } from './folder';

/** A cell that a finding across forms is about, and what it says. */
export interface AcrossPlace {
  /** As in `ReviewedFile`; `''` for the workbook that is open. */
  readonly file: string;
  readonly sheet: string;
  /** Local A1 address of the form or table that the cell belongs to: several may lie on one sheet. */
  readonly range: string;
  /** Local A1 address. */
  readonly cell: string;
  readonly text: string;
}

/** Something that no form shows by itself, and that shows when it is laid beside others. */
export interface AcrossFinding {
  readonly check: AcrossId;
  readonly severity: Severity;
  /** What was seen, with the figures, and what to do; its text: `acrossText`. */
  readonly message: Message;
  /** Places in the forms that it is about, the most telling first: of every such form at least one. */
  readonly places: readonly AcrossPlace[];
  /** What they were compared with and that nothing is said about: a declaration, the form of the year before, whose words they are. */
  readonly compared: readonly AcrossPlace[];
}

/** What a check across forms saw. */
export interface AcrossObservation {
  readonly message: Message;
  readonly places: readonly AcrossPlace[];
  readonly compared?: readonly AcrossPlace[];
  /** Where it is another than the check's own. */
  readonly severity?: Severity;
}

/** What there is to know about a check across forms. */
export interface AcrossCheck {
  readonly id: AcrossId;
  readonly severity: Severity;
  readonly title: BothLanguages;
  /** What it looks at, and where it stays quiet. */
  readonly description: BothLanguages;
  readonly source: string;
  readonly messages: CheckMessages;
  readonly find: (folder: Folder) => readonly AcrossObservation[];
}

type SlotOf<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? NameOf<Slot> | SlotOf<Rest>
  : never;

/** `count` of `count|row|rows`. */
type NameOf<Slot extends string> = Slot extends `${infer Name}|${string}` ? Name : Slot;

/** Makes one of a check's messages; what a slot of its texts lacks does not compile. */
export type TellAcross<Messages extends CheckMessages> = <Key extends keyof Messages & string>(
  key: Key,
  slots: Readonly<Record<SlotOf<Messages[Key]['zh'] | Messages[Key]['en']>, string | number>>,
) => Message;

/** A check across forms with its own messages, whose slots the compiler compares with what `find` fills in. */
export function defineAcross<const Messages extends CheckMessages>({
  find,
  ...about
}: Omit<AcrossCheck, 'find' | 'messages'> & {
  readonly messages: Messages;
  readonly find: (folder: Folder, tell: TellAcross<Messages>) => readonly AcrossObservation[];
}): AcrossCheck {
  const tell: TellAcross<Messages> = (key, slots) => ({ code: `${about.id}.${key}`, params: slots });
  return { ...about, find: (folder) => find(folder, tell) };
}
