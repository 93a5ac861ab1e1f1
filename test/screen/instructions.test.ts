import { expect, test } from 'vitest'
import { explain } from '../../src/guidance/index.ts'
import { begin } from '../../src/interview/begin.ts'
import { screenOf } from '../../src/screen/index.ts'
import { mhlw } from '../support/flows.ts'

/** What the survey prints before a block, and the questions it is about. */
const printed: [begins: string, governs: string[]][] = [
  ['Q6-1は、Q6に対して「はい」を選択した方が対象', ['Q6-1']],
  ['Q8は、Q7に対して「はい」を選択した方が対象', ['Q8']],
  ['Q9およびQ9-1は、Q8に対して', ['Q9', 'Q9-1']],
  ['Q10からQ10-2は、Q8に対して', ['Q10', 'Q10-1', 'Q10-2']],
  ['令和4年11月10日に厚生労働省より発出された事務連絡', ['Q11', 'Q12', 'Q13']],
  ['院内のサーバ室等を点検し', ['Q14', 'Q15']],
  ['令和4年12月16日に厚生労働省より発出された事務連絡', ['Q16', 'Q16-1', 'Q16-2']],
  ['対象のソフトウェアを使用していた病院は回答すること', ['Q16-1']],
  ['なお、Fortinet製品およびFortinet製品以外の複数のVPN機器', ['Q16', 'Q17']],
  ['Fortinet 製品以外の VPN 機器を使用している病院は回答してください', ['Q17', 'Q17-1', 'Q17-2']],
]
const now = new Date('2026-11-28T03:00:00Z')
const fresh = begin(mhlw, { platform: 'test', team: '', user: 'me' }, 'ja', 'i1', now.toISOString())

/** The question's card as plain text. */
const card = (at: string) => screenOf(mhlw, { ...fresh, at }, { now }).plain

/** All pages of a question's official text. */
function official(question: string): string {
  const page = (number: number) => explain(mhlw, { topic: 'official', question, page: number }, 'ja', { now })
  const texts = [1, 2, 3, 4, 5].flatMap((number) => page(number)?.body ?? [])
  return texts.map((one) => ('text' in one ? one.text : '')).join('\n')
}

test.each(printed)(
  '「%s…」 stands on the card of each question it is about, and on no other',
  (begins, governs) => {
    expect(mhlw.questions.filter(({ id }) => card(id).includes(begins)).map(({ id }) => id)).toEqual(governs)
  },
)

test.each(printed)('「%s…」 is repeated under the official text', (begins, governs) => {
  for (const id of governs) expect(official(id), id).toContain(begins)
})

test('an instruction stands above the wording it is about, in English as an instruction too', () => {
  const { body } = screenOf(mhlw, { ...fresh, at: 'Q12', language: 'en' }, { now })
  expect(body.findIndex(({ kind }) => kind === 'official')).toBe(1)
  expect(body[0]).toMatchObject({ kind: 'small', text: expect.stringContaining('10 November 2022') })
})
