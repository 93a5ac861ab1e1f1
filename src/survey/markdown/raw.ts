/** Data as it was read, before zod has seen it. */
export type Raw = Record<string, unknown>
