import { store, stored } from './own-storage';

const key = 'ziping.readOnly';

/** True where the user of this computer only wants to look: nothing of ours writes into a workbook. */
export function isReadOnly(): boolean {
  return stored(key) === 'yes';
}

/** Keeps whether the user only wants to look. */
export function rememberReadOnly(readOnly: boolean): void {
  store(key, readOnly ? 'yes' : 'no');
}
