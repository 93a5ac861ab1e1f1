import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import survey from '../../../flows/mhlw-2023/index.ts'
import { routesOf } from '../../../src/survey/routes.ts'
import { type Answers, answersAll, type Hospital, openHospital, responsesIn } from './hospital.ts'

/** The gates of survey.md 1.3: two ways through the plan, four through the backups, six through the VPN devices. */
const plans: Answers[] = [{ Q6: 'no' }, { Q6: 'yes' }]
const backups: Answers[] = [
  { Q7: 'no' },
  { Q7: 'yes', Q8: '3' },
  { Q7: 'yes', Q8: '1' },
  { Q7: 'yes', Q8: '2' },
]
const devices: Answers[] = [
  { Q14: 'none' },
  { Q14: 'yes', Q15: 'fortinet_only', Q16: 'not_affected' },
  { Q14: 'no', Q15: 'fortinet_only', Q16: 'affected' },
  { Q14: 'yes', Q15: 'both', Q16: 'requested' },
  { Q14: 'yes', Q15: 'both', Q16: 'affected' },
  { Q14: 'no', Q15: 'other_only' },
]
const ways = plans.flatMap((plan) =>
  backups.flatMap((backup) => devices.map((vpn) => ({ ...plan, ...backup, ...vpn }))),
)

/** Each language takes every route; the other one a sample, in the other kind of place. */
const every = (nth: number) => ways.filter((_, index) => index % nth === 0)

describe.each([
  { where: 'dm' as const, sample: { ja: ways, en: every(7) } },
  { where: 'server' as const, sample: { ja: every(5), en: ways } },
])('in a $where', ({ where, sample }) => {
  let hospital: Hospital
  beforeAll(async () => {
    hospital = await openHospital()
  })
  afterAll(() => hospital.close())

  it('takes respondents down every route to the submission', async () => {
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
