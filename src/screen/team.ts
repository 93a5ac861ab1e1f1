import type { Button, Message, Paragraph } from '../adapter.ts'
import type { Binding, Interview } from '../interview/record.ts'
import type { Language } from '../survey/text.ts'
import { buttonsIn } from './buttons.ts'
import { words } from './words/index.ts'

type Asked = Extract<Binding, { kind: 'asked' }>

/**
 * Whether "for the hospital of which server?" is asked now. Somebody who writes in a server before their first answer is
 * not asked: that server is meant.
 */
export function asksTeam({
  binding,
  screen,
  answers,
}: Pick<Interview, 'binding' | 'screen' | 'answers'>): boolean {
  return binding?.kind === 'asked' && (screen?.to.team === '' || Object.keys(answers).length > 0)
}

/** Asked once, of those who share several servers that collect responses. */
export function teamScreen({ among }: Asked, language: Language): Omit<Message, 'plain'> {
  return {
    key: 'team',
    body: [
      { kind: 'text', text: words.whichTeam[language] },
      { kind: 'small', text: words.whichTeamNote[language] },
      ...(among.length > MAX_BUTTONS ? [{ kind: 'small' as const, text: words.moreTeams[language] }] : []),
    ],
    control: { kind: 'none' },
    actions: [
      teamButtons(among).slice(0, MAX_BUTTONS),
      [buttonsIn(language)(words.noTeam, { name: 'team', team: '' })],
    ],
    language,
  }
}

/** As many as fit one screen of buttons everywhere; the others are named. */
const MAX_BUTTONS = 20
/** As much of a name as shows on every platform's button. */
const MAX_LABEL = 40

/** Names are the owners' to choose: where two look alike, the end of the id tells them apart. */
function teamButtons(among: Asked['among']): Button[] {
  const short = (name: string) => (name.length > MAX_LABEL ? `${name.slice(0, MAX_LABEL - 1)}…` : name)
  const labels = among.map(({ name }) => short(name))
  return among.map(({ team, name }) => {
    const isAlone = labels.filter((label) => label === short(name)).length === 1
    return {
      label: isAlone ? short(name) : `${short(name)} (${team.slice(-4)})`,
      command: { name: 'team', team },
    }
  })
}

/** Which team collects the response, where the respondent was asked, or writes from another one now. */
export function collectedBy({ binding, respondent, screen, language }: Interview): Paragraph[] {
  if (binding?.kind !== 'bound') return []
  if (binding.name !== undefined) return [{ kind: 'small', text: words.collectedBy(binding.name)[language] }]
  const isElsewhere = screen !== undefined && screen.to.team !== '' && screen.to.team !== respondent.team
  return isElsewhere ? [{ kind: 'small', text: words.collectedElsewhere[language] }] : []
}
