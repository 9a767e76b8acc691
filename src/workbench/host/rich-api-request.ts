import * as z from 'zod/mini';

/** The body of a ProcessQuery request (office-js 16.0: `ClientRequest._getRequestMessage`). Unknown keys are left alone. */
const argumentInfo = z.object({
  Arguments: z.optional(z.nullable(z.array(z.unknown()))),
  ReferencedObjectPathIds: z.optional(z.nullable(z.array(z.unknown()))),
});

const objectPath = z.object({
  Id: z.number(),
  ObjectPathType: z.number(),
  Name: z.optional(z.string()),
  ParentObjectPathId: z.optional(z.number()),
  ArgumentInfo: z.optional(argumentInfo),
});

const action = z.object({
  Id: z.number(),
  ActionType: z.number(),
  Name: z.optional(z.nullable(z.string())),
  ObjectPathId: z.number(),
  ArgumentInfo: z.optional(argumentInfo),
  QueryInfo: z.optional(
    z.object({
      Select: z.optional(z.array(z.string())),
      Expand: z.optional(z.array(z.string())),
      Top: z.optional(z.number()),
      Skip: z.optional(z.number()),
    }),
  ),
  ObjectState: z.optional(z.record(z.string(), z.unknown())),
});

const request = z.object({
  Actions: z.array(action),
  ObjectPaths: z.record(z.string(), objectPath),
});

export type RichApiRequest = z.infer<typeof request>;
export type RichApiAction = z.infer<typeof action>;
export type RichApiPath = z.infer<typeof objectPath>;
export type RichApiQuery = NonNullable<RichApiAction['QueryInfo']>;

/** Kinds of object path on the wire. */
export const pathType = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nullObject: 7 };

/** Kinds of action on the wire. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
};

/** Reads a request body; null when it isn't one. */
export function parseRichApiRequest(body: string): RichApiRequest | null {
  try {
    const parsed = request.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
