import type { ChoiceQuestion } from '../../survey/questions/definition.ts'
import type { Statement } from './statement.ts'

/** A number that says nothing of anything but itself. */
export const blank: Statement = {
  willAsk: false,
  offTopic: false,
  bareYesNo: false,
  concessive: false,
  discontinued: false,
}

const closing =
  '(?:のやつ|の方|のほう)?(?:です|でお願いします|にします|で|だ|だと思います|かな|ね|よ|に該当(?:します)?|になります|を選択|を選びます|を選択します)?'
export const bare = new RegExp(
  `^(?:答えは|回答は|選択は|選択[肢し]|option|no|choice|number|just|only)?[. (（]*(\\d{1,2})[)）.]*${closing}$`,
  'u',
)

/** "②", "2番", "2": the number in front of a choice. */
export function ordinals(
  question: ChoiceQuestion,
  text: string,
  kind: 'count' | 'days' | undefined,
): Statement[] {
  if (/\d番(?:目)?以外/u.test(text)) return [{ ...blank, doubt: 'number' }]
  const place = placed(question.choices.length, text)
  if (place !== undefined) return [ordinal(question, place)]
  const marked = [...text.matchAll(/(?<!\d)(\d{1,2})(?:番|ばん)(?:目)?/gu)].map((one) => Number(one[1]))
  if (marked.length > 0) return [...new Set(marked)].map((number) => ordinal(question, number))
  const alone = bare.exec(text)
  if (!alone) return []
  const number = Number(alone[1])
  const byPlace = question.choices[number - 1]?.value
  const byCount = kind === 'count' ? within(question, number) : byPlace
  if (byPlace !== byCount || byPlace === undefined) return [{ ...blank, doubt: 'number' }]
  return [ordinal(question, number)]
}

/** "一番上", "上から2番目", "真ん中": the place of a choice on the screen. */
function placed(size: number, text: string): number | undefined {
  const found = /^(上|下)から(\d{1,2})番目/u.exec(text)
  if (found) return found[1] === '上' ? Number(found[2]) : size + 1 - Number(found[2])
  if (/^1番上/u.test(text)) return 1
  if (/^1番下/u.test(text)) return size
  return /^(?:真ん中|まんなか)/u.test(text) && size === 3 ? 2 : undefined
}

function ordinal(question: ChoiceQuestion, number: number): Statement {
  const choice = question.choices[number - 1]?.value
  return choice === undefined ? { ...blank, doubt: 'number' } : { ...blank, choice }
}

/** The choice whose measures hold this number. */
export function within(question: ChoiceQuestion, number: number): string | undefined {
  return question.choices.find(
    ({ measures }) =>
      measures && number >= measures.from && number <= (measures.to ?? Number.POSITIVE_INFINITY),
  )?.value
}
