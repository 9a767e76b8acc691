import * as v from 'valibot';

/** Numbers of the methods that office.js carries in `executeMethod` (office.debug.js, `OSF.DDA.MethodDispId`). */
const dispatch = {
  richApi: 93,
  commandCompleted: 94,
  saveSettings: 76,
  refreshSettings: 75,
  messageParent: 144,
};

const carrier = v.object({ DdaMethod: v.object({ DispatchId: v.number() }) });
const richApi = v.object({ ArrayData: v.array(v.unknown()) });
const settings = v.object({
  DdaSettingsMethod: v.object({ Properties: v.array(v.tuple([v.string(), v.string()])) }),
});
const completion = v.object({ '0': v.string() });
const toParent = v.object({ messageToParent: v.string() });

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
  const method = v.safeParse(carrier, data);
  if (!method.success) return { kind: 'unknown', name: 'executeMethod without DdaMethod' };
  const id = method.output.DdaMethod.DispatchId;
  switch (id) {
    case dispatch.richApi: {
      const parts = v.safeParse(richApi, data);
      // customData, verb, path, headers, body, permission, flags, …
      const [customData, , , , body] = parts.success ? parts.output.ArrayData : [];
      if (typeof customData === 'string' && typeof body === 'string') return { kind: 'richApi', customData, body };
      break;
    }
    case dispatch.saveSettings: {
      const given = v.safeParse(settings, data);
      if (given.success) return { kind: 'saveSettings', settings: given.output.DdaSettingsMethod.Properties };
      break;
    }
    case dispatch.refreshSettings:
      return { kind: 'refreshSettings' };
    case dispatch.commandCompleted: {
      const given = v.safeParse(completion, data);
      if (given.success) return { kind: 'commandCompleted', commandId: given.output['0'] };
      break;
    }
    case dispatch.messageParent: {
      const given = v.safeParse(toParent, data);
      if (given.success) return { kind: 'messageParent', text: given.output.messageToParent };
    }
  }
  return { kind: 'unknown', name: `executeMethod ${id}` };
}
