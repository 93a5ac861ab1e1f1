import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Open, type Understood, understand } from '../../src/understanding/index.ts'
import { mhlw as survey } from '../support/flows.ts'
import { develop } from './corpus/develop.ts'
import { otherVoices } from './corpus/other-voices.ts'

/** What a reading comes to, without the words that were typed. */
function gistOf(read: readonly Understood[]): string {
  return JSON.stringify(read.map((one) => ('about' in one ? { ...one, about: '' } : one)))
}

const typedOverChoices = [...develop, ...otherVoices].filter((one) => {
  const { open } = one
  return (
    open.kind === 'question' &&
    survey.questions.find((question) => question.id === open.question)?.kind === 'choice' &&
    open.part === undefined
  )
})
const message = fc.constantFrom(...typedOverChoices)
const japanese = fc.constantFrom(
  ...typedOverChoices.filter((one) => /[ぁ-ん一-龠]/u.test(one.text) && !/[a-z]/iu.test(one.text)),
)

const wide = (text: string) =>
  text.replace(/[!-~]/gu, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0))
const choiceIds = survey.questions.filter((one) => one.kind === 'choice').map((one) => one.id)

describe('how a thing is written does not change what it means', () => {
  const same = (open: Open, text: string, other: string) =>
    expect(gistOf(understand(survey, open, other)), other).toBe(gistOf(understand(survey, open, text)))

  test('politeness around it', () => {
    const before = fc.constantFrom(
      'お世話になっております。',
      'すみません、',
      '恐れ入りますが、',
      'お疲れ様です。',
    )
    const after = fc.constantFrom('。よろしくお願いいたします。', '。以上です。', '。お願いします')
    fc.assert(
      fc.property(message, before, after, ({ open, text }, first, last) => {
        if (/[?？]$/u.test(text)) return
        same(open, text, `${first}${text}`)
        same(open, text, `${text}${last}`)
      }),
      { numRuns: 400 },
    )
  })

  test('spaces inside Japanese, a trailing 。, width', () => {
    fc.assert(
      fc.property(japanese, fc.nat(), fc.constantFrom(' ', '　', '  '), ({ open, text }, at, space) => {
        const letters = [...text]
        const place = at % (letters.length + 1)
        // A space between two digits or beside a quotation is another thing than a space between words.
        if (/\d/u.test(letters.slice(Math.max(place - 1, 0), place + 1).join(''))) return
        same(open, text, `${letters.slice(0, place).join('')}${space}${letters.slice(place).join('')}`)
        if (!/[?？。]$/u.test(text)) same(open, text, `${text}。`)
      }),
      { numRuns: 400 },
    )
    fc.assert(
      fc.property(message, ({ open, text }) => {
        same(open, text, wide(text))
      }),
      { numRuns: 300 },
    )
  })
})

describe('a denial or a doubt never leaves a sure yes', () => {
  const doing: readonly [string, string][] = [
    ['Q2', '設置'],
    ['Q4', '収集'],
    ['Q5', '点検'],
    ['Q6', '策定'],
    ['Q6-1', '訓練'],
    ['Q7', '使用'],
    ['Q10-1', '世代管理'],
    ['Q10-2', '暗号化'],
    ['Q11', '実施'],
    ['Q13', '監視'],
    ['Q14', '把握'],
    ['Q16-2', '制限'],
    ['Q17-2', '制限'],
  ]
  const denials = [
    'していない',
    'していません',
    'してない',
    'してません',
    'しておりません',
    'しておらず',
    'せず',
    'しとらん',
    'してへん',
    'しちょらん',
    'していなかった',
    'しなかった',
    'していないです',
    'していないと思います',
    'はしていません',
    'もしていない',
    'などしていない',
    'しているわけではない',
    'しているとは言えない',
    'しているとは限らない',
    'したことがない',
    'できていない',
    'できません',
    'されていません',
    'してもらっていません',
    'しているはずがない',
    'しているか不明',
    'していたが今はしていない',
    'しているけど去年やめた',
    'しているなら安心',
    'する予定',
    'したい',
    'すべきだ',
    'している病院もある',
    'していますか？',
    'しているのは一部',
    'しているかというと違う',
    'していることになっている',
    'しているとは思えない',
    'しているつもりはない',
  ]

  test('over every question', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...doing),
        fc.constantFrom(...denials),
        fc.constantFrom('', '当院では', 'うちは', 'はい、'),
        ([question, word], tail, head) => {
          const read = understand(survey, { kind: 'question', question }, `${head}${word}${tail}`)
          expect(
            read.some(
              (one) =>
                one.intent === 'answer' &&
                one.certainty === 'sure' &&
                one.given.kind === 'choice' &&
                one.given.choice === 'yes',
            ),
          ).toBe(false)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('after a yes', () => {
    const turns = [
      'でも去年やめました',
      'ただし一部だけです',
      'と思います',
      'ではありません',
      'かもしれません',
      'と言いたいところです',
      'でも使っていません',
      'の予定です',
      'だったらいいのに',
      'ですよね？',
      'けど自信がないです',
      'でもまだです',
      'しかし今は止まっています',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...choiceIds),
        fc.constantFrom(...turns),
        fc.constantFrom('', '、', '。'),
        (question, turn, mark) => {
          const read = understand(survey, { kind: 'question', question }, `はい${mark}${turn}`)
          expect(
            read.some((one) => one.intent === 'answer' && one.certainty === 'sure'),
            turn,
          ).toBe(false)
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('any text', () => {
  const places: Open[] = [
    ...survey.questions.map((one): Open => ({ kind: 'question', question: one.id })),
    { kind: 'question', question: 'Q15', part: 'devices' },
    { kind: 'question', question: 'Q1', part: 'contact' },
    { kind: 'proposal', question: 'Q6' },
    { kind: 'confirming' },
    { kind: 'restarting' },
    { kind: 'review' },
    { kind: 'paused' },
    { kind: 'submitted' },
  ]
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom(...'はいいえない①②3つ「」、。?Qq10-1作って戻る提出BCPとは\n毎日か月年半'), {
        maxLength: 40,
      })
      .map((all) => all.join('')),
  )

  test('yields an answer of the open question or of none, and always something', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), texts, (open, text) => {
        const read = understand(survey, open, text)
        expect(read.length).toBeGreaterThan(0)
        const own = 'question' in open ? open.question : undefined
        for (const one of read) if (one.intent === 'answer') expect(one.question).toBe(own)
      }),
      { numRuns: 3000 },
    )
  })

  test('is read in bounded time, as long as the door lets it be', () => {
    const long = [
      'あ'.repeat(12_000),
      'はい、'.repeat(4_000),
      '1'.repeat(12_000),
      'FortiGate 60F 2台 '.repeat(800),
      '「'.repeat(12_000),
      ' \n'.repeat(6_000),
      'a@'.repeat(6_000),
      '\u0301'.repeat(12_000),
    ]
    for (const text of long)
      for (const open of places) {
        const from = performance.now()
        expect(understand(survey, open, text).length).toBeGreaterThan(0)
        expect(performance.now() - from).toBeLessThan(1000)
      }
  })
})
