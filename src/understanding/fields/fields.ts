import type { Question } from '../../survey/questions/definition.ts'
import { reachesIn } from '../../survey/questions/phone-and-mail.ts'
import type { Intent } from '../intent.ts'
import type { Message } from '../read-message.ts'
import { fieldChange } from './change-field.ts'
import { bareField, labelledFields } from './contact.ts'
import { isName, isOrganisation, isPlainName } from './names.ts'
import { splitContact } from './split-contact.ts'

/** What is typed while a contact field is asked for: the field, unless the whole message is about something else. */
export function readContact(
  question: Question,
  part: string | undefined,
  text: string,
  message: Message,
): Intent[] {
  if (part === 'whole' && agreed.test(text.trim())) return [{ intent: 'done' }]
  const changed = fieldChange(text)
  if (changed) return [given(question, changed)]
  const at = part === undefined || part === 'whole' ? 'name' : part
  const several = readSeveral(question, at, text)
  if (several) return [several]
  const bare = bareField(text)
  if (at === 'contact' && !/[?？{}[\]<>="\\]/u.test(text) && reachesIn(text).length > 0)
    return [given(question, { contact: reachesIn(text).length > 1 ? text.trim() : bare })]
  // A word that is a command elsewhere is a name here: テスト病院, 確認クリニック.
  if ((at === 'hospital' || at === 'corporation') && isOrganisation(bare))
    return [given(question, { [at]: bare })]
  const wanted = message.wants.filter((one) => one.intent !== 'small-talk' && one.intent !== 'term')
  if (wanted.some((one) => one.intent === 'contact') && saysNo.test(text)) return unclear
  if (wanted.length > 0 && wanted.every((one) => one.intent !== 'unclear')) return wanted
  const saysNothing = message.statements.some((one) => one.bareYesNo || one.doubt === 'not-sure')
  if (saysNothing && !/\d{4}|@/u.test(text.normalize('NFKC'))) return unclear
  if (message.statements.some((one) => one.willAsk)) return [{ intent: 'park' }]
  const terms = message.wants.filter((one) => one.intent === 'term')
  if (terms.length > 0) return terms
  if (message.wants.length > 0 && wanted.length === 0) return [{ intent: 'small-talk' }]
  return single(question, at, bare)
}

const unclear: Intent[] = [{ intent: 'unclear', ask: 'field' }]
const agreed =
  /^(?:はい|ok|yes|記録(?:する|して|します)?|これで(?:いい|よい|お願いします)?(?:です)?|この内容で(?:記録する|お願いします)?|合って(?:い?ます|る)|以上(?:です)?)[。.!]?$/iu

const extension = /(?:内線|ext\.?) ?:? ?\d{2}/iu

/** One field typed alone; what may be a name and may be something else is shown before it counts. */
function single(question: Question, at: string, bare: string): Intent[] {
  switch (at) {
    case 'name': {
      const name = isName(bare)
      return name === 'no' ? unclear : [given(question, { name: bare }, name === 'perhaps' ? '' : undefined)]
    }
    case 'contact':
      // An extension, or a number that no list knows: the question says what is missing.
      return bare.length <= 60 &&
        (extension.test(bare.normalize('NFKC')) || bare.replace(/\D/gu, '').length >= 9)
        ? [given(question, { contact: bare })]
        : unclear
    default:
      return isPlainName(bare) ? [given(question, { [at]: bare })] : unclear
  }
}

/** Several fields in one message. Named ones count; what was read out of prose is shown first, with what could not be placed. */
function readSeveral(question: Question, at: string, text: string): Intent | undefined {
  // Code and data are no contact, whatever numbers stand in them.
  if (/[?？{}[\]<>="\\]/u.test(text) || text.length > 2_000) return undefined
  const named = labelledFields(text)
  const names = Object.keys(named.fields)
  if (names.length > 0 && named.rest.length === 0) {
    const wrong = named.fields.name !== undefined && isName(bareField(named.fields.name)) === 'no'
    const fields = Object.fromEntries(
      Object.entries(named.fields).map(([field, value]) => [field, bareField(value)]),
    )
    return wrong ? proposedFrom(question, text) : given(question, fields)
  }
  const { fields } = splitContact(text)
  const found = Object.keys(fields)
  if (
    found.length === 0 ||
    (found.length === 1 && (fields[at] !== undefined || names.length === 0) && found[0] !== 'contact')
  )
    return undefined
  if (found.length === 1 && at === 'contact') return undefined
  return proposedFrom(question, text)
}

function proposedFrom(question: Question, text: string): Intent {
  const { fields, rest } = splitContact(text)
  return given(question, fields, rest)
}

/** "電話番号はわかりません" is no wish to phone. */
const saysNo = /(?:わか|分か)[らり]|ありません|な[しい](?:です)?[。.]{0,3}$/u

/** `rest`: read out of prose, to be shown before it counts; what could not be placed stands beside it. */
function given(question: Question, fields: Record<string, string>, rest?: string): Intent {
  return {
    intent: 'answer',
    question: question.id,
    given: { kind: 'fields', fields, ...(rest !== undefined && { proposed: true }), ...(rest && { rest }) },
    certainty: 'sure',
  }
}
