import type { z } from 'zod'
import { type Json, UnreadableRecord } from './store.ts'

/** @throws {UnreadableRecord} when what is stored fails the schema. */
export function parseRecord<T>(schema: z.ZodType<T>, key: string, stored: Json): T {
  const record = schema.safeParse(stored)
  if (!record.success) throw new UnreadableRecord(key)
  return record.data
}
