import { answerText, type HostRequest, type Reply } from './envelope';
import type { EventEntry } from './events';

/** One page of the add-in (pane or commands page) that is connected: its event subscriptions and the way back to it. */
export interface ConnectedPage {
  readonly conversationId: string;
  /** Subscriptions of the message layer by event name (`richApiMessage`, `appCommandInvoked`). */
  readonly subscriptions: Map<string, { readonly request: HostRequest; readonly reply: Reply }>;
  /** Rich API handlers, `type:targetId` → how often registered. */
  readonly handlers: Map<string, number>;
}

export function createConnectedPage(conversationId: string): ConnectedPage {
  return { conversationId, subscriptions: new Map(), handlers: new Map() };
}

/** Sends an event of the message layer to the page; false when it isn't subscribed. */
export function deliver(page: ConnectedPage, eventName: string, data: unknown): boolean {
  const subscription = page.subscriptions.get(eventName);
  if (subscription === undefined) return false;
  subscription.reply(answerText(subscription.request, data, 'event'));
  return true;
}

/** Sends the Rich API events that this page has handlers for, in one message. */
export function deliverRichApiEvents(page: ConnectedPage, entries: readonly EventEntry[]): void {
  const wanted = entries.filter(([, type, targetId]) => (page.handlers.get(`${type}:${targetId}`) ?? 0) > 0);
  if (wanted.length > 0) deliver(page, 'richApiMessage', { ArrayData: wanted });
}

/** Notes that a handler was added (1) or removed (-1). */
export function countHandler(page: ConnectedPage, type: number, targetId: string, by: 1 | -1): void {
  const key = `${type}:${targetId}`;
  page.handlers.set(key, Math.max(0, (page.handlers.get(key) ?? 0) + by));
}
