import * as z from 'zod/mini';

/** Numbers of the methods that office.js carries in `executeMethod` (office.debug.js, `OSF.DDA.MethodDispId`). */
export const dispatch = {
  richApi: 93,
  commandCompleted: 94,
  saveSettings: 76,
  refreshSettings: 75,
  messageParent: 144,
};

const carrier = z.object({ DdaMethod: z.object({ DispatchId: z.number() }) });
const richApi = z.object({ ArrayData: z.array(z.unknown()) });
const settings = z.object({
  DdaSettingsMethod: z.object({ Properties: z.array(z.tuple([z.string(), z.string()])) }),
});
const completion = z.object({ '0': z.string() });
const toParent = z.object({ messageToParent: z.string() });

/** A method call that the message carries, parsed. */
export type MethodCall =
  | { readonly kind: 'richApi'; readonly customData: string; readonly body: string }
  | { readonly kind: 'saveSettings'; readonly settings: readonly (readonly [string, string])[] }
  | { readonly kind: 'refreshSettings' }
  | { readonly kind: 'commandCompleted'; readonly commandId: string }
  /** A dialog's page tells the page that opened it. */
  | { readonly kind: 'messageParent'; readonly text: string }
  | { readonly kind: 'unknown'; readonly name: string };

/** Reads the data of an `executeMethod` message. */
export function parseMethodCall(data: unknown): MethodCall {
  const method = carrier.safeParse(data);
  if (!method.success) return { kind: 'unknown', name: 'executeMethod without DdaMethod' };
  const id = method.data.DdaMethod.DispatchId;
  switch (id) {
    case dispatch.richApi: {
      const parts = richApi.safeParse(data);
      // customData, verb, path, headers, body, permission, flags, …
      const [customData, , , , body] = parts.success ? parts.data.ArrayData : [];
      if (typeof customData === 'string' && typeof body === 'string') return { kind: 'richApi', customData, body };
      break;
    }
    case dispatch.saveSettings: {
      const given = settings.safeParse(data);
      if (given.success) return { kind: 'saveSettings', settings: given.data.DdaSettingsMethod.Properties };
      break;
    }
    case dispatch.refreshSettings:
      return { kind: 'refreshSettings' };
    case dispatch.commandCompleted: {
      const given = completion.safeParse(data);
      if (given.success) return { kind: 'commandCompleted', commandId: given.data['0'] };
      break;
    }
    case dispatch.messageParent: {
      const given = toParent.safeParse(data);
      if (given.success) return { kind: 'messageParent', text: given.data.messageToParent };
    }
  }
  return { kind: 'unknown', name: `executeMethod ${id}` };
}
