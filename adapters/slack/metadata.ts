import type { Receipt } from '../../src/adapter.ts'

/** What a submission needs to know besides what was typed; `private_metadata`. */
export interface FormMemory {
  question: string
  /** `rows` and `lines` give a table. */
  kind: 'fields' | 'rows' | 'lines'
  language: 'ja' | 'en'
  /** Field names in order. */
  names: string[]
  /** The message whose button opened the form. */
  on?: Receipt
}

export function remember(memory: FormMemory): string {
  return JSON.stringify(memory)
}

/** Undefined for a view that is not one of our forms. */
export function recall(metadata: string): FormMemory | undefined {
  const memory: unknown = metadata.startsWith('{') ? JSON.parse(metadata) : undefined
  return isMemory(memory) ? memory : undefined
}

function isMemory(memory: unknown): memory is FormMemory {
  return typeof memory === 'object' && memory !== null && 'question' in memory && 'names' in memory
}

/** The id of the block that holds one field of one row: what is made with it is read with it. */
export function fieldId(row: string, name: string): string {
  return `field:${row}:${name}`
}
