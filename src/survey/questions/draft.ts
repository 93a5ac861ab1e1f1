import { z } from 'zod'
import { DeviceRows } from './value.ts'

/** The parts of an unfinished answer, kept so that nothing typed is lost. */
export const Draft = z.strictObject({
  question: z.string(),
  choice: z.string().optional(),
  fields: z.record(z.string(), z.string()).optional(),
  devices: DeviceRows.optional(),
})
export type Draft = z.infer<typeof Draft>
