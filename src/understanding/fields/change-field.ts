import { bareField, fieldNamed } from './contact.ts'

const only = /^(.{2,12}?)(?:だけ|のみ)(?:を|は|、|[:：])?[ \u3000]?(?=\S)(.{1,200})$/u
const into = /^(.{2,12}?)(?:を|は)[ \u3000]?(.{1,200}?)に(?:変更|訂正|修正|直|変え)\S{0,10}[。.]?$/u
const english =
  /^(?:only (?:the )?|change (?:the )?|my |the )?(name|corporation|hospital|phone|mail|e-?mail|contact)(?: to| is|:) (.{1,200})$/iu

/** "電話だけ 03-…", "氏名を山田花子に変更": one field, and what it is now. */
export function fieldChange(text: string): Record<string, string> | undefined {
  const plain = text.trim()
  if (plain.length > 240 || /[\n?？]/u.test(plain)) return undefined
  for (const pattern of [only, into, english]) {
    const found = pattern.exec(plain)
    const field = found && fieldNamed(found[1] ?? '')
    if (found && field) return { [field]: bareField(found[2] ?? '') }
  }
  return undefined
}
