import type { Text } from '../text.ts'
import type { ContactQuestion } from './definition.ts'
import type { Draft } from './draft.ts'
import type { QuestionKind, Taken } from './kind.ts'
import { folded, reachesIn } from './phone-and-mail.ts'
import { contactFields, type Value } from './value.ts'
import { words } from './words.ts'

type ContactValue = Extract<Value, { kind: 'contact' }>
type Field = (typeof contactFields)[number]

/** 氏名, 法人名, 病院名, 連絡先: all at once in a form, or one by one as typed text. */
export const contact: QuestionKind<ContactQuestion, ContactValue> = {
  take(question, draft, given) {
    const asked = contactFields.find((one) => one === draft?.asked) ?? nextField(draft)
    if (given.kind === 'rows' && given.rows.length === 0 && given.done)
      return whole(question.id, { ...draft, question: question.id, proposed: undefined })
    const fields =
      given.kind === 'fields' ? given.fields : given.kind === 'text' && asked ? { [asked]: given.text } : {}
    const kept: Record<string, string> = { ...draft?.fields }
    const problems: Record<string, Text> = {}
    for (const field of contactFields) {
      const text = fields[field]
      if (text === undefined) continue
      // Every code point stays as it was typed; only line breaks cannot stand in a field.
      const tidy = text.replace(/[\t\r\n]+/gu, ' ').trim()
      const problem = problemWith(field, tidy)
      if (problem) problems[field] = problem
      else kept[field] = tidy
    }
    const rest = given.kind === 'fields' ? given.rest : undefined
    const isProposed = given.kind === 'fields' && given.proposed === true
    const next: Draft = {
      question: question.id,
      fields: kept,
      ...((isProposed || draft?.proposed) && { proposed: true }),
      ...(rest !== undefined ? { rest } : draft?.rest !== undefined && { rest: draft.rest }),
    }
    if (Object.keys(problems).length > 0) return { kind: 'problem', problems, draft: next }
    return next.proposed ? { kind: 'more', draft: next, warnings: [] } : whole(question.id, next)
  },
  part(_question, draft) {
    const asked = contactFields.find((one) => one === draft?.asked)
    const field = asked ?? nextField(draft)
    if (asked) return { field: asked, ask: words.contact[asked].ask }
    if (draft?.proposed)
      return field
        ? { field, ask: words.contactPartly(words.contact[field].ask) }
        : { field: 'whole', ask: words.contactProposed }
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

/** The contact once every field is there and good; until then the draft, and what is asked for next. */
function whole(question: string, draft: Draft): Taken {
  const { name, corporation, hospital, contact: reach } = draft.fields ?? {}
  if (name === undefined || corporation === undefined || hospital === undefined || reach === undefined) {
    const { proposed, rest, ...open } = draft
    return { kind: 'more', draft: { ...open, question }, warnings: [] }
  }
  return {
    kind: 'complete',
    value: { kind: 'contact', name, corporation, hospital, contact: reach },
    warnings: [],
  }
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

const extension = /(?:内線|ext\.?|extension|PHS)[ 　]?[:：]?[ 　]?\d/iu

/** A phone number or a mail address, with whatever stands beside it; an extension alone reaches nobody from outside. */
function problemWithReach(text: string): Text | undefined {
  const plain = folded(text)
  if (reachesIn(plain).length > 0) return undefined
  // A number that no list knows is kept where it has the length of one: lists change.
  if (/^[+()\d\s-]+$/u.test(plain) && /^(?:0\d{9,10}|81\d{9,10})$/u.test(plain.replace(/\D/gu, '')))
    return undefined
  if (extension.test(plain) || /^\d{2,6}$/u.test(plain.replace(/[\s()-]/gu, ''))) return words.extensionAlone
  return words.contact.contact.missing
}
