/** The four fields of the contact question, as typed one by one or several at once with their names. */
const labels: readonly [string, RegExp][] = [
  ['name', /^(?:回答者|担当者?|記入者)?(?:の?(?:氏名|名前|なまえ|お名前|name|full name))?$/iu],
  ['corporation', /^(?:法人名?|医療法人名?|corporation|corporate name|legal entity)$/iu],
  ['hospital', /^(?:病院名?|施設名?|医療機関名?|hospital|hospital name)$/iu],
  [
    'contact',
    /^(?:連絡先?|(?:代表|直通)?電話(?:番号)?|携帯(?:電話|番号)?|tel|phone|fax|mail|e-?mail|メール(?:アドレス)?|アドレス|contact)$/iu,
  ],
]

/** The field that a label names; 所属 is corporation and hospital at once, and none alone. */
export function fieldNamed(label: string): string | undefined {
  const plain = label.normalize('NFKC').replace(/[【】\s]/gu, '')
  return plain === '' ? undefined : labels.find(([, names]) => names.test(plain))?.[0]
}

/** "氏名：山田太郎／病院名：…": every field that is named, and the parts that name none. */
export function labelledFields(text: string): { fields: Record<string, string>; rest: string[] } {
  const fields: Record<string, string> = {}
  const rest: string[] = []
  const parts = text
    .slice(0, 2_000)
    .split(/[\n／;；]|、(?=[^、:：]{2,8}[:：])|,(?=[^,:：]{2,16}[:：])|(?=【[^】]{1,8}】)/u)
  for (const part of parts.map((one) => one.trim()).filter((one) => one !== '')) {
    const [, label = '', value = ''] =
      /^【?([^:：=＝【】]{2,16}?)[ \u3000]?[:：=＝】](.{1,300})$/u.exec(part) ?? []
    const field = fieldNamed(label)
    if (!field) rest.push(part)
    else fields[field] = [fields[field], value.trim()].filter((one) => one !== undefined).join('、')
  }
  return { fields, rest }
}

const lead =
  /^(?:(?:tel|phone|mail|e-?mail|メール|電話)(?:番号)?(?:は|[:：]|\s)|(?:私の)?(?:氏名|名前|お名前|法人名?|病院名?|施設名|連絡先|電話番号|メールアドレス|担当者?|my name|our hospital|the hospital|the contact|name)(?:は|が|[:：]|\s{1,3}is)|(?:i am|i'm|this is))/iu
const tail =
  /(?:です|と申します|といいます|と言います|になります|でございます|だよ|だ|っす|でお願いします|にお願いします)?[。.!！]{0,3}$/u

/** The bare field out of "山田太郎です". */
export function bareField(text: string): string {
  const plain = text.trim().replace(lead, '').trim()
  return plain.replace(tail, '').trim() || plain
}
