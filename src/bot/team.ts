import type { Adapter, Input, Team, Update } from '../adapter.ts'
import type { Interview, Person, Response } from '../interview/record.ts'
import { readRevisions } from '../store/records.ts'
import type { Setting } from './context.ts'

/**
 * Whose hospital an interview belongs to, where a user id means the same person in every team. It decides which admins
 * see the answers, so it is set once, from what the platform itself says, and never follows where the person writes.
 */

/** Nobody waits longer than this for the platform to say which teams somebody is in, in ms. */
const PATIENCE = 1_000

/** Whether the platform has to be asked before this input can be taken. */
export function needsTeams(stored: Interview | undefined, update: Update): boolean {
  if (stored === undefined) return update.from.team === ''
  if (stored.binding === undefined) return true
  return stored.binding.kind === 'asked' && chosen(update.input, stored.binding.among) !== undefined
}

/** Asks the platform; together with the revisions that belong wherever the interview turns out to. */
export async function findTeams(
  { collects, store, log }: Setting,
  adapter: Adapter,
  { platform, user }: Person,
  interview: Interview | undefined,
): Promise<{ teams: readonly Team[] | undefined; responses: readonly Response[] }> {
  const looked = adapter
    .teamsOf?.(user, (team) => collects(platform, team))
    .catch((error: unknown) => {
      log.warn({ err: error, platform }, 'the platform did not say which teams somebody is in')
      return undefined
    })
  const [teams, responses] = await Promise.all([
    soon(looked),
    interview?.response ? readRevisions(store, interview.survey.id, interview.response.id) : [],
  ])
  return { teams, responses }
}

/** The interview with the team it belongs to, as far as that is known now. */
export function bind(
  { collects }: Pick<Setting, 'collects'>,
  interview: Interview,
  update: Update,
  teams: readonly Team[] | undefined,
): Interview {
  const { binding, ...rest } = interview
  const to = (team: string): Interview => ({
    ...rest,
    respondent: { ...rest.respondent, team },
    binding: { kind: 'bound' },
  })
  switch (binding?.kind) {
    case 'bound':
    case 'none':
      return interview
    case 'asked': {
      const team = chosen(update.input, binding.among)
      if (team === undefined) return interview
      if (team === '') return { ...rest, binding: { kind: 'none' } }
      // Left in the meantime: it is no longer one of theirs. Without an answer what was verified before holds.
      return teams === undefined || teams.some((one) => one.team === team) ? to(team) : interview
    }
    case undefined: {
      const isNew = interview.inputs.length === 0
      if (isNew && update.from.team !== '') return to(update.from.team)
      const collecting = (teams ?? []).filter(({ team }) => collects(update.from.platform, team))
      const [only, ...others] = teams?.length === 1 ? teams : collecting
      if (only === undefined) return { ...rest, respondent: { ...rest.respondent, team: '' } }
      if (others.length === 0) return to(only.team)
      const among = [only, ...others].slice(0, MOST).map(({ team, name }) => ({ team, name }))
      return { ...rest, respondent: { ...rest.respondent, team: '' }, binding: { kind: 'asked', among } }
    }
  }
}

/** Whether this input has bound what was not bound before. */
export function isBoundNow(before: Interview | undefined, now: Interview): boolean {
  return now.binding?.kind === 'bound' && before?.binding?.kind !== 'bound'
}

/** As many teams as fit one screen of buttons everywhere. */
const MOST = 9

/** The team that was named, by its button or its name; empty for "none of these". */
function chosen(input: Input, among: readonly Team[]): string | undefined {
  if (input.kind === 'command' && input.command.name === 'team') {
    const { team } = input.command
    return team === '' || among.some((one) => one.team === team) ? team : undefined
  }
  if (input.kind !== 'text') return undefined
  const typed = input.text.normalize('NFKC').trim()
  const [named, ...others] = among.filter(({ name }) => name.normalize('NFKC').trim() === typed)
  return others.length === 0 ? named?.team : undefined
}

async function soon<T>(work: Promise<T> | undefined): Promise<T | undefined> {
  if (!work) return undefined
  const late = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => late.resolve(undefined), PATIENCE)
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer))
}
