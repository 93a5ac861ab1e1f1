import { z } from 'zod'
import { DeviceRows, RowDoubt } from './value.ts'

/** The parts of an unfinished answer, kept so that nothing typed is lost. */
export const Draft = z.strictObject({
  question: z.string(),
  choice: z.string().optional(),
  fields: z.record(z.string(), z.string()).optional(),
  /** The fields were read out of prose: they are shown and count with one tap. `rest`: what could not be placed. */
  proposed: z.literal(true).optional(),
  rest: z.string().optional(),
  /** The one field that is to be given anew. */
  asked: z.string().optional(),
  devices: DeviceRows.extend({
    /** What is shown before the list counts: missing or doubtful cells, and lines that could not be read. */
    doubts: z.array(RowDoubt).optional(),
    unread: z.array(z.string()).optional(),
  }).optional(),
})
export type Draft = z.infer<typeof Draft>
export type ListDraft = NonNullable<Draft['devices']>
