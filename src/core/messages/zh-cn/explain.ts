export const explain = {} as const satisfies Record<string, string>;
