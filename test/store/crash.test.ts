import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Interview } from '../../src/interview/record.ts'
import { openInterviewKeys } from '../../src/store/keys.ts'
import { readInterview, scanResponses } from '../../src/store/records.ts'
import type { Store } from '../../src/store/store.ts'
import { mhlw } from '../support/bot.ts'
import type { Place } from './contract.ts'
import { postgresPlace, sqlitePlace } from './places.ts'
import { random } from './random.ts'
import { answerUntilKilled, type Kill, newRespondent, type Respondent, SUBMITTED } from './respondent.ts'
import { answers, POSTGRES } from './servers.ts'

const SEED = Number(process.env.CRASH_SEED ?? 5)
/** A morning's worth with CRASH_KILLS=200; what every run can afford otherwise. */
const KILLS = Number(process.env.CRASH_KILLS ?? 40)
const AT_ONCE = 4

const places: { name: string; place: Killable }[] = [
  { name: 'SQLite', place: sqlitePlace() },
  ...((await answers(POSTGRES, 'PostgreSQL'))
    ? [{ name: 'PostgreSQL', place: postgresPlace(POSTGRES, 'crash') }]
    : []),
]

interface Killable extends Place {
  url: string
  /** The same place, so that the server can tell this one's connections. */
  urlAs?(name: string): string
  /** Resolves when nothing of a process that is gone is under way there any more. */
  settled?(name: string): Promise<void>
}

describe.each(places)('the program, killed at any moment, on $name', ({ place }) => {
  const folder = mkdtempSync(join(tmpdir(), 'monshin-crash-'))
  let store: Store
  beforeAll(async () => {
    await place.clear()
    store = await place.open()
  })
  afterAll(async () => {
    await store.close()
    await place.dispose()
    rmSync(folder, { recursive: true, force: true })
  })

  test(`${KILLS} kills (seed ${SEED}): every confirmed answer once, and the same question open`, async () => {
    const keyOf = await openInterviewKeys(store)
    const { next, below } = random(SEED)
    const told = { kills: 0, unconfirmed: 0, submitted: 0, answers: 0 }

    async function work(worker: number): Promise<void> {
      for (let person = 0; told.kills < KILLS; person += 1) {
        const me = newRespondent(`r${worker}-${person}`)
        const key = keyOf('mhlw-2023', { platform: 'console', team: '', user: me.name })
        let open: string | undefined = 'Q1'
        while (told.kills < KILLS && me.shown !== SUBMITTED) {
          told.kills += 1
          const kill: Kill =
            next() < 0.1 ? { screens: 0, ms: below(600) } : { screens: 1 + below(8), ms: below(20) }
          const pick = (question: string, choices: number) =>
            question === 'Q14' ? choices - 1 : below(Math.min(2, choices))
          const before = me.shown
          const { first, err } = await answerUntilKilled(
            place.urlAs?.(me.name) ?? place.url,
            folder,
            me,
            kill,
            pick,
          )
          expect(err).toBe('')
          await place.settled?.(me.name)
          if (first !== undefined) expect(first).toBe(open)
          const interview = await readInterview(store, key)
          open = checked(me, interview, before ?? 'Q1')
        }
        told.answers += me.confirmed.size
        if (me.shown === SUBMITTED) told.submitted += 1
      }
    }

    /** Holds the stored interview against what its respondent saw and said; the screen that must come next. */
    function checked(me: Respondent, interview: Interview | undefined, before: string): string {
      const stored = new Map(
        Object.entries(interview?.answers ?? {}).map(([question, { value }]) => [
          question,
          wordsOf(question, value),
        ]),
      )
      const kept = (of: Map<string, string>) => [...of].filter(([question]) => stored.has(question))
      // Nothing that was confirmed is missing or different …
      expect(kept(me.confirmed)).toEqual([...me.confirmed])
      for (const [question, words] of me.confirmed)
        expect([question, stored.get(question)]).toEqual([question, words])
      // … and nothing is there that was not sent: an input taken twice would have answered the next question too.
      for (const [question, words] of stored)
        expect([question, words]).toEqual([question, me.sent.get(question)])
      told.unconfirmed += stored.size - me.confirmed.size
      if (!interview) return 'Q1'
      const open = SCREENS[interview.at] ?? interview.at
      const shown = me.shown ?? before
      // The open question is the one that was shown, unless its answer was on its way.
      if (open !== shown)
        expect(stored.has(shown) || shown === '回答の確認' || shown === '提出の確認').toBe(true)
      return open
    }

    await Promise.all(Array.from({ length: AT_ONCE }, (_, worker) => work(worker)))
    const responses = []
    for await (const response of scanResponses(store, { revisions: 'all' }))
      responses.push(response.interview)
    expect(new Set(responses).size).toBe(responses.length)
    expect(responses.length).toBeGreaterThanOrEqual(told.submitted)
    console.info(`${JSON.stringify(told)}, ${responses.length} responses`)
    expect(told.kills).toBe(KILLS)
    expect(told.answers).toBeGreaterThan(KILLS)
  }, 400_000)
})

const SCREENS: Record<string, string> = {
  review: '回答の確認',
  confirming: '提出の確認',
  submitted: SUBMITTED,
}

function wordsOf(id: string, value: Interview['answers'][string]['value']): string {
  if (value.kind === 'contact')
    return [value.name, value.corporation, value.hospital, value.contact].join(' ／ ')
  const question = mhlw.questions.find((one) => one.id === id)
  if (value.kind !== 'choice' || question?.kind !== 'choice') throw new Error(`${id} is not on this route`)
  return question.choices.find((choice) => choice.value === value.choice)?.label.ja ?? value.choice
}
