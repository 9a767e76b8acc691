import * as v from 'valibot';

/** The body of a ProcessQuery request (office-js 16.0: `ClientRequest._getRequestMessage`). Unknown keys are left alone. */
const argumentInfo = v.object({
  Arguments: v.optional(v.nullable(v.array(v.unknown()))),
  ReferencedObjectPathIds: v.optional(v.nullable(v.array(v.unknown()))),
});

const objectPath = v.object({
  Id: v.number(),
  ObjectPathType: v.number(),
  Name: v.optional(v.string()),
  ParentObjectPathId: v.optional(v.number()),
  ArgumentInfo: v.optional(argumentInfo),
});

const action = v.object({
  Id: v.number(),
  ActionType: v.number(),
  Name: v.optional(v.nullable(v.string())),
  ObjectPathId: v.number(),
  ArgumentInfo: v.optional(argumentInfo),
  QueryInfo: v.optional(
    v.object({
      Select: v.optional(v.array(v.string())),
      Expand: v.optional(v.array(v.string())),
      Top: v.optional(v.number()),
      Skip: v.optional(v.number()),
    }),
  ),
  ObjectState: v.optional(v.record(v.string(), v.unknown())),
});

const request = v.object({
  Actions: v.array(action),
  ObjectPaths: v.record(v.string(), objectPath),
});

export type RichApiRequest = v.InferOutput<typeof request>;
export type RichApiAction = v.InferOutput<typeof action>;
export type RichApiPath = v.InferOutput<typeof objectPath>;
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
    const parsed = v.safeParse(request, JSON.parse(body));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
