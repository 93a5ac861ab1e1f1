import type { Control } from '../survey/questions/control.ts'
import type { Language } from '../survey/text.ts'
import type { Command } from './command.ts'

/** A paragraph of a message, always plain text: adapters escape it. */
export type Paragraph =
  | { kind: 'text'; text: string }
  /** The official wording. */
  | { kind: 'official'; text: string }
  /** A quotation and where it comes from. */
  | { kind: 'quote'; text: string; source?: string }
  /** Side remark, small. */
  | { kind: 'small'; text: string }
  /** Something to correct or to know before going on. */
  | { kind: 'notice'; text: string }
  /** Rows of a list, each with an optional button. */
  | { kind: 'rows'; rows: Row[] }

export interface Row {
  /** e.g. "Q6 BCPの策定". */
  label: string
  /** e.g. "はい", "対象外（Q7がいいえのため）". */
  text: string
  state?: 'answered' | 'parked' | 'blank' | 'skipped'
  button?: Button
}

export interface Button {
  label: string
  command: Command
  style?: 'primary' | 'danger'
}

export interface Message {
  /** What this shows: `Q6`, `review`, `record:Q6` … Two messages with the same key show the same thing. */
  key: string
  /** "Q6 ・ 6問目 / 残り 6〜20問". */
  head?: string
  body: Paragraph[]
  control: Control
  /** What one can do besides answering; each inner array belongs together. */
  actions: Button[][]
  /** A side answer (why, status, a term …), shown with the screen. */
  aside?: { head: string; body: Paragraph[]; actions: Button[][] }
  file?: OutgoingFile
  /** Everything above as one plain text: notification, screen reader, terminal fallback. */
  plain: string
  language: Language
}

export interface OutgoingFile {
  name: string
  type: string
  content: Uint8Array | { path: string }
  /** What a picture shows, for those who cannot see it. */
  alt?: string
}
