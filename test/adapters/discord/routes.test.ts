import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routesOf } from '../../../src/survey/routes.ts'
import { mhlw as survey } from '../../support/flows.ts'
import { ways } from '../../support/ways.ts'
import { answersAll, type Hospital, openHospital, responsesIn } from './hospital.ts'

/** Each language takes every route; the other one a sample, in the other kind of place. */
const every = (nth: number) => ways.filter((_, index) => index % nth === 0)

describe.concurrent.each([
  { where: 'dm' as const, sample: { ja: ways, en: every(7) } },
  { where: 'server' as const, sample: { ja: every(5), en: ways } },
])('in a $where', ({ where, sample }) => {
  let hospital: Hospital
  beforeAll(async () => {
    hospital = await openHospital()
  })
  afterAll(() => hospital.close())

  test('takes respondents down every route to the submission', async () => {
    const asked = await Promise.all(
      (['ja', 'en'] as const).flatMap((language) =>
        sample[language].map(async (answers) => {
          const me = await hospital.stage.person({ language, where })
          await me.commands(language === 'ja' ? '開始' : 'start')
          return answersAll(me, answers, language)
        }),
      ),
    )
    const sequences = new Set(asked.map((route) => route.join(' ')))
    expect(sequences).toEqual(new Set(routesOf(survey).map((route) => route.join(' '))))
    const responses = await responsesIn(hospital.store)
    for (const language of ['ja', 'en'] as const)
      expect(responses.filter((one) => one.language === language)).toHaveLength(sample[language].length)
    expect(new Set(responses.map(({ route }) => route.join(' ')))).toEqual(sequences)
    const { calls, world } = hospital.stage.discord
    expect(calls.filter(({ status }) => status >= 400)).toEqual([])
    expect([...world.interactions.values()].filter((one) => one.answered === undefined)).toEqual([])
    expect(world.pings).toBe(0)
  }, 300_000)
})
