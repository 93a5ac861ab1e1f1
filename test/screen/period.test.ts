import { describe, expect, test } from 'vitest'
import type { Message } from '../../src/adapter.ts'
import { explain } from '../../src/guidance/index.ts'
import { itemsOf } from '../../src/guidance/search/passages.ts'
import type { Today } from '../../src/guidance/survey-period.ts'
import { begin } from '../../src/interview/begin.ts'
import type { Interview } from '../../src/interview/record.ts'
import { asideOf } from '../../src/screen/aside.ts'
import { homeScreen } from '../../src/screen/home.ts'
import { screenOf } from '../../src/screen/index.ts'
import type { Language } from '../../src/survey/text.ts'
import { checklist, mhlw } from '../support/flows.ts'

const open = new Date('2023-02-01T03:00:00Z')
/** The day after the last one, and one years later. */
const over = [new Date('2023-02-18T03:00:00Z'), new Date('2026-11-28T03:00:00Z')]
const languages: Language[] = ['ja', 'en']
const modes = ['review', 'confirming', 'restarting', 'paused', 'submitted'] as const
const topics = ['why', 'judge', 'ask', 'official', 'terms', 'readings'] as const

function interview(language: Language, more: Partial<Interview> = {}): Interview {
  const fresh = begin(mhlw, { platform: 'test', team: '', user: 'me' }, language, 'i1', open.toISOString())
  return { ...fresh, response: { id: '7k2m-9qxd-41pz', revision: 1 }, ...more }
}

const texts = ({ body }: Pick<Message, 'body'>) =>
  body.map((one) => (one.kind === 'rows' ? one.rows.map(({ text }) => text).join('\n') : one.text)).join('\n')

const screen = (language: Language, today: Today, more: Partial<Interview> = {}) =>
  texts(screenOf(mhlw, interview(language, more), today))
const aside = (language: Language, today: Today, topic: 'desk' | 'deadline' | 'help' | 'status') =>
  texts(asideOf(mhlw, interview(language, { aside: { topic, page: 1 } }), today) ?? { body: [] })
const begun = (language: Language, today: Today) =>
  texts(screenOf(mhlw, interview(language), today, { outcomes: [{ kind: 'begun' }] }))
const closed = (language: Language, today: Today) =>
  texts(screenOf(mhlw, interview(language), today, { outcomes: [{ kind: 'closed' }] }))

/** Every screen and side answer that a respondent can come to. */
function everything(language: Language, today: Today): [name: string, text: string][] {
  const pages = mhlw.questions.flatMap(({ id }) =>
    topics.flatMap((topic) =>
      [1, 2, 3, 4, 5, 6, 7, 8].map((page): [string, string] => [
        `${id} ${topic} ${page}`,
        texts(explain(mhlw, { topic, question: id, page }, language, today) ?? { body: [] }),
      ]),
    ),
  )
  const asked = itemsOf(mhlw).map(({ id, asked, text }): [string, string] => [
    `asked ${id}`,
    texts(
      explain(mhlw, { topic: 'found', page: 1, about: (asked ?? text)[language] }, language, today) ?? {
        body: [],
      },
    ),
  ])
  const unknown = explain(
    mhlw,
    { topic: 'found', page: 1, about: '給食の献立はどう決めますか' },
    language,
    today,
  )
  return [
    ['introduction', begun(language, today)],
    ['closed', closed(language, today)],
    ['home', texts(homeScreen(mhlw, interview(language), language, today))],
    ['home, new', texts(homeScreen(mhlw, undefined, language, today))],
    ...mhlw.questions.map(({ id }): [string, string] => [id, screen(language, today, { at: id })]),
    ...modes.map((at): [string, string] => [at, screen(language, today, { at })]),
    ...(['desk', 'deadline', 'help', 'status'] as const).map((topic): [string, string] => [
      topic,
      aside(language, today, topic),
    ]),
    ['no answer', texts(unknown ?? { body: [] })],
    ...pages,
    ...asked,
  ]
}

/** Sentences that send somebody to the ministry's survey as if it were running. */
const invites =
  /G-MIS（[^）]*）に入力してください|official answers to the ministry are entered|受付時間|次の受付|いまは昼の休止|Open now|Closed (?:for|at)|あと\d+日|\d+ days? left|照会先①[にへ]|ask desk|調査の内容については、次の照会先|please ask this desk/

describe.each(languages)('in %s', (language) => {
  test.each(over)('after the period nothing invites what is over (%s)', (now) => {
    const found = everything(language, { now }).filter(([, text]) => invites.test(text))
    expect(found.map(([name, text]) => `${name}: ${invites.exec(text)?.[0]}`)).toEqual([])
  })

  test.each(over)('after the period the places that speak of filing say that it is over (%s)', (now) => {
    const ended = language === 'ja' ? /(?:終わって|2月17日まで)/ : /(?:is over|ended|until 17 February 2023)/
    const today = { now }
    for (const text of [
      begun(language, today),
      screen(language, today, { at: 'confirming' }),
      screen(language, today, { at: 'submitted' }),
      aside(language, today, 'desk'),
      aside(language, today, 'deadline'),
      texts(homeScreen(mhlw, undefined, language, today)),
    ])
      expect(text).toMatch(ended)
  })

  test('the printed desks stay readable afterwards, as a record', () => {
    const text = aside(language, { now: over[1] ?? open }, 'desk')
    for (const { phone, asOf } of mhlw.desks) {
      expect(text).toContain(phone)
      expect(text).toContain(asOf[language])
    }
  })

  test('within the period the filing, the days left and the desk are those of the survey', () => {
    const today = { now: open }
    expect(screen(language, today, { at: 'confirming' })).toContain('G-MIS')
    expect(aside(language, today, 'deadline')).toContain('16')
    expect(aside(language, today, 'desk')).toMatch(invites)
    expect(begun(language, today)).toBe(begun(language, { now: new Date('2023-02-17T14:59:00Z') }))
    expect(begun(language, today)).not.toBe(begun(language, { now: new Date('2023-02-17T15:00:00Z') }))
  })

  test('the operator’s own collection is told at the start, at the end, with the deadline and as the contact', () => {
    const collection = { by: '見本会 本部', contact: '内線 1234', fileAt: '共有フォルダ' }
    for (const now of [open, ...over]) {
      const today: Today = { now, collection, deadline: '2026-12-25' }
      for (const text of [
        begun(language, today),
        screen(language, today, { at: 'confirming' }),
        screen(language, today, { at: 'submitted' }),
        aside(language, today, 'desk'),
        aside(language, today, 'deadline'),
        closed(language, today),
      ])
        for (const said of Object.values(collection)) expect(text).toContain(said)
      expect(aside(language, today, 'deadline')).toContain('2026')
    }
  })

  test('a survey without a period says nothing of its end', () => {
    const now = new Date('2026-11-28T03:00:00Z')
    const fresh = begin(
      checklist,
      { platform: 'test', team: '', user: 'me' },
      language,
      'i1',
      now.toISOString(),
    )
    const text = texts(screenOf(checklist, fresh, { now }, { outcomes: [{ kind: 'begun' }] }))
    expect(text).toContain(checklist.lead[language])
  })
})
