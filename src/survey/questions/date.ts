import { addDays, dayInJapan, isDay, startOf } from '../../time.ts'
import type { Language } from '../text.ts'
import type { DateQuestion } from './definition.ts'
import type { QuestionKind } from './kind.ts'
import type { Value } from './value.ts'
import { words } from './words.ts'

type DateValue = Extract<Value, { kind: 'date' }>

/** A day, typed as people write it: 2025-06-01, 2025/6/1, 令和7年6月1日, R7.6.1, 今日. */
export const date: QuestionKind<DateQuestion, DateValue> = {
  take(_question, _draft, given, now) {
    if (given.kind !== 'text') return { kind: 'problem', problems: { date: words.writeDate } }
    const day = readDay(given.text, now === undefined ? undefined : dayInJapan(now))
    if (day === 'no-year') return { kind: 'problem', problems: { date: words.writeYear } }
    if (day === undefined) return { kind: 'problem', problems: { date: words.writeDate } }
    return { kind: 'complete', value: { kind: 'date', date: day }, warnings: [] }
  },
  part() {
    return { field: 'date', ask: words.writeDate }
  },
  control(question) {
    return { kind: 'write', question: question.id, maxLength: 40 }
  },
  show(_question, value, language) {
    return formatIn(language).format(startOf(value.date))
  },
}

const locales = { ja: 'ja-JP', en: 'en-GB' }
const formats: Partial<Record<Language, Intl.DateTimeFormat>> = {}

/** Made when a date is first shown: it takes 10 ms, for which no start has to wait. */
function formatIn(language: Language): Intl.DateTimeFormat {
  formats[language] ??= new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' })
  return formats[language]
}

/** The year before the first of each era. */
const eras: Record<string, number> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988 }
const written = /^(令和|平成|r|h)?\.?(\d{1,4}|元)[年./-](\d{1,2})[月./-](\d{1,2})日?$/i

/** The day as `YYYY-MM-DD`; a day without a year is never completed by guessing. */
function readDay(typed: string, today: string | undefined): string | 'no-year' | undefined {
  const text = typed.normalize('NFKC').replace(/\s|です。?$|。$/g, '')
  if (today !== undefined && /^(今日|本日|きょう|today)$/i.test(text)) return today
  if (today !== undefined && /^(昨日|きのう|yesterday)$/i.test(text)) return addDays(today, -1)
  if (/^\d{1,2}[月./-]\d{1,2}日?$/.test(text)) return 'no-year'
  const [, era, year, month, day] = written.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const since = era === undefined ? 0 : (eras[era.toLowerCase()] ?? 0)
  const full = since + (year === '元' ? 1 : Number(year))
  if (full < 1989 || full > 2100) return undefined
  const iso = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(iso) ? iso : undefined
}
