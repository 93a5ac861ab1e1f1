import type { ChoiceQuestion } from '../../survey/questions/definition.ts'
import { bare, blank, ordinals, within } from './ordinals.ts'
import type { Statement } from './statement.ts'

/**
 * Numbers that answer: a choice by its number where choices are numbered, things counted where the question counts,
 * and the time from one update to the next. Any other number says nothing.
 */
export function numberStatements(question: ChoiceQuestion, typed: string): Statement[] {
  const kind = question.choices.find((choice) => choice.measures)?.measures?.of
  const numbered = question.choices.some((choice) => /^[①-⑳]/u.test(choice.label.ja))
  const text = inDigits(typed)
  const found = [
    ...(numbered ? ordinals(question, text, kind) : []),
    ...(kind === 'count' ? counts(question, text) : []),
    ...(kind === 'days' ? intervals(question, text) : []),
  ]
  return found
}

const things =
  'つ|個|本(?!番)|台|系統|セット|重|種類|か所|[ゖゕけ]所|箇所|部(?!門|署|分)|拠点|copies|copy|backups?|sets?'
const english = ['one', 'two', 'three', 'four', 'five', 'six', 'seven']

const inDigits = (text: string): string =>
  text.replace(/[a-z]+/gu, (word) => (english.includes(word) ? String(english.indexOf(word) + 1) : word))

function counts(question: ChoiceQuestion, text: string): Statement[] {
  const own = question.choices.flatMap((choice) => choice.measures?.unit ?? [])
  const units = own.length > 0 ? own.map((unit) => unit.toLowerCase()).join('|') : things
  // "1つもない" is none.
  const spaced = text.replace(/(?<!\d)1(?:つ|個|台|本)も/gu, '').replace(/(\d) (?=[a-z])/gu, '$1')
  const found = [
    ...spaced.matchAll(new RegExp(`(?<![\\d.])(\\d{1,3})(?:${units})(?!前|目|家|交)`, 'gu')),
  ].map((one) => Number(one[1]))
  if (own.length === 0 && /\d世代/u.test(text)) return [{ ...blank, doubt: 'number' }]
  if (found.length === 0) return []
  if (isBound(question, text, found[0] ?? 0)) return [{ ...blank, doubt: 'number' }]
  const values = new Set(found.map((number) => within(question, number)))
  const [value] = values
  if (values.size > 1 || value === undefined || found.length > 1) return [{ ...blank, doubt: 'number' }]
  return [{ ...blank, choice: value }]
}

/** "1~2個", "少なくとも1つ", "最大2つ": numbers of more than one choice. "1つは古い" is one of several. */
function isBound(question: ChoiceQuestion, text: string, number: number): boolean {
  if (/\d(?:つ|個)?(?:~|-|か|or )\d/u.test(text) || /(?<!\d)1(?:つ|個|台)は|もう\d/u.test(text)) return true
  if (/以下|未満|以内|最大|多くて|せいぜい|at most|up to/u.test(text)) return true
  const least = /以上|少なくとも|最低|at least|or more/u.test(text)
  return least && within(question, number) !== within(question, Number.MAX_SAFE_INTEGER)
}

const periods: readonly [RegExp, (found: RegExpMatchArray) => number][] = [
  [
    /毎日|毎晩|毎朝|毎夜|毎夕|日次|デイリー|でいりー|夜間|日に\d|1日(?:に)?\d+回|(?<!\d)\d+時間(?:ごと|毎|おき|間隔|に1回)|常時|リアルタイム|りあるたいむ|daily|every day|nightly|every night|hourly|each day|real ?time|1日1回|1日ごと/gu,
    () => 1,
  ],
  [
    /(?<!\d)(\d+)日(?:に1回|ごと|毎|おき|間隔|に1度)|every (\d+) days/gu,
    (found) => Number(found[1] ?? found[2]),
  ],
  [
    /毎週|週次|ウィークリー|うぃーくりー|週(?:に)?(\d+)(?:回|度)|週末|weekly|every week|once a week|[月火水木金土日]曜(?:日)?(?:に|ごと|の)/gu,
    () => 7,
  ],
  [/(?<!\d)1週(?:間)?(?:に1[回度]|ごと|毎|おき)/gu, () => 7],
  [/隔週|2週(?:間)?(?:に1回|ごと|に1度|おき)|every (?:two|2) weeks|biweekly/gu, () => 14],
  [
    /毎月|月次|月例|まんすりー|(?<![か\d])月(?:に)?(\d+)(?:回|度)|月末|月初|(?<!\d)月1(?=$|[で、])|ひと月に1回|monthly|every month|once a month/gu,
    () => 30,
  ],
  [
    /四半期|しはんき|(?<!\d)年(?:に)?4回|(?:once )?(?:a|every|per) quarter|3か月に1回|3か月に1度|quarterly|every (?:three|3) months/gu,
    () => 90,
  ],
  [/隔月/gu, () => 60],
  [/(?<![\d.])(\d+)(?:か月|months?)/gu, (found) => Number(found[1]) * 30],
  [/半年|(?<!\d)年(?:に)?2回|half a year|every six months|twice a year|semiannually/gu, () => 180],
  [/(?<!\d)年(?:に)?3回/gu, () => 120],
  [
    /毎年|年次|(?<!\d)年(?:に)?1(?:回|度|$)|(?<!\d)1年(?:に)?1(?:回|度)|yearly|annually|every year|once a year|(?<!\d)1年(?!前|間隔で何)|年度末|年末|年始/gu,
    () => 365,
  ],
  [
    /(?<!\d)([2-9]|\d\d)年(?:に1回|ごと|おき|に1度|間隔|以上)|every (?:few|two|three|\d) years|数年/gu,
    () => 900,
  ],
]

function intervals(question: ChoiceQuestion, text: string): Statement[] {
  // "毎日のように怒られる", "月1回の会議", "1年に1回も": how often something else is, or is not.
  if (
    /(?:毎[日週月年]|[回度])(?:のよう|の(?!頻度|更新|ばっくあっぷ|取得|ぺーす|間隔|割合)[一-龠]|も$)/u.test(
      text,
    )
  )
    return [{ ...blank, doubt: 'number' }]
  // "半年前に取りました" is a date, not an interval.
  if (/(?:半年|か月|年|週間?|日)(?:ほど|くらい|ぐらい)?前/u.test(text)) return [{ ...blank, doubt: 'number' }]
  const spaced = text
    .replace(/か月と?半/gu, 'か月')
    .replace(
      /\b(one|two|three|six) months/gu,
      (_, word: string) => `${{ one: 1, two: 2, three: 3, six: 6 }[word] ?? 1}か月`,
    )
  const days = new Set(periods.flatMap(([pattern, read]) => [...spaced.matchAll(pattern)].map(read)))
  if (days.size === 0)
    return /\d/u.test(text) && !bare.test(text) && !/番/u.test(text) ? [{ ...blank, doubt: 'number' }] : []
  // "3か月" is a span of time; how often in it was not said.
  const _span = /^(?:約|およそ)?\d+(?:か月|年|週間?|日| ?months?)(?:です|だ|よ|ね)*$/u.test(spaced)
  const range = /[~-]|から|以上|以内|超|まで|未満/u.test(spaced)
  const _values = new Set([...days].map((one) => within(question, one)))
  const pick = range ? Math.max(...days) : Math.min(...days)
  const value = within(question, pick)
  if (value === undefined) return [{ ...blank, doubt: 'which-choice' }]
  return [{ ...blank, choice: value }]
}
