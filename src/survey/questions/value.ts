import { z } from 'zod'

/** One row of a device list. `count` and `os` may be "不明" (unknown), which is allowed and warned about. */
export const Device = z.strictObject({
  maker: z.string(),
  model: z.string(),
  /** Units of this model; null when the respondent does not know. */
  count: z.int().positive().nullable(),
  os: z.string(),
})
export type Device = z.infer<typeof Device>

/** The rows that were read, and the text exactly as it was typed. */
export const DeviceRows = z.strictObject({ rows: z.array(Device), typed: z.string() })
export type DeviceRows = z.infer<typeof DeviceRows>

/** The parts of a contact, in the order they are asked. The guide's 所属 is 法人名 and 病院名 (docs/survey.md S17). */
export const contactFields = ['name', 'corporation', 'hospital', 'contact'] as const

/** A complete value for one question. `kind` is the question's kind. */
export const Value = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), choice: z.string(), devices: DeviceRows.optional() }),
  z.strictObject({
    kind: z.literal('contact'),
    name: z.string(),
    corporation: z.string(),
    hospital: z.string(),
    contact: z.string(),
  }),
  z.strictObject({ kind: z.literal('devices'), devices: DeviceRows }),
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  /** `YYYY-MM-DD`. */
  z.strictObject({ kind: z.literal('date'), date: z.iso.date() }),
  /** Choice values in the order of the question. */
  z.strictObject({ kind: z.literal('choices'), choices: z.array(z.string()).min(1) }),
])
export type Value = z.infer<typeof Value>

/**
 * What a respondent gave at once for one question: the whole value, or a part of it (one contact field, a few device
 * rows). The question's kind collects the parts.
 */
export type Given =
  | { kind: 'choice'; choice: string }
  | { kind: 'fields'; fields: Record<string, string> }
  /** `done`: the respondent said that the list is complete. */
  | { kind: 'rows'; rows: Device[]; typed: string; done: boolean }
  /** All rows of a form, as typed: they replace the list. */
  | { kind: 'table'; rows: Record<string, string>[] }
  | { kind: 'text'; text: string }

/** The recorded answer to one question. */
export const Answer = z.strictObject({
  value: Value,
  /** `platform:user` of the person who gave it. */
  by: z.string(),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** The id of the earlier response whose answer was confirmed unchanged. */
  carried: z.string().optional(),
})
export type Answer = z.infer<typeof Answer>
export type Answers = Record<string, Answer>
