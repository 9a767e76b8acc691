import type { zhCN } from './zh-cn/index';

/** Languages that every message exists in. */
export type Locale = 'zh-CN' | 'en-US';

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** Id of a check of the catalogue, V01 and on; R ids tell how certainly a form was read. */
export type CheckId = `${'V' | 'R'}${Digit}${Digit}`;

/** Id of a finding across forms (`review/across`). */
export type AcrossId = `A${Digit}${Digit}`;

/** Key of a message that both catalogues hold (the compiler checks it). */
export type CatalogueCode = keyof typeof zhCN;

/**
 * Every message's key. Those of a check begin with its id, and their texts stand with the check (`checks/finding-text.ts`); those of
 * a finding across forms likewise (`review/across/across-text.ts`).
 */
export type MessageCode = CatalogueCode | `${CheckId | AcrossId}.${string}`;

/** Something to tell the user, language-free: a key and what its `{slots}` are filled with. */
export interface Message {
  readonly code: MessageCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Makes a message of the catalogues. */
export function message(code: CatalogueCode, params: Message['params'] = {}): Message {
  return { code, params };
}
