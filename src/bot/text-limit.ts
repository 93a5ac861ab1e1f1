import type { Input } from '../adapter.ts'
import { questionsOf } from '../survey/lookup.ts'
import type { Survey } from '../survey/survey.ts'
import type { Open } from '../understanding/intent.ts'

/**
 * The one door for what people write: text is measured here, before anything reads it. What is longer is refused whole and
 * said to be; nothing is ever read in part. Below it everything takes time linear in its input.
 */

/** Characters of one message, as they are read: a ligature counts as the letters it stands for. */
export const MAX_TEXT = 4_000
/** While a list of devices or the contact's fields are open, which people paste from elsewhere; and of a whole form. */
export const MAX_LIST = 12_000

/** Undefined where the input comes through; otherwise how long it may be. */
export function tooLong(survey: Survey, open: Open, input: Input): { most: number } | undefined {
  const most = input.kind === 'form' || takesList(survey, open) ? MAX_LIST : MAX_TEXT
  return lengthOf(input) > most ? { most } : undefined
}

function takesList(survey: Survey, open: Open): boolean {
  if (open.kind !== 'question') return false
  const kind = questionsOf(survey).get(open.question)?.kind
  return kind === 'contact' || kind === 'devices' || open.part === 'devices'
}

function lengthOf(input: Input): number {
  if (input.kind === 'text') return sizeOf(input.text)
  if (input.kind !== 'form') return 0
  const { given } = input
  switch (given.kind) {
    case 'choice':
      return given.choice.length
    case 'text':
      return sizeOf(given.text)
    case 'fields':
      return sum(given.fields)
    case 'rows':
      return sizeOf(given.typed)
    case 'table':
      return (
        given.rows.reduce((length, row) => length + sum(row), 0) +
        (given.lines ?? []).reduce((length, text) => length + sizeOf(text), 0)
      )
    case 'row':
      return given.change === 'remove' ? 0 : sum(given.change)
  }
}

const sum = (fields: Readonly<Partial<Record<string, string>>>): number =>
  Object.values(fields).reduce((length, text) => length + sizeOf(text ?? ''), 0)

const sizeOf = (text: string): number => Math.max(text.length, text.normalize('NFKC').length)
