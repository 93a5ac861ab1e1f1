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
export const DeviceRows = z.strictObject({
  rows: z.array(Device),
  typed: z.string(),
  /** The respondent changed rows: they count, and no longer the text. */
  mended: z.literal(true).optional(),
})
export type DeviceRows = z.infer<typeof DeviceRows>

/** The cells of a row that are missing or doubtful; `row` counts from 0. */
export const RowDoubt = z.strictObject({
  row: z.int().min(0),
  cells: z.array(z.enum(['maker', 'model', 'count', 'os'])).min(1),
})
export type RowDoubt = z.infer<typeof RowDoubt>

/** New cells of a row, as typed. */
export type RowChange = Partial<Record<RowDoubt['cells'][number], string>>

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

/** The list of devices that is a value, or stands beside its choice. */
export function devicesOf(value: Value): DeviceRows | undefined {
  return value.kind === 'devices' || value.kind === 'choice' ? value.devices : undefined
}

/**
 * What a respondent gave at once for one question: the whole value, or a part of it (one contact field, a few device
 * rows). The question's kind collects the parts.
 */
export type Given =
  | { kind: 'choice'; choice: string }
  /** `proposed`: read out of prose, to be shown before it counts; `rest`: what of it could not be placed. */
  | { kind: 'fields'; fields: Record<string, string>; proposed?: boolean; rest?: string }
  /**
   * Devices read from text. `done`: the respondent said that the list is complete. `lines`: where each row was read.
   * `about`: it says something of one device (60Fは3台), which may be in the list already.
   */
  | {
      kind: 'rows'
      rows: Device[]
      typed: string
      done: boolean
      doubts?: RowDoubt[]
      unread?: string[]
      lines?: string[]
      mended?: true | undefined
      about?: boolean
    }
  /** One row is changed or removed. `row` counts from 1; `gap`: the one that lacks this. `was`: what its button stood beside. */
  | { kind: 'row'; row: number | 'last' | 'gap'; change: 'remove' | RowChange; was?: string }
  /** All rows of a form, as typed: they replace the list. `lines`: what stands in large fields, one device a line. */
  | { kind: 'table'; rows: Record<string, string>[]; lines?: string[] }
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
