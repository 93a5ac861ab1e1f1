import type { Question } from '../../survey/questions/definition.ts'
import type { Maker } from '../../survey/questions/devices/maker.ts'
import { readList } from '../../survey/questions/devices/read-list.ts'
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

const done =
  /^(?:以上(?:です|になります)?|(?:これで)?(?:全部|すべて|終わり|おわり|おしまい)(?:です)?|これだけ(?:です)?|done|that'?s (?:all|it)|end|finished|no more)$/iu
const closing =
  /[\n。、,]\s*(?:以上(?:です)?|これで全部(?:です)?|以上になります|done|that'?s all)[。.!]*\s*$/iu

/** What is typed while devices are asked for. The text is kept as typed. */
export function readDevices(
  question: Question,
  list: { maker?: string | undefined; makers: readonly Maker[] },
  text: string,
  message: Message,
): Understood[] {
  const typed = text.trim()
  if (done.test(typed.normalize('NFKC').replace(/[。.!\s]+$/u, ''))) return [{ intent: 'done' }]
  const ends = closing.test(typed)
  const read = readList(ends ? typed.replace(closing, '') : typed, list.makers, list.maker)
  const rows = read.rows.map(({ device }) => device)
  const wanted = message.wants.filter((one) => one.intent !== 'small-talk')
  const unsure = message.statements.some((one) => one.doubt === 'not-sure')
  if (unsure && !/\d/u.test(typed.normalize('NFKC'))) return [{ intent: 'unclear', ask: 'not-sure' }]
  if (
    rows.length > 0 &&
    !wanted.some((one) => ['why', 'how-to-judge', 'term', 'goto', 'whom-to-ask'].includes(one.intent))
  )
    return [
      {
        intent: 'answer',
        question: question.id,
        given: { kind: 'rows', rows, typed, done: ends },
        certainty: 'sure',
      },
    ]
  if (wanted.length > 0) return wanted
  if (message.statements.some((one) => one.asking)) return [{ intent: 'park' }]
  if (unsure) return [{ intent: 'unclear', ask: 'not-sure' }]
  if (message.wants.length > 0 && message.statements.length === 0) return [{ intent: 'small-talk' }]
  return [{ intent: 'unclear', ask: 'field' }]
}
