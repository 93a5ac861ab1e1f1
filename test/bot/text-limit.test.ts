import { describe, expect, test } from 'vitest'
import { MAX_LIST, MAX_TEXT } from '../../src/bot/text-limit.ts'
import type { Interview } from '../../src/interview/record.ts'
import { words } from '../../src/screen/words/index.ts'
import { scanInterviews } from '../../src/store/records.ts'
import type { Store } from '../../src/store/store.ts'
import { answersAll } from '../support/answers.ts'
import { scene } from '../support/bot.ts'
import { buttonsOf } from '../support/chat.ts'

async function interviewIn(store: Store): Promise<Interview> {
  for await (const interview of scanInterviews(store)) return interview
  throw new Error('there is no interview')
}

async function at(question: string) {
  const { client, store } = await scene()
  const me = client.person('U1')
  await me.does({ name: 'start' })
  await answersAll(me, { Q15: 'both' }, question)
  return { me, store }
}

/** Lists of devices and the contact may be longer; `list`: the choice after which the list of Q15 is asked for. */
const places: { question: string; most: number; list?: string }[] = [
  { question: 'Q1', most: MAX_LIST },
  { question: 'Q2', most: MAX_TEXT },
  { question: 'Q8', most: MAX_TEXT },
  { question: 'Q15', most: MAX_TEXT },
  { question: 'Q15', most: MAX_LIST, list: 'both' },
  { question: 'Q17', most: MAX_LIST },
]

describe('what is longer than the door', () => {
  test.each(places)(
    'at $question is refused whole, with how long it may be and what to do: $most characters',
    async ({ question, most, list }) => {
      const { me, store } = await at(question)
      if (list !== undefined) await me.picks(list)
      const before = await interviewIn(store)
      await me.says(`はい${'。'.repeat(most - 1)}`)
      expect(me.screen.plain).toContain(words.tooLong(most).ja)
      expect(me.screen.key).toBe(question)
      const after = await interviewIn(store)
      expect([after.answers, after.drafts]).toEqual([before.answers, before.drafts])
    },
  )

  test('is refused in English, too, and as the very first message', async () => {
    const { client } = await scene()
    const me = client.person('U1', { language: 'en' })
    await me.says('no '.repeat(14_000))
    expect(me.screen.plain).toContain('At most 12,000 characters')
    expect(me.screen.key).toBe('Q1')
  })

  test('is refused of a form as well, and the form stays to be filled in', async () => {
    const { me, store } = await at('Q1')
    const fields = { name: '見本 花子', corporation: '法'.repeat(12_000), hospital: '見本病院', contact: '' }
    await me.fills('Q1', { kind: 'fields', fields })
    expect(me.screen.plain).toContain(words.tooLong(MAX_LIST).ja)
    expect((await interviewIn(store)).drafts).toBeUndefined()
  })
})

test('as much as a platform lets through at once holds up nobody', async () => {
  const { me } = await at('Q1')
  const began = performance.now()
  await me.says(`あ\n${'　'.repeat(39_000)}い`)
  expect(performance.now() - began).toBeLessThan(1_000)
  expect(me.screen.plain).toContain(words.tooLong(MAX_LIST).ja)
})

describe('what comes through the door is read to its end', () => {
  test.each([
    ['spaces', ' ', ''],
    ['full-width spaces', '　', ''],
    ['chatter', 'お世話になっております。', '。'],
    ['emoji', '😀', '。'],
  ])('a denial after many %s still counts', async (_, filler, before) => {
    const { me, store } = await at('Q2')
    const room = MAX_TEXT - 40
    await me.says(
      `はい${before}${filler.repeat(Math.floor(room / filler.length))}ではありません。いいえです。`,
    )
    expect((await interviewIn(store)).answers.Q2?.value).not.toEqual({ kind: 'choice', choice: 'yes' })
  })

  test('a question at the end of a long message is answered', async () => {
    const { me } = await at('Q6')
    await me.says(`${'いま会議中で、あとで読みます。'.repeat(60)}BCPとは何ですか？`)
    expect(JSON.stringify(me.screen.aside)).toContain('BCP')
  })
})

test('a text of the greatest length is read; one that only unfolds to more is refused', async () => {
  const { me } = await at('Q2')
  await me.says(`いいえ${'。'.repeat(MAX_TEXT - 3)}`)
  expect(me.screen.plain).not.toContain(words.tooLong(MAX_TEXT).ja)
  const refuse = buttonsOf(me.screen).find(({ command }) => command.name === 'cancel')
  if (refuse) await me.presses(refuse.label)
  // One character that stands for eighteen.
  await me.says('\ufdfa'.repeat(MAX_TEXT / 2))
  expect(me.screen.plain).toContain(words.tooLong(MAX_TEXT).ja)
})
