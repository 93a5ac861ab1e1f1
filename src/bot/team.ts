import type { Adapter, Input, Team, Update } from '../adapter.ts'
import type { Interview, Person, Response } from '../interview/record.ts'
import type { Happened } from '../interview/turn.ts'
import { asksTeam } from '../screen/team.ts'
import { readRevisions } from '../store/records.ts'
import type { Setting } from './context.ts'

/**
 * Whose hospital an interview belongs to, where a user id means the same person in every team. It decides which admins
 * see the answers, so it is set once, with the first answer, from what the platform itself says; it never follows where
 * the person looks or writes afterwards.
 */

/** What the platform said: the teams, and what was submitted before the interview had one. */
export interface Looked {
  teams: readonly Team[] | undefined
  responses: readonly Response[]
}

/** Nobody waits longer than this for the platform to say which teams somebody is in, in ms. */
const PATIENCE = 1_000

/** Whether the platform has to be asked before this input can be taken. */
export function needsTeams(stored: Interview | undefined, update: Update): boolean {
  const { binding } = stored ?? {}
  if (binding?.kind === 'asked') return chosen(update.input, binding.among) !== undefined
  return binding === undefined && (isStarted(stored) || update.from.team === '')
}

/** Asks the platform; together with the revisions that belong wherever the interview turns out to. */
export async function findTeams(
  { collects, store, log }: Setting,
  adapter: Adapter,
  { platform, user }: Person,
  interview: Interview | undefined,
): Promise<Looked> {
  const options = {
    preferred: (team: string) => collects(platform, team),
    anew: interview?.binding !== undefined,
  }
  const looked = adapter.teamsOf?.(user, options).catch((error: unknown) => {
    log.warn({ err: error, platform }, 'the platform did not say which teams somebody is in')
    return undefined
  })
  const [teams, responses] = await Promise.all([
    soon(looked),
    interview?.response ? readRevisions(store, interview.survey.id, interview.response.id) : [],
  ])
  return { teams, responses }
}

/** Before the input is taken: an interview with answers finds its team, a choice is made, a question arises. */
export function choose(
  { collects }: Pick<Setting, 'collects'>,
  interview: Interview,
  update: Update,
  teams: readonly Team[] | undefined,
): { interview: Interview; happened: Happened[] } {
  const { binding } = interview
  const named = update.input.kind === 'command' && update.input.command.name === 'team'
  switch (binding?.kind) {
    case 'none':
      return { interview, happened: [] }
    case 'bound':
      return { interview, happened: named ? [{ kind: 'team-kept', name: binding.name }] : [] }
    case 'asked': {
      const team = chosen(update.input, binding.among)
      const unclear = asksTeam(interview) && update.input.kind === 'text'
      if (team === undefined) return { interview, happened: unclear ? [{ kind: 'team-unclear' }] : [] }
      if (team === '') return { interview: { ...interview, binding: { kind: 'none' } }, happened: [] }
      // Left in the meantime: it is no longer one of theirs. Without an answer what was verified before holds.
      if (teams && !teams.some((one) => one.team === team)) return { interview, happened: [] }
      const name = binding.among.find((one) => one.team === team)?.name
      return { interview: bound(interview, team, name), happened: [{ kind: 'team', name: name ?? team }] }
    }
    case undefined: {
      const found = teamAmong(teams, (team) => collects(update.from.platform, team))
      const free = { ...interview, respondent: { ...interview.respondent, team: '' } }
      if (found === undefined) return { interview: free, happened: [] }
      if ('among' in found)
        return { interview: { ...free, binding: { kind: 'asked', among: found.among } }, happened: [] }
      return { interview: isStarted(interview) ? bound(interview, found.team) : free, happened: [] }
    }
  }
}

/** Once the input was taken: the first answer settles the team, starting over frees it again. */
export function settleTeam(
  { collects }: Pick<Setting, 'collects'>,
  before: Interview,
  now: Interview,
  happened: readonly Happened[],
  update: Update,
  teams: readonly Team[] | undefined,
): Interview {
  if (happened.some(({ kind }) => kind === 'restarted') && !now.response) {
    const { binding: _, ...rest } = now
    return { ...rest, respondent: { ...rest.respondent, team: '' } }
  }
  const isFirst = isStarted(now) && !isStarted(before)
  if (!isFirst || now.binding?.kind === 'bound' || now.binding?.kind === 'none') return now
  if (update.from.team !== '') return bound(now, update.from.team)
  const found = teamAmong(teams, (team) => collects(update.from.platform, team))
  return found && 'team' in found ? bound(now, found.team) : now
}

/** Whether this input has bound what was not bound before. */
export function isBoundNow(before: Interview | undefined, now: Interview): boolean {
  return now.binding?.kind === 'bound' && before?.binding?.kind !== 'bound'
}

function bound(interview: Interview, team: string, name?: string): Interview {
  return {
    ...interview,
    respondent: { ...interview.respondent, team },
    binding: { kind: 'bound', ...(name !== undefined && { name }) },
  }
}

/** Whether anything has been answered: looking around, asking for help or choosing a language is no beginning. */
function isStarted(interview: Interview | undefined): boolean {
  if (!interview) return false
  const { answers, parked, draft, response } = interview
  return Object.keys(answers).length > 0 || parked.length > 0 || draft !== undefined || response !== undefined
}

/** As many teams as fit one screen of buttons everywhere. */
const MOST = 20

/** The one team there is, or the one of several that has admins; several of those are a question. */
function teamAmong(
  teams: readonly Team[] | undefined,
  collects: (team: string) => boolean,
): { team: string } | { among: Team[] } | undefined {
  const [only, ...others] = teams?.length === 1 ? teams : (teams ?? []).filter(({ team }) => collects(team))
  if (only === undefined) return undefined
  if (others.length === 0) return { team: only.team }
  return { among: [only, ...others].slice(0, MOST).map(({ team, name }) => ({ team, name })) }
}

/** The team that was named, by its button or by as much of its name as no other has; empty for "none of these". */
function chosen(input: Input, among: readonly Team[]): string | undefined {
  if (input.kind === 'command' && input.command.name === 'team') {
    const { team } = input.command
    return team === '' || among.some((one) => one.team === team) ? team : undefined
  }
  if (input.kind !== 'text') return undefined
  const typed = folded(input.text)
  if (typed.length < 2) return undefined
  const same = among.filter(({ name }) => folded(name) === typed)
  const [named, ...others] = same.length > 0 ? same : among.filter(({ name }) => folded(name).includes(typed))
  return others.length === 0 ? named?.team : undefined
}

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

async function soon<T>(work: Promise<T> | undefined): Promise<T | undefined> {
  if (!work) return undefined
  const late = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => late.resolve(undefined), PATIENCE)
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer))
}
