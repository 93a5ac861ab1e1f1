import { describe, expect, test } from 'vitest'
import type { ChoiceQuestion } from '../../src/survey/questions/definition.ts'
import { understand } from '../../src/understanding/index.ts'
import { mhlw as survey } from '../support/flows.ts'

const questions = survey.questions.filter((one): one is ChoiceQuestion => one.kind === 'choice')

/** The choice that a text is recorded as without a further tap. */
function recorded(question: string, text: string): string | undefined {
  for (const one of understand(survey, { kind: 'question', question }, text))
    if (one.intent === 'answer' && one.certainty === 'sure')
      return one.given.kind === 'choice' ? one.given.choice : one.given.kind
  return undefined
}

const written = (question: ChoiceQuestion) => [
  'はい',
  'いいえ',
  'しています',
  'していない',
  'あります',
  'ありません',
  '2番',
  ...question.choices.flatMap(({ hears }) => hears.filter((phrase) => !phrase.startsWith('~'))),
]

/** What is recorded at once over each question, as it is and politely. */
const sure = questions.flatMap((question) =>
  [...new Set(written(question))].flatMap((phrase) => {
    const choice = recorded(question.id, phrase)
    return choice === undefined ? [] : [{ question: question.id, phrase, choice }]
  }),
)

/** Each leaves something in the message that a plain answer does not say, or takes it back. */
const turns: readonly [string, (phrase: string) => string][] = [
  ['an exception', (it) => `${it}、1台を除く`],
  ['an exception in English', (it) => `${it}, except one`],
  ['a part', (it) => `${it}、一部は別`],
  ['a part first', (it) => `一部だけ${it}`],
  ['it should have been', (it) => `${it}はずだった`],
  ['it used to be', (it) => `以前は${it}`],
  ['last year', (it) => `去年は${it}`],
  ['until last year', (it) => `${it}、去年までは`],
  ['the past', (it) => `${it}でした`],
  ['a plan', (it) => `来年${it}予定`],
  ['a telephone', (it) => `${it}、もしもし`],
  ['a question', (it) => `${it}か？`],
  ['a question mark', (it) => `${it}？`],
  ['agreement sought', (it) => `${it}よね`],
  ['a quotation', (it) => `「${it}」`],
  ['hearsay', (it) => `${it}と言われました`],
  ['a thought', (it) => `${it}と思う`],
  ['perhaps', (it) => `${it}かも`],
  ['a condition', (it) => `もし${it}なら`],
  ['another hospital', (it) => `隣の病院は${it}`],
  ['not so', (it) => `${it}わけではない`],
  ['denied', (it) => `${it}ではない`],
  ['denied twice', (it) => `${it}ではないことはない`],
  ['but', (it) => `${it}けど`],
  ['but not now', (it) => `${it}、でも今は違う`],
  ['both', (it) => `${it}。いいえ。はい`],
  ['twice', (it) => `${it}。${it}。${it}`],
  ['not yet', (it) => `${it}には、まだ`],
  ['a wish', (it) => `${it}といいな`],
  ['a reason', (it) => `${it}のは問題だ`],
  ['a name', (it) => `田中さんが${it}`],
  ['a number', (it) => `${it} 8割`],
  ['a joke', (it) => `${it}（嘘）`],
  ['sorry', (it) => `${it}。済みません、間違い`],
  ['who', (it) => `誰が${it}`],
  ['clipped', (it) => `${it}${'。'.repeat(10)}${'あ'.repeat(400)}いいえ`],
  ['cut off', (it) => `${it}が、`],
  ['seems', (it) => `${it}らしい`],
]

describe('what is recorded at once', () => {
  test('is what authors wrote for the choice: most of it', () => {
    const all = questions.flatMap((one) => [...new Set(written(one))])
    expect(sure.length).toBeGreaterThan(0.55 * all.length)
    for (const { question, phrase, choice } of sure) {
      expect([question, phrase, recorded(question, `お世話になっております。${phrase}。`)]).toEqual([
        question,
        phrase,
        choice,
      ])
    }
  })

  test.each(turns)('is nothing that is said with %s', (_, turn) => {
    const wrong = sure
      .map(({ question, phrase }) => ({ question, text: turn(phrase) }))
      .filter(({ question, text }) => recorded(question, text) !== undefined)
    expect(wrong).toEqual([])
  })

  test('has been tried on more than 3,000 minimal pairs', () => {
    expect(sure.length * turns.length).toBeGreaterThan(3000)
  })

  test('is no idiom that is cut in the middle', () => {
    const idioms = [
      '済みません',
      '済みませんでした',
      'とんでもありません',
      '間違いない',
      '間違いありません',
      'しょうがない',
      '関係ない',
      '仕方ない',
      'しかたありません',
      '申し訳ありません',
      '問題ない',
      '大丈夫です',
      'どうしようもない',
      'もったいない',
      '構わない',
      'すごいですね',
      'ありえない',
      'くだらない',
      '意味がない',
      'やるしかない',
      'つまらない',
      '切りがない',
      'もういい',
      '結構です',
      'はい、もしもし',
      'yes, except one',
      '3つ作ってました',
      '毎日でした',
      'してますん',
      '使えねーなこのボット',
      'はいはい',
      'Yesterday',
      'いい天気',
      '何もない',
      'ご苦労さまです',
      'それはない',
      'ないない',
      '違いない',
    ] as const
    const wrong = questions.flatMap(({ id }) =>
      idioms.filter((text) => recorded(id, text) !== undefined).map((text) => [id, text]),
    )
    expect(wrong).toEqual([])
  })
})
