import type { Receipt } from '../../src/adapter.ts'

/** What a submission needs to know besides what was typed; a form's `private_metadata`. */
export interface FormMetadata {
  question: string
  /** `rows` and `lines` give a table. */
  kind: 'fields' | 'rows' | 'lines'
  language: 'ja' | 'en'
  /** Field names in order. */
  names: string[]
  /** The message whose button opened the form. */
  on?: Receipt
}

export function encodeMetadata(metadata: FormMetadata): string {
  return JSON.stringify(metadata)
}

/** Undefined for a view that is not one of our forms. */
export function decodeMetadata(text: string): FormMetadata | undefined {
  const metadata: unknown = text.startsWith('{') ? JSON.parse(text) : undefined
  return isFormMetadata(metadata) ? metadata : undefined
}

function isFormMetadata(metadata: unknown): metadata is FormMetadata {
  return typeof metadata === 'object' && metadata !== null && 'question' in metadata && 'names' in metadata
}
