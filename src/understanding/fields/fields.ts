import type { Question } from '../../survey/questions/definition.ts'
import type { Understood } from '../intent.ts'
import type { Message } from '../read-message.ts'
import { bareField, couldBe, labelledFields } from './contact.ts'

/** What is typed while a contact field is asked for: the field, unless the whole message is about something else. */
export function readContact(
  question: Question,
  part: string | undefined,
  text: string,
  message: Message,
): Understood[] {
  const wanted = message.wants.filter((one) => one.intent !== 'small-talk' && one.intent !== 'term')
  const named = labelledFields(text)
  if (Object.keys(named).length > 0) return [field(question, named)]
  const given = bareField(text)
  if (part === 'contact' && couldBe(part, given) && !/[?？]/u.test(text))
    return [field(question, { contact: given })]
  if (wanted.some((one) => one.intent === 'contact') && saysNo.test(text))
    return [{ intent: 'unclear', ask: 'field' }]
  if (wanted.length > 0 && wanted.every((one) => one.intent !== 'unclear')) return wanted
  const saysNothing = message.statements.some((one) => one.word || one.doubt === 'not-sure')
  if (saysNothing && !/\d{4}|@/u.test(text.normalize('NFKC'))) return [{ intent: 'unclear', ask: 'field' }]
  if (message.statements.some((one) => one.asking)) return [{ intent: 'park' }]
  const terms = message.wants.filter((one) => one.intent === 'term')
  if (terms.length > 0) return terms
  if (message.wants.length > 0 && wanted.length === 0) return [{ intent: 'small-talk' }]
  const bare = bareField(text)
  const at = part ?? 'name'
  return couldBe(at, bare) ? [field(question, { [at]: bare })] : [{ intent: 'unclear', ask: 'field' }]
}

/** "電話番号はわかりません" is no wish to phone. */
const saysNo = /(?:わか|分か)[らり]|ありません|な[しい](?:です)?[。.]*$/u

function field(question: Question, fields: Record<string, string>): Understood {
  return { intent: 'answer', question: question.id, given: { kind: 'fields', fields }, certainty: 'sure' }
}
