import type { ChoiceQuestion } from '../questions/definition.ts'
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

const blank: Statement = {
  firm: true,
  asking: false,
  aside: false,
  word: false,
  despite: false,
  ended: false,
}
const closing =
  '(?:のやつ|の方|のほう)?(?:です|でお願いします|にします|で|だ|だと思います|かな|ね|よ|に該当(?:します)?|になります|を選択|を選びます|を選択します)?'
const bare = new RegExp(
  `^(?:答えは|回答は|選択は|選択[肢し]|option|no|choice|number|just|only)?[. (（]*(\\d{1,2})[)）.]*${closing}$`,
  'u',
)

/** "②", "2番", "2": the number in front of a choice. */
function ordinals(question: ChoiceQuestion, text: string, kind: 'count' | 'days' | undefined): Statement[] {
  const place = placed(question.choices.length, text)
  if (place !== undefined) return [ordinal(question, place, true)]
  const marked = [...text.matchAll(/(?<!\d)(\d{1,2})(?:番|ばん)(?:目)?/gu)].map((one) => Number(one[1]))
  if (marked.length > 0) return [...new Set(marked)].map((number) => ordinal(question, number, true))
  const alone = bare.exec(text)
  if (!alone) return []
  const number = Number(alone[1])
  const byPlace = question.choices[number - 1]?.value
  const byCount = kind === 'count' ? within(question, number) : byPlace
  if (byPlace !== byCount || byPlace === undefined) return [{ ...blank, firm: false, doubt: 'number' }]
  return [ordinal(question, number, kind !== 'days')]
}

/** "一番上", "上から2番目", "真ん中": the place of a choice on the screen. */
function placed(size: number, text: string): number | undefined {
  const found = /^(上|下)から(\d{1,2})番目/u.exec(text)
  if (found) return found[1] === '上' ? Number(found[2]) : size + 1 - Number(found[2])
  if (/^1番上/u.test(text)) return 1
  if (/^1番下/u.test(text)) return size
  return /^(?:真ん中|まんなか)/u.test(text) && size === 3 ? 2 : undefined
}

function ordinal(question: ChoiceQuestion, number: number, firm: boolean): Statement {
  const choice = question.choices[number - 1]?.value
  return choice === undefined ? { ...blank, firm: false, doubt: 'number' } : { ...blank, choice, firm }
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
  const found = [...spaced.matchAll(new RegExp(`(?<![\\d.])(\\d{1,3})(?:${units})`, 'gu'))].map((one) =>
    Number(one[1]),
  )
  if (own.length === 0 && /\d+世代/u.test(text)) return [{ ...blank, firm: false, doubt: 'number' }]
  if (found.length === 0) return []
  if (isBound(question, text, found[0] ?? 0)) return [{ ...blank, firm: false, doubt: 'number' }]
  const values = new Set(found.map((number) => within(question, number)))
  const [value] = values
  if (values.size > 1 || value === undefined || found.length > 1)
    return [{ ...blank, firm: false, doubt: 'number' }]
  return [{ ...blank, choice: value, firm: true }]
}

/** "1~2個", "少なくとも1つ", "最大2つ": numbers of more than one choice. "1つは古い" is one of several. */
function isBound(question: ChoiceQuestion, text: string, number: number): boolean {
  if (/\d(?:つ|個)?(?:~|-|か|or )\d/u.test(text) || /(?<!\d)1(?:つ|個|台)は/u.test(text)) return true
  if (/以下|未満|以内|最大|多くて|せいぜい|at most|up to/u.test(text)) return true
  const least = /以上|少なくとも|最低|at least|or more/u.test(text)
  return least && within(question, number) !== within(question, Number.MAX_SAFE_INTEGER)
}

function within(question: ChoiceQuestion, number: number): string | undefined {
  return question.choices.find(
    ({ measures }) =>
      measures && number >= measures.from && number <= (measures.to ?? Number.POSITIVE_INFINITY),
  )?.value
}

const periods: readonly [RegExp, (found: RegExpMatchArray) => number][] = [
  [
    /毎日|毎晩|毎朝|毎夜|毎夕|日次|デイリー|でいりー|夜間|日に\d|1日(?:に)?\d+回|\d+時間(?:ごと|毎|おき|間隔|に1回)|常時|リアルタイム|りあるたいむ|daily|every day|nightly|every night|hourly|each day|real ?time|1日1回|1日ごと/gu,
    () => 1,
  ],
  [/(\d+)日(?:に1回|ごと|毎|おき|間隔|に1度)|every (\d+) days/gu, (found) => Number(found[1] ?? found[2])],
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
  // "半年前に取りました" is a date, not an interval.
  if (/(?:半年|か月|年|週間?|日)(?:ほど|くらい|ぐらい)?前/u.test(text))
    return [{ ...blank, firm: false, doubt: 'number' }]
  const spaced = text
    .replace(/か月と?半/gu, 'か月')
    .replace(
      /\b(one|two|three|six) months/gu,
      (_, word: string) => `${{ one: 1, two: 2, three: 3, six: 6 }[word] ?? 1}か月`,
    )
  const days = new Set(periods.flatMap(([pattern, read]) => [...spaced.matchAll(pattern)].map(read)))
  if (days.size === 0)
    return /\d/u.test(text) && !bare.test(text) && !/番/u.test(text)
      ? [{ ...blank, firm: false, doubt: 'number' }]
      : []
  // "3か月" is a span of time; how often in it was not said.
  const span = /^(?:約|およそ)?\d+(?:か月|年|週間?|日| ?months?)(?:です|だ|よ|ね)*$/u.test(spaced)
  const range = /[~-]|から|以上|以内|超|まで|未満/u.test(spaced)
  const values = new Set([...days].map((one) => within(question, one)))
  const pick = range ? Math.max(...days) : Math.min(...days)
  const value = within(question, pick)
  if (value === undefined) return [{ ...blank, firm: false, doubt: 'which-choice' }]
  return [
    {
      ...blank,
      choice: value,
      firm: values.size === 1 && !span && !/以上|超|未満|以前|ぶり|前に|前から|くらい前/u.test(spaced),
    },
  ]
}
