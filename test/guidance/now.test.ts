import { describe, expect, test } from 'vitest'
import { commandFor } from '../../src/bot/command-words.ts'
import { explain } from '../../src/guidance/index.ts'
import { scene } from '../support/bot.ts'
import { checklist, mhlw } from '../support/flows.ts'

const today = { now: new Date('2026-11-28T03:00:00Z') }
const shown = (question: string, language: 'ja' | 'en' = 'ja') =>
  [1, 2, 3].flatMap((page) => explain(mhlw, { topic: 'now', question, page }, language, today)?.body ?? [])
const texts = (question: string) => shown(question).map((one) => ('text' in one ? one.text : ''))

describe('then and now', () => {
  test('each change is marked with how it is known, by the weakest of its sources', () => {
    const marks: Record<string, string> = {
      printed: '調査が引用した文書',
      seen: '写しで確認',
      secondary: '二次資料',
    }
    const order = ['secondary', 'seen', 'printed']
    for (const { question, said } of mhlw.now)
      for (const { text, cites } of said) {
        const standings = mhlw.sources
          .filter(({ id }) => cites.some(({ source }) => source === id))
          .map(({ standing }) => standing as string)
        const weakest = order.find((one) => standings.includes(one)) ?? ''
        const lines = texts(question)
        const at = lines.indexOf(text.ja)
        expect(at, text.ja).toBeGreaterThanOrEqual(0)
        expect(lines.slice(at + 1, at + 3).join(), text.ja).toContain(marks[weakest])
      }
  })

  test('it is offered beside the official text, where there is something to say, and is no verdict', () => {
    const offered = (question: string) =>
      explain(mhlw, { topic: 'official', question, page: 1 }, 'ja', today)
        ?.actions.flat()
        .some(({ command }) => command.name === 'why' && command.part === 'now')
    const withNews = new Set(mhlw.now.map(({ question }) => question))
    for (const { id } of mhlw.questions) expect(offered(id), id).toBe(withNews.has(id))
    expect(texts('Q5').at(-1)).toContain('判定するものではありません')
  })

  test('what is second hand is never quoted', () => {
    for (const { question } of mhlw.now)
      expect(shown(question).some(({ kind }) => kind === 'quote')).toBe(false)
  })

  test('"now" asks for it by command, on the open question or another', async () => {
    for (const typed of ['now Q5', 'いま Q5'])
      expect(commandFor(typed)).toEqual({ name: 'why', question: 'Q5', part: 'now' })
    const { client, bot } = await scene()
    const me = client.person('me')
    await me.does({ name: 'start' })
    await me.does({ name: 'why', question: 'Q5', part: 'now' })
    expect(JSON.stringify(me.screen)).toContain('Ver.5.0')
    await bot.stop()
  })
})

test('the checklist says on every screen that a newer one is out', async () => {
  const { client, bot } = await scene({ survey: checklist })
  const me = client.person('me')
  const note = checklist.notice?.ja ?? 'no note'
  await me.does({ name: 'start' })
  expect(me.screen.plain).toContain(note)
  for (const name of ['review', 'pause', 'resume', 'restart'] as const) {
    await me.does({ name })
    expect(me.screen.plain, name).toContain(note)
  }
  await bot.stop()
})
