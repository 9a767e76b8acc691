import * as v from 'valibot';

/** Numbers of the methods that office.js carries in `executeMethod` (office.debug.js, `OSF.DDA.MethodDispId`). */
const dispatch = {
  richApi: 93,
  commandCompleted: 94,
  saveSettings: 76,
  refreshSettings: 75,
  messageParent: 144,
  copyDocument: 77,
  readSlice: 80,
  releaseDocument: 81,
  fileProperties: 86,
};

const carrier = v.object({ DdaMethod: v.object({ DispatchId: v.number() }) });
const richApi = v.object({ ArrayData: v.array(v.unknown()) });
const settings = v.object({
  DdaSettingsMethod: v.object({ Properties: v.array(v.tuple([v.string(), v.string()])) }),
});
const completion = v.object({ '0': v.string() });
/** Parameters by their number on the wire (`OSF.DDA.Marshaling.File.ParameterKeys`). */
const copy = v.object({ '0': v.picklist([0, 1, 2]), '1': v.number() });
const slice = v.object({ '2': v.number(), '3': v.number() });
const released = v.object({ '2': v.number() });
const fileTypes = ['text', 'compressed', 'pdf'] as const;
const toParent = v.object({ messageToParent: v.string() });

/** A method call that the message carries, parsed. */
export type MethodCall =
  | { readonly kind: 'richApi'; readonly customData: string; readonly body: string }
  | { readonly kind: 'saveSettings'; readonly settings: readonly (readonly [string, string])[] }
  | { readonly kind: 'refreshSettings' }
  | { readonly kind: 'commandCompleted'; readonly commandId: string }
  /** A dialog's page tells the page that opened it. */
  | { readonly kind: 'messageParent'; readonly text: string }
  /** `getFileAsync`, then its slices. */
  | { readonly kind: 'copyDocument'; readonly fileType: 'text' | 'compressed' | 'pdf'; readonly sliceSize: number }
  | { readonly kind: 'readSlice'; readonly handle: number; readonly index: number }
  | { readonly kind: 'releaseDocument'; readonly handle: number }
  | { readonly kind: 'fileProperties' }
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
    case dispatch.copyDocument: {
      const given = v.safeParse(copy, data);
      if (!given.success) break;
      return { kind: 'copyDocument', fileType: fileTypes[given.output['0']], sliceSize: given.output['1'] };
    }
    case dispatch.readSlice: {
      const given = v.safeParse(slice, data);
      if (given.success) return { kind: 'readSlice', handle: given.output['2'], index: given.output['3'] };
      break;
    }
    case dispatch.releaseDocument: {
      const given = v.safeParse(released, data);
      if (given.success) return { kind: 'releaseDocument', handle: given.output['2'] };
      break;
    }
    case dispatch.fileProperties:
      return { kind: 'fileProperties' };
    case dispatch.messageParent: {
      const given = v.safeParse(toParent, data);
      if (given.success) return { kind: 'messageParent', text: given.output.messageToParent };
    }
  }
  return { kind: 'unknown', name: `executeMethod ${id}` };
}
