export const findings = {} as const satisfies Record<string, string>;
