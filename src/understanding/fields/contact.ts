/** The four fields of the contact question, as typed one by one or several at once with their names. */
const labels: readonly [string, RegExp][] = [
  ['name', /^(?:回答者|担当者?)?(?:氏名|名前|なまえ|お名前|name|full name)$/iu],
  ['corporation', /^(?:法人名?|医療法人名?|corporation|corporate name|legal entity)$/iu],
  ['hospital', /^(?:病院名?|施設名|医療機関名?|hospital|hospital name)$/iu],
  ['contact', /^(?:連絡先|電話(?:番号)?|tel|phone|mail|e-?mail|メール(?:アドレス)?|アドレス|contact)$/iu],
]

const MAX_LABEL = 16

/** "氏名：山田太郎／病院名：…": every field that is named. */
export function labelledFields(text: string): Record<string, string> {
  const fields: Record<string, string> = {}
  const parts = text.split(/[\n／;；]|、(?=[^、:：]{2,8}[:：])|,(?=[^,:：]{2,16}[:：])/u)
  for (const part of parts) {
    const sign = part.search(/[:：=＝]/u)
    const name = part.slice(0, Math.max(sign, 0)).trim()
    const value = part.slice(sign + 1).trim()
    if (name.length > MAX_LABEL || value === '') continue
    const field = labels.find(([, label]) => label.test(name.normalize('NFKC')))?.[0]
    if (field) fields[field] = value
  }
  return fields
}

const lead =
  /^(?:(?:tel|phone|mail|e-?mail|メール|電話)(?:番号)?(?:は|[:：]|\s)|(?:私の)?(?:氏名|名前|お名前|法人名?|病院名?|施設名|連絡先|電話番号|メールアドレス|my name|our hospital|the hospital|the contact|name)(?:は|が|[:：]|\s+is)|(?:i am|i'm|this is))\s*/iu
const tail =
  /(?:です|と申します|といいます|と言います|になります|でございます|だよ|だ|っす|でお願いします|にお願いします)$/u
const marks = /(?<![。.!！\s])[。.!！\s]+$/u

/** The bare field out of "山田太郎です". */
export function bareField(text: string): string {
  const plain = text.trim().replace(lead, '').trim()
  return plain.replace(marks, '').replace(tail, '').trim() || plain
}

const mail = /[^\s@]@[^\s@]/u
const extension = /(?:内線|ext\.?)\D{0,3}\d{2,}/iu
/** No name of anything: the speaker, a denial, or something asked. */
const nobody =
  /^(?:わたし|私|自分|僕|俺|うち|うちの(?:病院|法人)|当院|弊院|この病院|me|our hospital)$|(?:なし|無し|ない|ないです|ありません|たくない|たくないです|たくありません)$|[?]$/iu

/** Whether a text can be that field at all; the question kind checks the rest. */
export function couldBe(field: string, text: string): boolean {
  const plain = text.normalize('NFKC')
  if (text.length > 300) return false
  if (nobody.test(plain)) return false
  if (field === 'contact')
    return mail.test(plain) || extension.test(plain) || plain.replace(/\D/gu, '').length >= 9
  return /\p{L}/u.test(plain) && !/^[ぁ-んァ-ヶー]{0,1}$/u.test(plain)
}
