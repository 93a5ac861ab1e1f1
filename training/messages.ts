import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** What a message is to the question it was written over; the labels of docs/understanding.md. */
const Labelled = z.object({
  question: z.string(),
  text: z.string().min(1),
  label: z.enum(['A', 'L', 'U', 'other']),
  /** What is wanted, in the words of `monshin understand`; with `other` only. */
  intent: z.string().optional(),
  /** The choice that is meant; with A, and with L where it comes to one. */
  choice: z.string().optional(),
  voice: z.string().min(1),
})

export interface Labelled extends z.infer<typeof Labelled> {
  /** Whose file it stands in. What is trained on and what is measured on are kept apart by writer. */
  writer: string
}

/** Every message in `training/messages/`, or in `training/blind/`, which nothing is trained on; by writer and in the order they were written. */
export function labelledMessages(of: 'messages' | 'blind' = 'messages'): Labelled[] {
  const folder = new URL(`${of}/`, import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => {
      const writer = name.replace(/\.jsonl$/u, '')
      const lines = readFileSync(new URL(name, folder), 'utf8').split('\n')
      return lines.filter(Boolean).map((line) => ({ ...Labelled.parse(JSON.parse(line)), writer }))
    })
}
