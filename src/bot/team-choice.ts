import type { Input, Team } from '../adapter.ts'
import { words } from '../screen/words/index.ts'

/** Which teams come into question for an interview, and which of them somebody names. */

/** More than this are not kept with an interview; nobody has been seen in so many. */
const MAX_TEAMS = 50

/** The person's only team, the only one that has admins, or those of several that have: then they are asked. */
export function candidates(
  teams: readonly Team[] | undefined,
  collects: (team: string) => boolean,
): readonly Team[] {
  const all = (teams ?? []).map(({ team, name }) => ({ team, name: visible(name) }))
  return all.length === 1 ? all : all.filter(({ team }) => collects(team)).slice(0, MAX_TEAMS)
}

/** The team that was named, by its button or its name; empty for "none of these". */
export function teamNamedIn(input: Input, among: readonly Team[]): string | undefined {
  if (input.kind === 'command' && input.command.name === 'team') {
    const { team } = input.command
    return team === '' || among.some((one) => one.team === team) ? team : undefined
  }
  if (input.kind !== 'text') return undefined
  const typed = folded(input.text)
  // Names are the owners' to choose: none of them takes these words for itself.
  if (Object.values(words.noTeam).some((label) => folded(label) === typed)) return ''
  const same = among.filter(({ name }) => folded(name) === typed)
  const begun =
    typed.length >= MIN_BEGINNING ? among.filter(({ name }) => folded(name).startsWith(typed)) : []
  const [named, ...others] = same.length > 0 ? same : begun
  return others.length === 0 ? named?.team : undefined
}

/** A shorter beginning of a name could be meant as any other word. */
const MIN_BEGINNING = 4

const folded = (text: string): string => visible(text.normalize('NFKC')).toLowerCase()

/** Two names that look the same are the same: nothing invisible, no double blanks. */
const visible = (name: string): string =>
  name
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
