import type { Text } from '../text.ts'
import type { ContactQuestion } from './definition.ts'
import type { Draft } from './draft.ts'
import type { QuestionKind } from './kind.ts'
import { contactFields, type Value } from './value.ts'
import { words } from './words.ts'

type ContactValue = Extract<Value, { kind: 'contact' }>
type Field = (typeof contactFields)[number]

/** 氏名, 法人名, 病院名, 連絡先: all at once in a form, or one by one as typed text. */
export const contact: QuestionKind<ContactQuestion, ContactValue> = {
  take(question, draft, given) {
    const asked = nextField(draft)
    const fields =
      given.kind === 'fields' ? given.fields : given.kind === 'text' && asked ? { [asked]: given.text } : {}
    const kept: Record<string, string> = { ...draft?.fields }
    const problems: Record<string, Text> = {}
    for (const field of contactFields) {
      const text = fields[field]
      if (text === undefined) continue
      const tidy = text.normalize('NFC').replace(/\s+/g, ' ').trim()
      const problem = problemWith(field, tidy)
      if (problem) problems[field] = problem
      else kept[field] = tidy
    }
    const next: Draft = { question: question.id, fields: kept }
    if (Object.keys(problems).length > 0) return { kind: 'problem', problems, draft: next }
    const { name, corporation, hospital, contact: reach } = kept
    if (name === undefined || corporation === undefined || hospital === undefined || reach === undefined)
      return { kind: 'more', draft: next, warnings: [] }
    return {
      kind: 'complete',
      value: { kind: 'contact', name, corporation, hospital, contact: reach },
      warnings: [],
    }
  },
  part(_question, draft) {
    const field = nextField(draft)
    return field && { field, ask: words.contact[field].ask }
  },
  control(question, draft, value, language) {
    const given: Record<string, string | undefined> = { ...value, ...draft?.fields }
    return {
      kind: 'form',
      question: question.id,
      open: words.openForm[language],
      title: question.short[language],
      submit: words.submitForm[language],
      fields: contactFields.map((name) => {
        const typed = given[name]
        const hint = words.contact[name].hint
        return {
          name,
          label: words.contact[name].label[language],
          ...(hint && { hint: hint[language] }),
          ...(typed !== undefined && { given: typed }),
          maxLength: 200,
        }
      }),
    }
  },
  show(_question, value, language) {
    return contactFields.map((field) => value[field]).join(words.separator[language])
  },
}

function nextField(draft: Draft | undefined): Field | undefined {
  return contactFields.find((field) => draft?.fields?.[field] === undefined)
}

function problemWith(field: Field, text: string): Text | undefined {
  if (text.length === 0) return words.contact[field].missing
  if (text.length > 200) return words.tooLong
  if (field === 'contact') return problemWithReach(text)
  // Digits or marks alone are a slip of the finger, not a name.
  return /\p{L}/u.test(text) ? undefined : words.contact[field].missing
}

const mail = /[^\s@]@[^\s@]+\.[a-z]{2}/i
const extension = /(内線|ext\.?|extension)\s*(?:[:：]\s*)?\d+/gi

/** A phone number of 10 or 11 digits, or a mail address; an extension alone reaches nobody from outside. */
function problemWithReach(text: string): Text | undefined {
  const plain = text.normalize('NFKC')
  if (mail.test(plain)) return undefined
  const digits = plain.replace(extension, '').replace(/\D/g, '')
  if (/^(0\d{9,10}|81\d{9,10})$/.test(digits)) return undefined
  const bare = plain.replace(/[\s()-]/g, '')
  if (plain.search(extension) >= 0 || /^\d{2,6}$/.test(bare)) return words.extensionAlone
  return words.contact.contact.missing
}
