import type { Message } from '../../adapter.ts'
import type { Rehearsal } from './rehearse.ts'

/** The conversation as a text: what was shown and, after `> `, what was said. */
export function transcriptOf({ opening, exchanges }: Rehearsal): string {
  const turns = exchanges.map(({ said, shown }) => `> ${said}\n\n${shownAs(shown)}`)
  return `${[shownAs(opening), ...turns].join('\n')}\n`
}

function shownAs(messages: readonly Message[]): string {
  // A message that only replaces an older one says nothing new in a text that is read from top to bottom.
  const read = messages.filter(({ key }) => !key.startsWith('moved:'))
  return read.map(({ plain }) => `${plain.trimEnd()}\n`).join('\n')
}
