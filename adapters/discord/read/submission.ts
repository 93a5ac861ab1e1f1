import type { APIModalSubmission } from 'discord.js'
import type { Input } from '../../../src/adapter.ts'
import { LINES } from '../rows-as-lines.ts'

export type Typed = Extract<Input, { kind: 'form' }>['given']

/** What was typed, field by field, whether the modal nests its inputs in labels or in action rows. */
export function submitted(data: APIModalSubmission): Record<string, string> {
  const values: Record<string, string> = {}
  for (const part of data.components) {
    const inputs = 'component' in part ? [part.component] : 'components' in part ? part.components : []
    for (const one of inputs)
      if ('value' in one && typeof one.value === 'string') values[one.custom_id] = one.value
  }
  return values
}

/** A list where the modal had lines, fields otherwise. */
export function given(values: Record<string, string>): Typed {
  const lines = Object.entries(values).filter(([id]) => id.startsWith(LINES))
  if (lines.length === 0) return { kind: 'fields', fields: values }
  const first: Record<string, string> = {}
  for (const [id, value] of Object.entries(values)) if (id.startsWith('0.')) first[id.slice(2)] = value
  const empty = Object.values(first).every((value) => value.trim() === '')
  return { kind: 'table', rows: empty ? [] : [first], lines: lines.map(([, text]) => text) }
}
