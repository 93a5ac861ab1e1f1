import { z } from 'zod'
import { listText } from '../survey/questions/devices/list-text.ts'
import { Device } from '../survey/questions/value.ts'

const Contact = z.strictObject({
  name: z.string(),
  corporation: z.string(),
  hospital: z.string(),
  contact: z.string(),
})

const AnswerDocument = z.strictObject({
  /** A choice's canonical value, several of them, a contact, the rows of a device list, a day (`YYYY-MM-DD`), or text. */
  value: z.union([z.string(), Contact, z.array(Device), z.array(z.string())]),
  /** What is entered in the official form; null where the form takes nothing (e.g. Q14 without a VPN device). */
  official: z.string().nullable(),
  /** The device list that belongs to a choice (Q15). */
  devices: z.array(Device).optional(),
  /** A device list exactly as it was typed. */
  typed: z.string().optional(),
  /** Rows of the list were changed after it was typed: they count, and no longer the text. */
  mended: z.literal(true).optional(),
  /** `platform:user`; null in an export without personal data. */
  by: z.string().nullable(),
  at: z.iso.datetime(),
  /** The earlier response whose answer was confirmed unchanged. */
  carried: z.string().optional(),
})
export type AnswerDocument = z.infer<typeof AnswerDocument>

/**
 * One exported response. The JSON export is an array of these, JSON Lines has one a line, and every other format is made
 * from them. Within `/1` fields are only ever added.
 */
export const ResponseDocument = z.strictObject({
  schema: z.literal('monshin.response/1'),
  id: z.string(),
  survey: z.strictObject({ id: z.string(), version: z.int() }),
  /** Counts from 1 with each submission of the same response; of an open one, the number it will get. */
  revision: z.int().positive(),
  startedAt: z.iso.datetime(),
  /** Null while the interview is open. */
  submittedAt: z.iso.datetime().nullable(),
  /** The ids asked, in document order. */
  route: z.array(z.string()),
  /** By question id: what is on the route and answered. */
  answers: z.record(z.string(), AnswerDocument),
  /** Not asked on this route (対象外): `no_vpn`, or the answer that decided it, as `Q7=no`. */
  skipped: z.record(z.string(), z.strictObject({ reason: z.string() })),
  /** Ids of answered questions left out as personal data. */
  withheld: z.array(z.string()).optional(),
  /** Our readings of the official text that touch what was asked or skipped; docs/exports.md says where they are. */
  readings: z.array(z.string()),
  /** How often an explanation was asked for, by question. */
  whys: z.record(z.string(), z.int()),
  /** Only of an interview that is not submitted: where it stands and what was set aside. */
  open: z
    .strictObject({
      at: z.string(),
      from: z.string().optional(),
      parked: z.array(z.string()),
      touchedAt: z.iso.datetime(),
    })
    .optional(),
})
export type ResponseDocument = z.infer<typeof ResponseDocument>

type Contact = z.infer<typeof Contact>

export function contactIn(answer: AnswerDocument | undefined): Contact | undefined {
  const value = answer?.value
  return typeof value === 'object' && !Array.isArray(value) ? value : undefined
}

/** The devices an answer lists, whether the answer is the list or has it beside a choice. */
export function devicesIn(answer: AnswerDocument | undefined): Device[] {
  if (answer?.devices) return answer.devices
  const value = answer?.value
  return Array.isArray(value) ? value.filter((row) => typeof row !== 'string') : []
}

/** The device list of an answer as the official form takes it; empty where there is none. */
export function listIn(answer: AnswerDocument | undefined): string {
  const rows = devicesIn(answer)
  return answer && rows.length > 0 ? listText({ rows, typed: answer.typed, mended: answer.mended }) : ''
}

/** The choice values of an answer; of a text or a date, that text, which matches no choice. */
export function picksIn(answer: AnswerDocument | undefined): string[] {
  const value = answer?.value
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((pick) => typeof pick === 'string') : []
}
