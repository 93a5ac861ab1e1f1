import { type Interview, LAYOUT } from '../../src/interview/record.ts'
import type { Response } from '../../src/interview/response.ts'
import { interviewKeyOf, responseKey } from '../../src/store/keys.ts'
import type { Store } from '../../src/store/store.ts'
import type { Question } from '../../src/survey/questions/definition.ts'
import type { Answer, Device, Value } from '../../src/survey/questions/value.ts'
import { askedBy, gatesOf, routeOf, skippedBy } from '../../src/survey/route.ts'
import type { Survey } from '../../src/survey/survey.ts'

/** Percent of those who are asked, by question and choice. Choices that are not named share the rest. */
export type Shares = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface PopulationOptions {
  size: number
  seed?: number
  shares?: Shares
  teams?: readonly string[]
  /** The first of them starts then; the others follow an hour apart. */
  from?: Date
}

/**
 * Submitted responses in which the shares hold exactly (to the rounding of whole people): among those who are asked a
 * question, its choices are dealt out by quota and shuffled. The same seed gives the same people.
 */
export function population(survey: Survey, options: PopulationOptions): Response[] {
  const random = randomFrom(options.seed ?? 1)
  const sheets: Record<string, Answer>[] = Array.from({ length: options.size }, () => ({}))
  for (const question of survey.questions) {
    const asked = sheets.flatMap((sheet, index) =>
      askedBy(survey, sheet).get(question.id) === 'asked' ? [index] : [],
    )
    const choices = shuffled(quotas(question, asked.length, options.shares?.[question.id]), random)
    asked.forEach((index, place) => {
      const sheet = sheets[index]
      if (sheet)
        sheet[question.id] = answer(valueFor(question, choices[place], index, random), index, options)
    })
  }
  return sheets.map((answers, index) => responseOf(survey, answers, index, options, random))
}

/** Responses one after the other, drawn by the shares instead of by quota: any number in the memory of one. */
export function* stream(survey: Survey, options: PopulationOptions): Generator<Response> {
  const random = randomFrom(options.seed ?? 1)
  for (let index = 0; index < options.size; index += 1) {
    const answers: Record<string, Answer> = {}
    for (const question of survey.questions) {
      if (askedBy(survey, answers).get(question.id) !== 'asked') continue
      const pool = quotas(question, 100, options.shares?.[question.id])
      const choice = pool[Math.floor(random() * pool.length)]
      answers[question.id] = answer(valueFor(question, choice, index, random), index, options)
    }
    yield responseOf(survey, answers, index, options, random)
  }
}

/** An interview that stopped after `answered` questions, with the last `parked` of the rest set aside. */
export function openInterview(response: Response, answered: number, parked = 0): Interview {
  const kept = response.route.slice(0, answered)
  const aside = response.route.slice(answered, answered + parked)
  return {
    layout: LAYOUT,
    id: response.interview,
    survey: response.survey,
    respondent: response.respondent,
    language: 'ja',
    languageChosen: false,
    at: response.route[answered + parked] ?? 'review',
    answers: Object.fromEntries(Object.entries(response.answers).filter(([id]) => kept.includes(id))),
    parked: aside,
    page: 1,
    startedAt: response.startedAt,
    touchedAt: response.submittedAt,
    whys: response.whys,
    inputs: [],
  }
}

function quotas(question: Question, size: number, shares: Readonly<Record<string, number>> = {}): string[] {
  if (question.kind !== 'choice' && question.kind !== 'choices') return Array.from({ length: size }, () => '')
  const free = question.choices.filter((choice) => shares[choice.value] === undefined)
  const given = Object.values(shares).reduce((sum, share) => sum + share, 0)
  const exact = question.choices.map(({ value }) => ({
    value,
    exact: (size * (shares[value] ?? (100 - given) / free.length)) / 100,
  }))
  const counts = exact.map((one) => ({ ...one, count: Math.floor(one.exact) }))
  let missing = size - counts.reduce((sum, one) => sum + one.count, 0)
  for (const one of [...counts].sort((a, b) => b.exact - b.count - (a.exact - a.count))) {
    if (missing <= 0) break
    one.count += 1
    missing -= 1
  }
  return counts.flatMap(({ value, count }) => Array.from({ length: count }, () => value))
}

const FORTINET = ['FortiGate 40F', 'FortiGate 60F', 'FortiGate 100F', 'FortiGate 200E']
const OTHERS = [
  ['ヤマハ', 'RTX830', 'Rev.15.02.30'],
  ['Cisco', 'ASA 5506-X', '9.16(4)'],
  ['NEC', 'UNIVERGE IX2215', '10.7.18'],
  ['SonicWall', 'TZ370', '7.0.1'],
] as const

function valueFor(
  question: Question,
  choice: string | undefined,
  index: number,
  random: () => number,
): Value {
  const number = String(index + 1).padStart(5, '0')
  switch (question.kind) {
    case 'choice': {
      const list = question.devices?.after.includes(choice ?? '')
        ? deviceRows(question.devices.maker, random)
        : []
      const value = { kind: 'choice' as const, choice: choice ?? '' }
      return list.length > 0 ? { ...value, devices: { rows: list, typed: typedAs(list) } } : value
    }
    case 'contact':
      return {
        kind: 'contact',
        name: `回答者${number}`,
        corporation: `医療法人${(index % 97) + 1}会`,
        hospital: `病院${number}`,
        contact: `reply-${number}@example.jp`,
      }
    case 'devices': {
      const list = deviceRows(question.devices.maker, random)
      return { kind: 'devices', devices: { rows: list, typed: typedAs(list) } }
    }
    case 'text':
      return { kind: 'text', text: `記述${number}` }
    case 'date':
      return { kind: 'date', date: '2026-11-24' }
    case 'choices':
      return { kind: 'choices', choices: [choice ?? ''] }
  }
}

function deviceRows(maker: string | undefined, random: () => number): Device[] {
  return Array.from({ length: 1 + Math.floor(random() * 2) }, () => {
    const count = random() < 0.1 ? null : 1 + Math.floor(random() * 4)
    if (maker !== undefined)
      return { maker, model: pick(FORTINET, random), count, os: `7.0.${Math.floor(random() * 12)}` }
    const [own, model, os] = pick(OTHERS, random)
    return { maker: own, model, count, os: random() < 0.1 ? '不明' : os }
  })
}

function typedAs(rows: readonly Device[]): string {
  return rows.map((row) => `${row.model}, ${row.count ?? '不明'}台, ${row.os}`).join('\n')
}

function answer(value: Value, index: number, options: PopulationOptions): Answer {
  return { value, by: `slack:U${index + 1}`, at: momentOf(index, options, 10).toISOString() }
}

function responseOf(
  survey: Survey,
  answers: Record<string, Answer>,
  index: number,
  options: PopulationOptions,
  random: () => number,
): Response {
  const number = String(index + 1).padStart(8, '0')
  const teams = options.teams ?? ['T1']
  const whys = survey.questions
    .filter(() => random() < 0.1)
    .map(({ id }) => [id, 1 + Math.floor(random() * 3)])
  return {
    layout: LAYOUT,
    id: `r${number}`,
    revision: 1,
    survey: { id: survey.id, version: survey.version },
    interview: `i${number}`,
    respondent: { platform: 'slack', team: teams[index % teams.length] ?? '', user: `U${index + 1}` },
    language: 'ja',
    startedAt: momentOf(index, options, 0).toISOString(),
    submittedAt: momentOf(index, options, 20 + Math.floor(random() * 4000)).toISOString(),
    route: routeOf(survey, answers),
    answers,
    skipped: Object.fromEntries([...skippedBy(survey, answers)].map(([id, { reason }]) => [id, { reason }])),
    whys: Object.fromEntries(whys),
  }
}

function momentOf(
  index: number,
  { from = new Date('2026-10-01T00:00:00Z') }: PopulationOptions,
  minutes: number,
) {
  return new Date(from.getTime() + index * 3600_000 * 0.01 + minutes * 60_000)
}

function shuffled<T>(items: T[], random: () => number): T[] {
  const mixed = [...items]
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const [one, two] = [mixed[last], mixed[other]]
    if (one !== undefined && two !== undefined) [mixed[last], mixed[other]] = [two, one]
  }
  return mixed
}

function pick<T>(items: readonly [T, ...T[]] | readonly T[], random: () => number): T {
  const found = items[Math.floor(random() * items.length)]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** A small seeded generator (mulberry32): the same numbers on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Writes responses and interviews where the assistant itself would. */
export async function keep(
  store: Store,
  responses: Iterable<Response>,
  interviews: Iterable<Interview> = [],
): Promise<void> {
  for (const response of responses) {
    const key = responseKey(response.survey.id, response.id, response.revision)
    await store.update(key, () => ({ set: response, result: undefined }))
  }
  for (const interview of interviews) {
    await store.update(interviewKeyOf(interview.id), () => ({ set: interview, result: undefined }))
  }
}

/** One response for every route: every choice of every gate, the first choice elsewhere. */
export function onEveryRoute(survey: Survey): Response[] {
  const gates = gatesOf(survey)
  let sheets: Record<string, Answer>[] = [{}]
  for (const question of survey.questions) {
    sheets = sheets.flatMap((sheet, index) => {
      if (askedBy(survey, sheet).get(question.id) !== 'asked') return [sheet]
      const choices = question.kind === 'choice' ? question.choices.map((choice) => choice.value) : ['']
      const tried = gates.has(question.id) ? choices : choices.slice(0, 1)
      return tried.map((choice) => ({
        ...sheet,
        [question.id]: answer(
          valueFor(question, choice, index, () => 0),
          index,
          { size: 1 },
        ),
      }))
    })
  }
  const byRoute = new Map(sheets.map((sheet) => [routeOf(survey, sheet).join(), sheet]))
  return [...byRoute.values()].map((sheet, index) => responseOf(survey, sheet, index, { size: 1 }, () => 0.5))
}
