import type { Question } from '../../survey/questions/definition.ts'
import type { DeviceList } from '../../survey/questions/devices/maker.ts'
import { type ListReading, readList } from '../../survey/questions/devices/read-list.ts'
import type { Given } from '../../survey/questions/value.ts'
import { decide, type Said } from '../decides/decide.ts'
import type { Intent } from '../intent.ts'
import { rowEdit } from './row-edit.ts'

const done =
  /^(?:以上(?:です|になります)?|(?:これで)?(?:全部|すべて|終わり|おわり|おしまい)(?:です)?|これだけ(?:です)?|done|that'?s (?:all|it)|end|finished|no more)$/iu
const closing =
  /(?:^|[\n。、,])[^\S\n]?(?:以上(?:です|になります)?|これで全部(?:です)?|done|that'?s all)[。.!]?$/iu

/** Intents that say more of a text than the device it names. */
const asks: ReadonlySet<Intent['intent']> = new Set(['why', 'how-to-judge', 'term', 'goto', 'whom-to-ask'])

/** What is typed while devices are asked for. The text is kept as typed. */
export function readDevices(said: Said, question: Question, list: DeviceList): Intent[] {
  const { text, message } = said
  const typed = text.trim()
  const plain = typed.normalize('NFKC')
  if (done.test(plain.replace(/[。.!\s]{1,10}$/u, ''))) return [{ intent: 'done' }]
  const edit = rowEdit(typed, list.makers)
  if (edit) return [answer(question, edit)]
  const ends = closing.test(typed)
  const read = readList(ends ? typed.replace(closing, '') : typed, list.makers, list.maker)
  const wanted = message.wants.filter((one) => one.intent !== 'small-talk')
  const unsure = message.statements.some((one) => one.doubt === 'not-sure')
  if (unsure && !/\d/u.test(plain)) return [{ intent: 'unclear', ask: 'not-sure' }]
  if (read.rows.length > 0 && !wanted.some(({ intent }) => asks.has(intent)))
    return [answer(question, givenOf(read, typed, ends))]
  if (wanted.length > 0) return wanted
  // "やっぱり他社だけです": another choice, in words.
  const another = question.kind === 'choice' ? decide(said, question)[0] : undefined
  if (another?.intent === 'answer') return [{ ...another, certainty: 'likely' }]
  if (message.statements.some((one) => one.willAsk)) return [{ intent: 'park' }]
  if (unsure) return [{ intent: 'unclear', ask: 'not-sure' }]
  if (message.wants.length > 0 && message.statements.length === 0) return [{ intent: 'small-talk' }]
  return [{ intent: 'unclear', ask: 'field' }]
}

/** A list that is typed where a choice is asked for: every row says how many or which version, and nothing else is said. */
export function listAlone(question: Question, list: DeviceList, text: string): Intent | undefined {
  const read = readList(text, list.makers, list.maker)
  const isList = read.rows.every(
    ({ device, doubts }) =>
      /\d/u.test(device.model) &&
      !doubts.includes('model') &&
      (device.count !== null || !doubts.includes('os')),
  )
  return read.rows.length > 0 && isList && read.unread.length === 0
    ? { ...answer(question, givenOf(read, text.trim(), false)), certainty: 'likely' }
    : undefined
}

function answer(question: Question, given: Given): Extract<Intent, { intent: 'answer' }> {
  return { intent: 'answer', question: question.id, given, certainty: 'sure' }
}

function givenOf({ rows, unread }: ListReading, typed: string, ends: boolean): Given {
  const doubts = rows.flatMap(({ doubts: cells }, row) => (cells.length > 0 ? [{ row, cells }] : []))
  return {
    kind: 'rows',
    rows: rows.map(({ device }) => device),
    typed,
    done: ends,
    ...(doubts.length > 0 && { doubts }),
    ...(unread.length > 0 && { unread }),
    lines: rows.map(({ line }) => line.trim()),
    ...(rows.length === 1 && /^[^\s、,]{1,40} ?は/u.test(typed) && { about: true }),
  }
}
