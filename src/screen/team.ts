import type { Message } from '../adapter.ts'
import type { Binding } from '../interview/record.ts'
import type { Language } from '../survey/text.ts'
import { wordsIn } from './words/index.ts'

/** "For the hospital of which server?": asked once, of those who share several that collect responses. */
export function teamScreen(
  { among }: Extract<Binding, { kind: 'asked' }>,
  language: Language,
): Omit<Message, 'plain'> {
  const words = wordsIn(language)
  return {
    key: 'team',
    body: [{ kind: 'text', text: words.whichTeam }],
    control: { kind: 'none' },
    actions: [
      among.map(({ team, name }) => ({ label: name, command: { name: 'team' as const, team } })),
      [{ label: words.noTeam, command: { name: 'team', team: '' } }],
    ],
    language,
  }
}
