import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routesOf } from '../../../src/survey/routes.ts'
import { mhlw as survey } from '../../support/flows.ts'
import { ways } from '../../support/ways.ts'
import { answersAll, type Hospital, openHospital, responsesIn } from './hospital.ts'

describe.each([
  { mode: 'socket' as const, sample: ways },
  { mode: 'http' as const, sample: ways.filter((_, index) => index % 11 === 0) },
])('over $mode', ({ mode, sample }) => {
  let hospital: Hospital
  beforeAll(async () => {
    hospital = await openHospital(mode)
  })
  afterAll(() => hospital.close())

  test(`takes a respondent down each of ${sample.length} ways to the submission`, async () => {
    const asked = await Promise.all(
      sample.map(async (answers, index) => {
        const language = index % 2 === 0 ? ('ja' as const) : ('en' as const)
        const me = await hospital.stage.person({ language })
        return answersAll(hospital.stage, me, answers, language)
      }),
    )
    expect(hospital.stage.slack.unacknowledged).toEqual([])
    const responses = await responsesIn(hospital.store)
    expect(responses).toHaveLength(sample.length)
    expect(new Set(responses.map(({ language }) => language))).toEqual(new Set(['ja', 'en']))
    const sequences = new Set(asked.map((route) => route.join(' ')))
    expect(new Set(responses.map(({ route }) => route.join(' ')))).toEqual(sequences)
    if (mode === 'socket')
      expect(sequences).toEqual(new Set(routesOf(survey).map((route) => route.join(' '))))
  }, 120_000)
})
