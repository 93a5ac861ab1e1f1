import { reachesIn } from '../../survey/questions/phone-and-mail.ts'
import { bareField } from './contact.ts'
import { isName } from './names.ts'

/** What one message says of several fields, and what of it could not be placed. */
export interface SplitContact {
  fields: Record<string, string>
  rest: string
}

const TAKEN = '\u0000'
const corporation =
  /(?:(?:社会|特定|特別)?医療法人(?:社団|財団)?|医[)）]|(?:地方)?独立行政法人|(?:国立|公立)大学法人|(?:公益|一般)(?:社団|財団)法人|社会福祉法人|学校法人|宗教法人|株式会社|日本赤十字社)[ \u3000]?[^\s、,。.／/（）()：:は「」【】\u0000]{0,24}/u
/** Where the name of a corporation ends, when the hospital's follows at once. */
const corporationEnd =
  /^.{2,24}?(?:会|機構|学園|財団|組合|赤十字社)(?=[^\s]{0,20}(?:病院|医院|クリニック|診療所|センター))/u
const hospital =
  /[^\s、,。.／/（）()：:はを「」【】\u0000]{1,24}(?:病院|医院|クリニック|診療所|医療センター|メディカルセンター|ホスピタル|療養所)/u
const reachLabel =
  /(?:(?:代表|直通)?(?:TEL|Tel|tel|電話(?:番号)?|FAX|Fax|fax|携帯|E-?mail|e-?mail|Mail|mail|メール(?:アドレス)?|連絡先?|連絡)[ \u3000]?(?:は|[:：])?[ \u3000]?)$/u
const afterReach =
  /^[ \u3000]?(?:[（(]?(?:内線|ext\.?)[ \u3000]?[:：]?[ \u3000]?\d{1,6}[)）]?|[（(]PHS[)）])/iu
const nameLabel =
  /(?:担当者?|回答者|記入者|氏名|お名前|名前|name)[ \u3000]?(?:は|[:：]|\u3000| )[ \u3000]?([\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}ーA-Za-z]{1,12}(?:[ \u3000][\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}ーA-Za-z]{1,12})?)/iu
const introduced =
  /(?:^|の|、|。|\s|\u0000)([\p{Script=Han}々\p{Script=Katakana}ー]{1,10}(?:[ \u3000][\p{Script=Han}々\p{Script=Katakana}ー]{1,10})?)(?:です|と申します|といいます|でございます)/u
const courtesies =
  /お世話になっております|お世話になります|お疲れ(?:様|さま)です|よろしくお願い(?:いた|致)?します|宜しくお願い(?:いた|致)?します|はじめまして|こんにちは/gu
const posts = /(?:係長|課長|部長|室長|主任|次長|様|さん|氏)$/u

/** Reads a signature, a line of prose or fields side by side. Nothing of it is sure: it is shown before it counts. */
export function splitContact(text: string): SplitContact {
  const fields: Record<string, string> = {}
  let left = takeReach(text.replace(courtesies, TAKEN), fields)
  const named = corporation.exec(left)
  if (named) {
    const found = corporationEnd.exec(named[0])?.[0] ?? named[0]
    fields.corporation = bareField(found)
    left = left.slice(0, named.index) + TAKEN + left.slice(named.index + found.length)
  }
  left = take(left, hospital.exec(left) ?? englishHospital(left), (found) => {
    fields.hospital = found.replace(/^の/u, '')
  })
  for (const pattern of [nameLabel, introduced]) {
    const found = fields.name === undefined ? pattern.exec(left) : null
    if (found && isName((found[1] ?? '').replace(posts, '').trim()) !== 'no')
      left = take(left, found, () => {
        fields.name = (found[1] ?? '').replace(posts, '').trim()
      })
  }
  const segments = left.split(/[\n、,，／/（）()【】「」|｜。\u0000]/u).map((one) => one.trim())
  const alone =
    fields.name === undefined
      ? segments.find((one) => isName(one.replace(posts, '').trim()) === 'yes')
      : undefined
  if (alone !== undefined) fields.name = alone.replace(posts, '').trim()
  const rest = segments.filter((one) => one !== alone && /[\p{L}\d]/u.test(one) && !filler.test(one))
  return { fields, rest: rest.join(' ') }
}

const filler =
  /^(?:(?:法人|病院|施設|氏名|名前|担当者?|回答者|所属|連絡先?|電話|メール)(?:名|番号)?|TEL|FAX|E-?mail)?[ \u3000]?(?:は|が|の|へ|に|を|も|です|まで|と申します|[:：])*[ \u3000]?(?:は|です)?$/iu

/** "Sample General Hospital": the words before it that begin with a capital. */
function englishHospital(text: string): Found | null {
  const kind = /(?<![A-Za-z])(?:Hospital|Clinic|Medical Center)(?![A-Za-z])/u.exec(text)
  if (!kind) return null
  const before = text.slice(Math.max(0, kind.index - 80), kind.index)
  const words = before.split(' ')
  let index = kind.index
  for (const word of words.slice(0, -1).reverse()) {
    if (!/^[A-Z]/u.test(word) || /[^A-Za-z.&'-]/u.test(word)) break
    index -= word.length + 1
  }
  return index === kind.index ? null : { 0: text.slice(index, kind.index + kind[0].length), index }
}

interface Found {
  0: string
  index: number
}

function take(text: string, found: Found | null, use: (found: string) => void): string {
  if (!found) return text
  use(found[0].trim())
  return text.slice(0, found.index) + TAKEN + text.slice(found.index + found[0].length)
}

/** Numbers and addresses, with what says which is which, as they were typed. */
function takeReach(text: string, fields: Record<string, string>): string {
  const found = reachesIn(text)
  const first = found[0]
  if (!first) return text
  const parts: string[] = []
  let left = ''
  let from = 0
  for (const reach of found) {
    const label = reachLabel.exec(text.slice(Math.max(from, reach.from - 12), reach.from))?.[0] ?? ''
    const more = afterReach.exec(text.slice(reach.to, reach.to + 20))?.[0] ?? ''
    left += text.slice(from, reach.from - label.length) + TAKEN
    const isBare = found.length === 1 || !/fax/iu.test(label)
    parts.push(`${isBare ? '' : label}${text.slice(reach.from, reach.to)}${more}`.trim())
    from = reach.to + more.length
  }
  fields.contact = parts.join(' / ')
  return left + text.slice(from)
}
