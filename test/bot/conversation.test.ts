import { describe, expect, test } from 'vitest'
import { words } from '../../src/screen/words/index.ts'
import { readResponse, scanInterviews, scanResponses } from '../../src/store/records.ts'
import { contact, scene } from '../support/bot.ts'

async function atQ7() {
  const set = await scene()
  const me = set.client.person('hana')
  await me.does({ name: 'start' })
  await me.fills('Q1', contact)
  for (const _ of ['Q2', 'Q3', 'Q4', 'Q5', 'Q6']) await me.picks('no')
  return { ...set, me }
}

/** The shortest route: eleven questions. */
async function answered() {
  const set = await atQ7()
  const { me } = set
  await me.picks('no')
  for (const _ of ['Q11', 'Q12', 'Q13']) await me.picks('yes')
  await me.picks('none')
  return set
}

describe('the conversation', () => {
  test.each(['こんにちは', '医療情報課です', '見本 花子', 'はい'])(
    'takes a first word (%s) for no answer to a question that was not shown yet',
    async (greeting) => {
      const { client, store } = await scene()
      const me = client.person('hana')
      await me.says(greeting)
      expect(me.screen.key).toBe('Q1')
      for await (const interview of scanInterviews(store)) expect(interview.drafts).toBeUndefined()
    },
  )

  test('leaves one line of an answered question, with a way to change it', async () => {
    const { me } = await atQ7()
    const records = me.conversation.filter(({ key }) => key.startsWith('record:'))
    expect(records.map(({ key }) => key)).toEqual(
      ['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6'].map((id) => `record:${id}`),
    )
    expect(records[5]?.actions.flat().map(({ command }) => command)).toEqual([
      { name: 'goto', question: 'Q6' },
    ])
    expect(me.conversation.filter(({ key }) => key === 'Q7')).toHaveLength(1)
  })

  test('opens a side answer beside the question it belongs to, and keeps the place', async () => {
    const { me } = await atQ7()
    const before = me.conversation.length
    await me.presses(words.why.ja)
    expect(me.conversation).toHaveLength(before)
    expect(me.screen.key).toBe('Q7')
    expect(me.screen.aside?.body.length).toBeGreaterThan(0)
    await me.does({ name: 'close' })
    expect(me.screen.aside).toBeUndefined()
  })

  test('says before a change what it retires, and keeps the retired answers out of the response', async () => {
    const { me, store } = await atQ7()
    await me.picks('yes')
    await me.picks('2')
    await me.picks('1')
    await me.presses(words.review.ja).catch(() => me.does({ name: 'review' }))
    await me.does({ name: 'goto', question: 'Q7' })
    await me.picks('no')
    expect(me.screen.key).toBe('proposal:Q7')
    expect(me.screen.plain).toContain('Q8、Q9')
    await me.presses(words.yesChange.ja)
    for (const _ of ['Q11', 'Q12', 'Q13']) await me.picks('yes')
    await me.picks('none')
    await me.does({ name: 'submit' })
    await me.presses(words.submit.ja)
    for await (const response of scanResponses(store)) {
      expect(Object.keys(response.answers)).not.toContain('Q8')
      expect(response.skipped.Q8).toEqual({ reason: 'Q7=no' })
    }
    for await (const interview of scanInterviews(store)) expect(interview.answers.Q8).toBeDefined()
  })

  test('answers a click on an old message: the same value is recorded already, another asks first', async () => {
    const { me } = await atQ7()
    await me.picks('no', 'Q6')
    expect(me.screen.key).toBe('Q7')
    expect(me.screen.plain).toContain('記録済み')
    await me.picks('yes', 'Q6')
    expect(me.screen.key).toBe('proposal:Q6')
    await me.presses(words.noChange.ja)
    expect(me.screen.key).toBe('Q7')
  })

  test('refuses to submit while something is open, and names it', async () => {
    const { me } = await atQ7()
    await me.does({ name: 'later' })
    await me.does({ name: 'submit' })
    expect(me.screen.key).toBe('review')
    expect(me.screen.plain).toContain(words.blockedParked('Q7').ja)
  })

  test('submits once asked twice, and a correction is a new revision beside the old one', async () => {
    const { me, store } = await answered()
    expect(me.screen.key).toBe('review')
    await me.presses(words.submit.ja)
    expect(me.screen.key).toBe('confirming')
    await me.confirms()
    expect(me.screen.key).toBe('submitted')
    await me.presses(words.reopen.ja)
    await me.does({ name: 'goto', question: 'Q2' })
    await me.picks('yes')
    await me.does({ name: 'submit' })
    await me.confirms()
    const revisions = []
    for await (const response of scanResponses(store, { revisions: 'all' })) revisions.push(response)
    expect(revisions.map(({ revision, answers }) => [revision, answers.Q2?.value])).toEqual([
      [1, { kind: 'choice', choice: 'no' }],
      [2, { kind: 'choice', choice: 'yes' }],
    ])
    expect((await readResponse(store, 'mhlw-2023', revisions[0]?.id ?? ''))?.revision).toBe(2)
  })

  test('changes nothing of a submitted interview by a late click', async () => {
    const { me, store } = await answered()
    await me.does({ name: 'submit' })
    await me.confirms()
    await me.picks('yes', 'Q2')
    expect(me.screen.key).toBe('submitted')
    for await (const interview of scanInterviews(store))
      expect(interview.answers.Q2?.value).toEqual({ kind: 'choice', choice: 'no' })
  })

  test('speaks the language of the platform until one is chosen', async () => {
    const { client } = await scene()
    const me = client.person('hana', { language: 'en' })
    await me.does({ name: 'start' })
    expect(me.screen.language).toBe('en')
    await me.does({ name: 'language', language: 'ja' })
    await me.does({ name: 'status' })
    expect(me.screen.language).toBe('ja')
  })

  test('starts over only when asked twice', async () => {
    const { me } = await atQ7()
    await me.does({ name: 'restart' })
    await me.presses(words.restartNo.ja)
    expect(me.screen.key).toBe('Q7')
    await me.does({ name: 'restart' })
    await me.presses(words.restartYes.ja)
    expect(me.screen.key).toBe('Q1')
  })

  test('pauses and goes on where it stood', async () => {
    const { me } = await atQ7()
    await me.presses(words.pause.ja)
    expect(me.screen.key).toBe('paused')
    await me.presses(words.resume.ja)
    expect(me.screen.key).toBe('Q7')
  })
})
