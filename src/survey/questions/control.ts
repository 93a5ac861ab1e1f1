/** One field of a form. `given` is what the respondent has typed so far; nothing typed is ever lost. */
export interface Field {
  name: string
  label: string
  hint?: string
  given?: string
  multiline?: boolean
  maxLength: number
}

/** What would count as an answer. The adapter decides how it looks. */
export type Control =
  | { kind: 'pick'; question: string; choices: { value: string; label: string }[]; picked?: string }
  /** A fixed set of fields (contact). `open` labels the button that opens it. */
  | { kind: 'form'; question: string; open: string; title: string; submit: string; fields: Field[] }
  /** Rows of devices, each with these fields; rows can be added and removed. */
  | {
      kind: 'rows'
      question: string
      open: string
      title: string
      submit: string
      add: string
      remove: string
      fields: Field[]
      rows: Record<string, string>[]
    }
  /** Typed text is expected. */
  | { kind: 'write'; question: string; maxLength: number }
  | { kind: 'none' }

export type Form = Extract<Control, { kind: 'form' | 'rows' }>
