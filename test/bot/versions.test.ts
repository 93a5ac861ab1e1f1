import { describe, expect, test } from 'vitest'
import { documentOf } from '../../src/responses/compose-document.ts'
import { words } from '../../src/screen/words/index.ts'
import { scanInterviews, scanResponses } from '../../src/store/records.ts'
import type { Survey } from '../../src/survey/survey.ts'
import { contact, mhlw, scene } from '../support/bot.ts'
import { testClient } from '../support/chat.ts'

/** Next year's survey: Q8 has lost its third choice, Q5 is gone. */
const next: Survey = {
  ...mhlw,
  version: mhlw.version + 1,
  questions: mhlw.questions
    .filter(({ id }) => id !== 'Q5')
    .map((one) =>
      one.id === 'Q8' && one.kind === 'choice'
        ? { ...one, choices: one.choices.filter(({ value }) => value !== '3') }
        : one,
    ),
}

/** Answered up to Q11, with the choice of Q8 that goes away. */
async function begun() {
  const set = await scene()
  const me = set.client.person('hana')
  await me.does({ name: 'start' })
  await me.fills('Q1', contact)
  for (const value of ['yes', 'no', 'yes', 'no', 'no', 'yes', '3']) await me.picks(value)
  return { ...set, me }
}

describe('when the survey changes', () => {
  test('an open interview goes on with the answers that still fit; the others are named and kept', async () => {
    const { store, bot } = await begun()
    await bot.stop()
    const client = testClient()
    await scene({ store, client, survey: next })
    const me = client.person('hana')
    await me.does({ name: 'start' })
    expect(me.screen.key).toBe('Q11')
    expect(me.screen.plain).toContain(words.lost('Q5、Q8').ja.slice(0, 20))
    for await (const interview of scanInterviews(store)) {
      expect(Object.keys(interview.answers)).toEqual(['Q1', 'Q2', 'Q3', 'Q4', 'Q6', 'Q7'])
      expect(Object.keys(interview.outdated ?? {})).toEqual(['Q5', 'Q8'])
    }
    for (const value of ['no', 'no', 'no', 'none']) await me.picks(value)
    expect(me.screen.key).toBe('Q8')
  })

  test('a response keeps the version and the official wording it was submitted under', async () => {
    const { store, me } = await begun()
    for (const value of ['no', 'no', 'no', 'none']) await me.picks(value)
    await me.does({ name: 'submit' })
    await me.confirms()
    for await (const response of scanResponses(store)) {
      const document = documentOf(response, next)
      expect(document.survey.version).toBe(mhlw.version)
      expect(document.answers.Q8?.official).toBe('③バックアップデータを作成していない')
      expect(document.answers.Q5?.official).toBe('いいえ')
      expect(document.answers.Q14?.official).toBeNull()
    }
  })
})

describe('when an older version comes after a newer one', () => {
  const newer: Survey = { ...mhlw, version: mhlw.version + 1 }
  const older: Survey = { ...next, version: mhlw.version }

  /** Answered up to Q11 under the newer version; then a bot of the older one is there. */
  async function gone() {
    const first = await scene({ survey: newer })
    const before = first.client.person('hana')
    await before.does({ name: 'start' })
    await before.fills('Q1', contact)
    for (const value of ['yes', 'no', 'yes', 'no', 'no', 'yes', '3']) await before.picks(value)
    await first.bot.stop()
    const client = testClient()
    const { bot, store } = await scene({ store: first.store, client, survey: older })
    return { me: client.person('hana'), store, bot }
  }

  test('it takes nothing, changes nothing, and says why, whatever is done', async () => {
    const { me, store } = await gone()
    const stored = async () => {
      for await (const interview of scanInterviews(store)) return interview
    }
    const before = await stored()
    expect(Object.keys(before?.answers ?? {})).toContain('Q5')
    for (const act of [
      () => me.does({ name: 'start' }),
      () => me.says('はい'),
      () => me.sends({ kind: 'pick', question: 'Q11', value: 'yes' }),
      () => me.sends({ kind: 'form', question: 'Q1', given: contact }),
      () => me.does({ name: 'restart' }),
      () => me.sends({ kind: 'open' }),
    ]) {
      const heard = me.heard.length
      await act()
      expect(me.heard.slice(heard).map(({ plain }) => plain)).toEqual([words.newerSurvey.ja])
    }
    expect(await stored()).toEqual(before)
  })

  test('answers that an older version had put aside come back when they fit again, and are named', async () => {
    const { store, bot } = await begun()
    await bot.stop()
    const between = testClient()
    const one = await scene({ store, client: between, survey: next })
    await between.person('hana').does({ name: 'start' })
    await one.bot.stop()
    const client = testClient()
    await scene({ store, client, survey: { ...mhlw, version: next.version + 1 } })
    const me = client.person('hana')
    await me.does({ name: 'start' })
    expect(me.screen.plain).toContain(words.fitsAgain('Q5、Q8').ja.slice(0, 20))
    for await (const interview of scanInterviews(store)) {
      expect(Object.keys(interview.answers).sort()).toEqual(
        ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8'].sort(),
      )
      expect(interview.answers.Q8?.value).toEqual({ kind: 'choice', choice: '3' })
      expect(interview.outdated).toBeUndefined()
    }
  })

  test('of a question that was answered anew meanwhile only the newer answer counts', async () => {
    const { store, bot } = await begun()
    await bot.stop()
    const between = testClient()
    const one = await scene({ store, client: between, survey: next })
    const there = between.person('hana')
    await there.does({ name: 'goto', question: 'Q8' })
    await there.picks('1')
    await one.bot.stop()
    const client = testClient()
    await scene({ store, client, survey: { ...mhlw, version: next.version + 1 } })
    await client.person('hana').does({ name: 'start' })
    for await (const interview of scanInterviews(store))
      expect(interview.answers.Q8?.value).toEqual({ kind: 'choice', choice: '1' })
  })
})
