import type { Team, Update } from '../adapter.ts'
import { type Outcome, result, type StepResult } from '../interview/outcome.ts'
import type { Interview } from '../interview/record.ts'
import type { Response } from '../interview/response.ts'
import { readRevisions } from '../store/records.ts'
import type { BotContext, Incoming } from './context.ts'
import { candidates, teamNamedIn } from './team-choice.ts'

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
/** So long after an interview was begun nobody is taken to have moved to another hospital, in ms. */
const SAME_HOSPITAL_MS = 24 * 60 * 60 * 1_000

/** Whether the platform has to be asked before this input can be taken. */
export function needsTeams(stored: Interview | undefined, update: Update): boolean {
  const { binding } = stored ?? {}
  if (binding?.kind === 'asked') return teamNamedIn(update.input, binding.among) !== undefined
  const isDirect = update.from.team === ''
  // Starting over frees the team: the question which one it is comes with the first screen.
  if (stored?.at === 'restarting') return isDirect
  return binding === undefined && (isStarted(stored) || isDirect)
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

type Collects = Pick<BotContext, 'collects'>

/** Before the input is taken: an interview with answers finds its team, a choice is made, or a question arises. */
export function chooseTeam(
  { collects }: Collects,
  interview: Interview,
  update: Update,
  teams: readonly Team[] | undefined,
): StepResult {
  const { binding } = interview
  const found = candidates(teams, (team) => collects(update.from.platform, team))
  switch (binding?.kind) {
    case 'none':
      return result(interview)
    case 'bound': {
      const isChoice = update.input.kind === 'command' && update.input.command.name === 'team'
      return isChoice ? result(interview, { kind: 'team-kept', name: binding.name }) : result(interview)
    }
    case 'asked': {
      const team = teamNamedIn(update.input, binding.among)
      if (team === undefined) return result(interview)
      if (team === '') return result({ ...interview, binding: { kind: 'none' } })
      const name = binding.among.find((one) => one.team === team)?.name ?? team
      // They may have left the team since it was offered. Where the platform does not answer, the offer still counts.
      if (teams && !teams.some((one) => one.team === team))
        return result(askedAmong(interview, found), { kind: 'team-left', name })
      return result(bound(interview, team, name), { kind: 'team', name })
    }
    case undefined: {
      if (!isStarted(interview))
        return result(found.length > 1 ? askedAmong(interview, found) : free(interview))
      const [only, ...others] = found
      if (only === undefined) return result(interview)
      const isSure = others.length === 0 && isExpected(interview, only.team, update)
      return result(isSure ? bound(interview, only.team, only.name) : askedAmong(interview, found))
    }
  }
}

/**
 * After the step: the first answer settles the team, starting over frees it again. Who is in several teams and was not
 * asked is told which one it is.
 */
export function settleTeam(
  { collects }: Collects,
  before: Interview,
  stepped: StepResult,
  update: Update,
  teams: readonly Team[] | undefined,
): StepResult {
  const { interview: now, outcomes } = stepped
  const settled = (interview: Interview, ...more: Outcome[]) => result(interview, ...outcomes, ...more)
  const found = candidates(teams, (team) => collects(update.from.platform, team))
  if (outcomes.some(({ kind }) => kind === 'restarted') && !now.response)
    return settled(found.length > 1 ? askedAmong(now, found) : free(now))
  const isFirst = isStarted(now) && !isStarted(before)
  if (!isFirst || now.binding?.kind === 'bound' || now.binding?.kind === 'none') return stepped
  if (update.from.team !== '') return settled(bound(now, update.from.team))
  const [only, ...others] = found
  if (!only || others.length > 0) return stepped
  const { team, name } = only
  const isOneOfSeveral = (teams ?? []).length > 1
  return settled(bound(now, team, name), ...(isOneOfSeveral ? [{ kind: 'team-found' as const, name }] : []))
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

function free({ binding: _, ...interview }: Interview): Interview {
  return { ...interview, respondent: { ...interview.respondent, team: '' } }
}

function askedAmong(interview: Interview, among: readonly Team[]): Interview {
  if (among.length === 0) return free(interview)
  return { ...free(interview), binding: { kind: 'asked', among: [...among] } }
}

/** Whether anything has been answered. Looking around, setting aside or choosing a language does not count. */
function isStarted(interview: Interview | undefined): boolean {
  if (!interview) return false
  return Object.keys(interview.answers).length > 0 || interview.response !== undefined
}

/**
 * Whether answers given earlier are surely about the team that the person is in now: it is what was noted then (and not
 * believed by itself), or nothing was and they were begun so recently that nobody has changed hospitals since.
 */
function isExpected({ respondent, response, startedAt }: Interview, team: string, update: Update): boolean {
  if (respondent.team !== '') return respondent.team === team
  return response === undefined && update.at.getTime() - Date.parse(startedAt) < SAME_HOSPITAL_MS
}

/** Undefined when the work takes longer than the person is made to wait. */
async function inTime<T>(work: Promise<T> | undefined): Promise<T | undefined> {
  if (!work) return undefined
  const late = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => late.resolve(undefined), TIMEOUT_MS)
  return Promise.race([work, late.promise]).finally(() => clearTimeout(timer))
}
