import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { explain } from '../../src/guidance/index.ts'
import { begin } from '../../src/interview/begin.ts'
import type { Aside } from '../../src/interview/record.ts'
import { screenOf } from '../../src/screen/index.ts'
import { scene } from '../support/bot.ts'
import { mhlw } from '../support/flows.ts'

/** The whole circular as printed in our copy: letters, guide and table, without the officials' names. */
const printed = readFileSync(new URL('../flows/fixtures/mhlw-2023.txt', import.meta.url), 'utf8')
const now = new Date('2026-11-28T03:00:00Z')

/** Spaces, width, list marks and brackets of the layout differ between paper and screen. */
const plain = (text: string) => text.normalize('NFKC').replace(/<\/?p>|[\s\-*、,<>]/g, '')

/** A slip of our copy as the screens show it; they say below it what the copy has. */
function corrected(sentence: string): string {
  const slips = mhlw.questions.flatMap(({ corrections }) => corrections)
  return slips.reduce((sofar, { printed, shown }) => sofar.replaceAll(plain(printed), plain(shown)), sentence)
}

/** What stands between full stops, line ends and the numbers of choices; without the number of a question. */
const sentences = printed
  .split(/[\n\t。]|(?=[①②③④⑤])|(?<=<\/p>|回答すること\))/)
  .map((one) => plain(one.replace(/^[\s*]*(?:<p>)?\s*Q ?\d+(?: ?- ?\d)?(?=\s|$)/, '')))
  .filter((one) => one.length > 1)
  .map(corrected)

function pages(aside: Omit<Aside, 'page'>): string {
  const shown: string[] = []
  for (let page = 1; page < 30; page++) {
    const one = explain(mhlw, { ...aside, page }, 'ja', { now })
    if (!one || shown.at(-1) === JSON.stringify(one.body)) break
    shown.push(JSON.stringify(one.body))
  }
  return [...new Set(shown)]
    .flatMap((body): { text?: string }[] => JSON.parse(body))
    .map(({ text = '' }) => text)
    .join('')
}

test('every sentence of the circular can be reached on a screen', () => {
  const fresh = begin(mhlw, { platform: 'test', team: '', user: 'me' }, 'ja', 'i1', now.toISOString())
  const card = (at: string) => {
    const { body, control } = screenOf(mhlw, { ...fresh, at }, { now })
    return JSON.stringify([body, control])
  }
  const screens = plain(
    [
      pages({ topic: 'about' }),
      pages({ topic: 'desk' }),
      ...mhlw.questions.flatMap(({ id }) => [card(id), pages({ topic: 'official', question: id })]),
    ]
      .join('\n')
      .replaceAll('\\n', ''),
  )
  expect(sentences.length).toBeGreaterThan(150)
  expect(sentences.filter((one) => !screens.includes(one))).toEqual([])
})

test.each(['依頼事項', '調査対象', '調査について', 'about'])(
  '「%s」 typed on a question opens the page about the survey, and the question stays',
  async (said) => {
    const { client, bot } = await scene()
    const me = client.person('me')
    await me.does({ name: 'start' })
    await me.does({ name: 'goto', question: 'Q2' })
    await me.says(said)
    expect(me.screen.aside?.head).toContain('この調査について')
    expect(me.screen.key).toBe('Q2')
    await bot.stop()
  },
)

test('the flowchart that the circular names is a word that can be asked about', async () => {
  const { client, bot } = await scene()
  const me = client.person('me')
  await me.does({ name: 'start' })
  await me.says('フローチャートとは')
  expect(JSON.stringify(me.screen.aside?.body)).toContain('障害発生時の対応フローチャート')
  await bot.stop()
})

test('the page lists what can be asked about the survey and about the assistant', () => {
  const shown = pages({ topic: 'about' })
  for (const { asked } of mhlw.about) expect(shown).toContain(asked.ja)
  expect(shown).toContain('あなたはAIですか')
})
