import { enUS as messages } from '../../core/messages/en-us/index';
import { enUS as words } from './en-us';
import type { Language } from './language';

/** A file of its own: most users never need it. */
export const english: Language = { words, messages };
