import type { Input, Team, Update } from '../adapter.ts'
import { result, type StepResult } from '../interview/outcome.ts'
import type { Interview } from '../interview/record.ts'
import type { Response } from '../interview/response.ts'
import { asksTeam } from '../screen/team.ts'
import { readRevisions } from '../store/records.ts'
import type { BotContext, Incoming } from './context.ts'

/**
 * Whose hospital an interview belongs to, where a user id means the same person in every team. It decides which admins
 * see the answers, so it is set once, with the first answer, from what the platform itself says; it never follows where
 * the person looks or writes afterwards.
 */

/** The teams a person is in, as the platform says, and what they submitted before the interview had a team. */
export interface Membership {
  teams: readonly Team[] | undefined
  responses: readonly Response[]
}

/** How long a person waits at most for the platform to say which teams they are in, in ms. */
const TIMEOUT_MS = 1_000

/** As many teams as fit one screen of buttons everywhere. */
const MAX_TEAMS = 20

/** Whether the platform has to be asked before this input can be taken. */
export function needsTeams(stored: Interview | undefined, update: Update): boolean {
  const { binding } = stored ?? {}
  if (binding?.kind === 'asked') return teamNamedIn(update.input, binding.among) !== undefined
  return binding === undefined && (isStarted(stored) || update.from.team === '')
}

/** Asks the platform which teams the person is in, and reads the revisions that will belong to the interview's team. */
export async function findTeams(
  { collects, store, log }: BotContext,
  { adapter, person: { platform, user } }: Incoming,
  interview: Interview | undefined,
): Promise<Membership> {
  const options = {
    preferred: (team: string) => collects(platform, team),
    anew: interview?.binding !== undefined,
  }
  const asked = adapter.teamsOf?.(user, options).catch((error: unknown) => {
    log.warn({ err: error, platform }, 'the platform did not say which teams somebody is in')
    return undefined
  })
  const [teams, responses] = await Promise.all([
    inTime(asked),
    interview?.response ? readRevisions(store, interview.survey.id, interview.response.id) : [],
  ])
  return { teams, responses }
}

/** Before the input is taken: an interview with answers finds its team, a choice is made, or a question arises. */
export function chooseTeam(
  { collects }: Pick<BotContext, 'collects'>,
  interview: Interview,
  update: Update,
  teams: readonly Team[] | undefined,
): StepResult {
  const { binding } = interview
  const isChoice = update.input.kind === 'command' && update.input.command.name === 'team'
  switch (binding?.kind) {
    case 'none':
      return result(interview)
    case 'bound':
      return isChoice ? result(interview, { kind: 'team-kept', name: binding.name }) : result(interview)
    case 'asked': {
      const team = teamNamedIn(update.input, binding.among)
      const isUnclear = asksTeam(interview) && update.input.kind === 'text'
      if (team === undefined)
        return isUnclear ? result(interview, { kind: 'team-unclear' }) : result(interview)
      if (team === '') return result({ ...interview, binding: { kind: 'none' } })
      // They may have left the team since it was offered. Where the platform does not answer, the offer still counts.
      if (teams && !teams.some((one) => one.team === team)) return result(interview)
      const name = binding.among.find((one) => one.team === team)?.name
      return result(bound(interview, team, name), { kind: 'team', name: name ?? team })
    }
    case undefined: {
      const found = teamAmong(teams, (team) => collects(update.from.platform, team))
      const free = { ...interview, respondent: { ...interview.respondent, team: '' } }
      if (found === undefined) return result(free)
      if ('among' in found) return result({ ...free, binding: { kind: 'asked', among: found.among } })
      return result(isStarted(interview) ? bound(interview, found.team) : free)
    }
  }
}

/** After the step: the first answer settles the team, starting over frees it again. */
export function settleTeam(
  { collects }: Pick<BotContext, 'collects'>,
  before: Interview,
  { interview: now, outcomes }: StepResult,
  update: Update,
  teams: readonly Team[] | undefined,
): Interview {
  if (outcomes.some(({ kind }) => kind === 'restarted') && !now.response) {
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

/** Whether anything has been answered. Looking around, asking for help or choosing a language does not count. */
function isStarted(interview: Interview | undefined): boolean {
  if (!interview) return false
  const { answers, parked, draft, response } = interview
  return Object.keys(answers).length > 0 || parked.length > 0 || draft !== undefined || response !== undefined
}

/** The person's only team or the only one that has admins; where several have, the person is asked. */
function teamAmong(
  teams: readonly Team[] | undefined,
  collects: (team: string) => boolean,
): { team: string } | { among: Team[] } | undefined {
  const [only, ...others] = teams?.length === 1 ? teams : (teams ?? []).filter(({ team }) => collects(team))
  if (only === undefined) return undefined
  if (others.length === 0) return { team: only.team }
  return { among: [only, ...others].slice(0, MAX_TEAMS).map(({ team, name }) => ({ team, name })) }
}

/** The team that was named, by its button or by a part of its name that no other has; empty for "none of these". */
function teamNamedIn(input: Input, among: readonly Team[]): string | undefined {
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

/** Undefined when the work takes longer than the person is made to wait. */
async function inTime<T>(work: Promise<T> | undefined): Promise<T | undefined> {
  if (!work) return undefined
  const late = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => late.resolve(undefined), TIMEOUT_MS)
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer))
}
