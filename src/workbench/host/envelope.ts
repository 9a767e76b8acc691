import * as v from 'valibot';

/** A message of office.js to its host: JSON text over postMessage (`OfficeExt.WACUtils`, office.debug.js). */
const request = v.object({
  _messageType: v.literal(0),
  _actionType: v.number(),
  _actionName: v.string(),
  _conversationId: v.string(),
  _correlationId: v.number(),
  _data: v.unknown(),
});

export type HostRequest = v.InferOutput<typeof request>;

/** Kinds of request: call, or (un)subscribe to an event. */
export const requestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 };

/** Sends JSON text back to the window that asked. */
export type Reply = (json: string) => void;

/** Reads a message; null for what isn't a request of office.js (other libraries post messages too). */
export function parseRequest(json: unknown): HostRequest | null {
  if (typeof json !== 'string') return null;
  try {
    const parsed = v.safeParse(request, JSON.parse(json));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/** The answer to a call; `event` is a delivery, matched by the action's name. */
export function answerText(
  to: Pick<HostRequest, '_actionName' | '_conversationId' | '_correlationId'>,
  data: unknown,
  kind: 'answer' | 'event',
  errorCode = 0,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _data: data,
    _errorCode: errorCode,
    _responseType: kind === 'answer' ? 0 : 1,
    _origin: '',
    _serializerVersion: 1,
  });
}
